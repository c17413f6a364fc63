import { isAtFair } from "../../content/destinations";
import { areDiplomats, isReceivingOffice } from "../../content/diplomats";
import type { Visit } from "../../content/message";
import { literal } from "../../literal";
import { joined, loose, type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type OrgRef, type Place, phrase, receivingOrg, type Said, topOf } from "../../reference/facts";
import { leadersOfParty } from "../attendance/party";
import { eventPlace } from "../event/event-place";
import { PROVINCE as IN_PROVINCE, PROPER } from "../organizations/city-before";
import { organizationName, organizationNames, places } from "../organizations/organizations";
import { isRoomName } from "../words/grammar";
import { listed } from "../words/lists-of-things";
import { governs, regionToured } from "../words/regions";
import { organizationVisited, ownAct, pairVisited } from "./act-by-title";
import { isOwnCity } from "./visit-goal";

/** The organization itself in place of one of its rooms. */
const organizationOf = (at: Place | undefined): Place | undefined =>
  at?.org && isRoomName(at.name.text) ? { ...at, id: `${at.org.name.text}|house`, name: at.org.name } : at;

const stopPlaces = (discourse: Discourse, visit: Visit): Place[] => {
  const all = visit.stops.flatMap(
    (scene) => organizationOf(discourse.facts.place(scene.item.venue, `${scene.path}.venue`)) ?? [],
  );
  return all.filter((one, at) => all.findIndex((other) => other.id === one.id) === at);
};

/** 安庆市宜秀区: the district whose committee received the visitors, after its city. */
const regionGoverned = (discourse: Discourse, orgs: readonly OrgRef[]): Phrase | undefined => {
  const region = regionToured(discourse.facts, orgs);
  if (!region) return undefined;
  // Its committee is then 区委.
  discourse.memory.region = textOf(region);
  const city = eventPlace(discourse);
  const [name, where] = [textOf(region), textOf(city)];
  return name.includes(where) || where.endsWith(name)
    ? sourced(region, ...city.paths)
    : say`${city}${region}`;
};

const CAME = "访问|到访|来访|考察|交流|参访|调研|洽谈|参加|出席|访";

/** 来湖访问, 访问湖滨: whether the title says that the visitors came to the city, not to the office there that received them. */
const isCityByTitle = ({ facts }: Discourse, office: OrgRef | undefined): boolean => {
  if (!isReceivingOffice(office?.name.text)) return false;
  const city = facts.said(facts.record.city, "")?.text.replace(/[市县区]$/, "");
  const title = facts.said(facts.record.title, "")?.text ?? "";
  if (!city || facts.record.venue || (facts.record.areas ?? []).length > 0) return false;
  // 某国总领事来访: diplomats visit the city, not the office.
  if (
    areDiplomats(facts.record) &&
    /(?:来访|会见|访问|拜会)/u.test(title) &&
    !title.includes(office?.name.text ?? "")
  )
    return true;
  const short = literal(city.slice(0, 1));
  const whole = `${literal(city)}[市县区]?`;
  return new RegExp(
    `来${short}(?:${CAME})|(?:到|来|赴|在)${whole}(?:${CAME})|(?:访问|到访|走访)${whole}(?:$|[，、并])|(?:访|抵达?)(?:${whole}|\\p{Script=Han})$`,
    "u",
  ).test(title);
};

/** 前进区 of 到佳木斯市前进区考察: the district whose office publishes the article, where the title says that the visitors came to it. */
const homeRegion = ({ facts }: Discourse): Phrase | undefined => {
  const { kind, venue, areas, city } = facts.record;
  const home =
    kind === "reception" && !venue && !areas?.length && city
      ? facts.org(facts.record.home, "home")
      : undefined;
  const name = home?.name.text ?? "";
  const title = facts.said(facts.record.title, "")?.text ?? "";
  const there = new RegExp(`(?:到|赴|来|访问)[^，]{0,6}${literal(name)}(?:$|${CAME})`);
  return home && /^\p{Script=Han}{1,5}[区县旗]$/u.test(name) && there.test(title)
    ? phrase(home.name)
    : undefined;
};

/** The one organization whose rooms or parts several stops are: the visit went to it. */
const organizationOfStops = (stops: readonly Place[]): OrgRef | undefined => {
  const organizations = stops.flatMap(({ org }) => (org ? [topOf(org)] : []));
  const [first] = organizations;
  const one = organizations.length === stops.length && organizations.every(({ org }) => org === first?.org);
  return stops.length > 1 && one ? first : undefined;
};

/** 湖滨县 of 到湖滨县考察: the region that the title says the visitors came to, where an organization of it received them. */
const regionOfTitle = ({ facts }: Discourse, hosts: readonly OrgRef[]): Phrase | undefined => {
  const { record } = facts;
  const title = record.kind === "reception" ? facts.said(record.title, "title") : undefined;
  const name = REGION_OF_TITLE.exec(title?.text ?? "")?.[1];
  const here = [record.home && facts.org(record.home, "home"), ...hosts];
  return title && name && here.some((ref) => ref?.name.text.startsWith(name))
    ? plain(name, [title.path])
    : undefined;
};
const REGION_OF_TITLE = new RegExp(`(?:到|赴|来|访问)(\\p{Script=Han}{2,7}[市县区旗州])(?:$|${CAME})`, "u");

/** The cities of the programme in its order, at most four. */
const citiesOfItems = ({ facts, content }: Discourse): Said[] => {
  const all = content.scenes.flatMap(({ item, path, told }) =>
    told === "main" ? (facts.said(item.city, `${path}.city`) ?? []) : [],
  );
  const cities = all.filter((one, at) => all.findIndex(({ text }) => text === one.text) === at);
  return cities.length <= MOST_CITIES ? cities : [];
};
const MOST_CITIES = 4;

/** 到湖滨参加湖滨大学校庆: whether the celebration that visitors came to has the name of the organization, so that the city is enough. */
const isNamedByAim = ({ facts }: Discourse, ref: OrgRef | undefined): boolean => {
  const aim = facts.said(facts.record.purpose, "")?.text ?? "";
  if (!ref || facts.record.venue || facts.record.areas?.length || !/^(?:应邀)?(?:参加|出席)/.test(aim))
    return false;
  return [ref.name.text, ref.org.short?.text].some((name) => name !== undefined && aim.includes(name));
};

/** 湖滨大学文学院 of 到访湖滨大学文学院, where the place is only the university. */
const unitByTitle = ({ facts }: Discourse): OrgRef | undefined => {
  const { kind, home, venue, title } = facts.record;
  const ref = kind === "reception" ? facts.org(home, "home") : undefined;
  const parent = ref?.org.parent?.name.text;
  const called = facts.said(title, "")?.text ?? "";
  return ref && parent && parent === facts.said(venue?.name, "")?.text && called.includes(ref.name.text)
    ? ref
    : undefined;
};

/** Where a visit went: the organization that the record's title names, its place, its few stops, the organizations that received it, or what was seen. */
export const destination = (discourse: Discourse, visit: Visit): Phrase => {
  const { facts, memory, content } = discourse;
  const hosts = facts
    .whos(content.relations.receivers)
    .flatMap((who) => receivingOrg(facts, who) ?? [])
    .map(topOf);
  const all = [...new Map(hosts.map((ref) => [ref.org, ref])).values()];
  const orgs = all.length <= 3 ? all : [];
  const titled = organizationVisited(discourse);
  if (isNamedByAim(discourse, titled ?? (orgs.length === 1 ? orgs[0] : undefined))) {
    const city = eventPlace(discourse);
    if (says(city)) return city;
  }
  const region = homeRegion(discourse);
  if (titled) {
    const at = cityAndOrganization(discourse, [titled]);
    return region && textOf(at) !== textOf(region) ? say`${at}${region}` : at;
  }
  const pair = facts.record.kind === "reception" ? pairVisited(discourse) : [];
  if (pair.length > 1) {
    const both = pair.map((ref) => organizationName(discourse, ref));
    return sourced(loose(joined(both, "和")), ...eventPlace(discourse).paths);
  }
  const own =
    facts.record.kind === "reception" &&
    orgs.length === 1 &&
    facts.record.venue === undefined &&
    (facts.record.areas ?? []).length === 0;
  if (own && isCityByTitle(discourse, orgs[0])) return eventPlace(discourse);
  if (own) return regionGoverned(discourse, orgs) ?? cityAndOrganization(discourse, orgs);
  const here = isAtFair(facts.record) && visit.stops.length > 0 ? plain("") : eventPlace(discourse, true);
  const unit = says(here) ? unitByTitle(discourse) : undefined;
  if (unit) return sourced(organizationNames(discourse, [unit]), ...here.paths);
  if (says(here)) return region ? say`${here}${region}` : here;
  const governed = regionOfTitle(discourse, all);
  if (governed) return governed;
  const rooms = stopPlaces(discourse, visit);
  // A meeting room is not a destination: the organization is that of the hosts.
  const home = facts.record.kind === "reception" ? facts.org(facts.record.home, "home") : undefined;
  const isAtOneOrganization = orgs.length === 1 || (orgs.length === 0 && home !== undefined);
  const stops = isAtOneOrganization ? rooms.filter((one) => one.org || !isRoomName(one.name.text)) : rooms;
  if (stops.length < rooms.length && stops.length === 0)
    return organizationNames(discourse, orgs.length === 1 || !home ? orgs : [home]);
  // Somebody who was received at the hosts' place and saw a stop elsewhere visited the hosts.
  if (home && stops.length > 0 && stops.every((one) => one.org && topOf(one.org).org !== topOf(home).org))
    return organizationNames(discourse, [home]);
  const organization = organizationOfStops(stops);
  if (organization) return organizationNames(discourse, [organization]);
  if (stops.length > 0) {
    if (stops.length === 1) memory.place = stops[0]?.id;
    return places(discourse, stops);
  }
  const few = orgs.length > 0 && facts.record.kind !== "inspection";
  if (few)
    return loose(
      joined(
        orgs.slice(0, 2).map((ref) => organizationName(discourse, ref)),
        "和",
      ),
    );
  if (home)
    return (
      (/政府$/.test(home.name.text) ? regionGoverned(discourse, [home]) : undefined) ??
      organizationNames(discourse, [home])
    );
  const cities = citiesOfItems(discourse);
  if (cities.length > 1 && orgs.length === 0) return listed(cities, false, "");
  const tour = visit.sights;
  if (!tour) return orgs.length > 0 ? organizationNames(discourse, orgs.slice(0, 2)) : plain("");
  const saw = facts.list(tour.item.saw, `${tour.path}.saw`);
  memory.marks.add(`saw ${tour.key}`);
  return listed(saw, tour.item.sawOpen, `${tour.path}.sawOpen`);
};

/**
 * The area that the leading visitors themselves lead, or their own city, as the only place of a visit: 某区区长 does not travel to
 * the own district. Its name is known from their post, so that nothing is printed; undefined if they come from elsewhere or
 * went to a named place.
 */
export const ownArea = (discourse: Discourse, visit: Visit): Phrase | undefined => {
  const { party, stops } = visit;
  const { facts, content } = discourse;
  const { record } = facts;
  const [area, ...more] = facts.list(record.areas, "areas");
  const city = area ? undefined : facts.said(record.city, "city");
  const place = city ?? (record.city ? undefined : area);
  if (!place || record.venue || more.length > 0) return undefined;
  const leads = leadersOfParty(discourse, party).some((who) =>
    who.posts.some(({ org, title }) => org && title && governs(org.name.text, place.text)),
  );
  const sights = stops.length > 0 || content.relations.receivers.length > 0;
  const aimless = record.purpose === undefined && ownAct(discourse) === undefined;
  const atHome = isOwnCity(discourse, visit) && place === city && record.purpose !== undefined;
  if (!(leads || atHome) || organizationVisited(discourse) || (sights && aimless)) return undefined;
  const there = eventPlace(discourse);
  return plain("", there.paths);
};

/** Names of provinces, which may contain a city. */
const PROVINCE = /(?:省|自治区)$/;

/** A name that begins with a larger place, before which a city would seem to be another one's: 山东省实验中学. */
const LARGER =
  /^(?:中国|全国|台湾|香港|澳门|美国|英国|法国|德国|日本|韩国|泰国|俄罗斯|\p{Script=Han}{2,3}(?:省|自治区))(?!际)/u;

/** 北京中关村集团, 吉林高新区: the only host, with the city where the name does not show it. */
const cityAndOrganization = (discourse: Discourse, orgs: readonly OrgRef[]): Phrase => {
  const city = eventPlace(discourse);
  const at = organizationNames(discourse, orgs);
  const name = textOf(city).replace(/[市县区省]$/, "");
  if (name !== "" && PROVINCE.test(textOf(at)) && !textOf(at).includes(name)) return say`${at}（${city}）`;
  if (textOf(at).includes(name)) return sourced(at, ...city.paths);
  const proper = orgs.some(({ org }) => PROPER.has(org.kind ?? "other"));
  return proper || LARGER.test(textOf(at)) || IN_PROVINCE.test(textOf(at))
    ? say`位于${city}的${at}`
    : say`${city}${at}`;
};
