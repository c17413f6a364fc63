import type { Visit } from "../../content/message";
import { loose, OPEN, type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import {
  type Facts,
  type OrgFact,
  type OrgRef,
  type Place,
  phrase,
  receivingOrg,
  topOf,
  type Who,
} from "../../reference/facts";
import { arePartsOfStops, areStops, isLarger } from "../event/event";
import { sightsOf } from "../event/things";
import { organizationName, organizationNames, place } from "../organizations/organizations";
import { area, hasArticle, isCountry } from "../words/countries";
import { andList, theName } from "../words/grammar";
import { prepositionOf, TOWN_HALL } from "../words/place-prepositions";
import { isHired } from "./hired-place";
import { inspectedThing } from "./inspected-thing";
import { receivingOrganization } from "./receiving-organization";

/** Where a visit went, and the organization that received it there. */
export interface Destination {
  readonly words: Phrase;
  readonly host: OrgFact | undefined;
  /** A named place, rather than only a city or the organizations that received. */
  readonly named: boolean;
  /** Several districts or places, in one of which the hosts received the visitors. */
  readonly several?: boolean;
  /** "in the Administrative Building": where on the hosts' premises they received the visitors. */
  readonly inside?: Phrase;
}

/** "Reed County, Northland" of Reed County: the city is the place itself, with the region that it is in. */
const isNamedInFull = (city: string, name: string): boolean => city.startsWith(`${name}, `);

const ROOM_NOUN = /\b(?:rooms?|halls?|building|auditorium|lobby|lounge|suite|chambers|boardroom)\b/i;

/** "the office of the Vice Chancellor": where a member of the organization receives visitors. */
const OFFICE_OF =
  /\boffice of (?:the )?(?:\p{L}+[ -]){0,2}(?:president|rector|chancellor|director|dean|minister|mayor|governor|chair\p{L}*|principal|secretary)\b|'s office$/iu;

/** "conference hall" of "conference hall of the Ministry": a room as the sentence that names its organization calls it. */
const roomName = ({ name, org }: Place): string => {
  const [, room = ""] =
    /^(.*\b(?:rooms?|hall|boardroom|auditorium)) of (?:the )?(?=\p{Lu})/u.exec(name.text) ?? [];
  return org && room !== "" && name.text.endsWith(` ${org.name.text}`) ? room : name.text;
};

/** Whether a place is a room, a building or somebody's office on the premises of an organization. */
export const isRoom = (at: Place): boolean => {
  const name = roomName(at);
  return (
    at.org !== undefined &&
    (ROOM_NOUN.test(name) || OFFICE_OF.test(name)) &&
    !TOWN_HALL.test(name) &&
    !name.includes(at.org.name.text)
  );
};

/** The key that records that the room in which the visitors were received is not named yet. */
const ROOM_OF_RECEPTION = "room of reception";

/** Whether a sentence has still to say in which room the visitors were received. */
export const isRoomLeft = ({ memory }: Discourse): boolean => memory.marks.has(ROOM_OF_RECEPTION);

/** " in the Reed Room": where the visitors were received, where the sentence of the visit has only named the organization. */
export const roomOfReception = ({ facts, memory }: Discourse): Phrase => {
  const venue = facts.place(facts.record.venue, "venue");
  if (!venue || !memory.marks.delete(ROOM_OF_RECEPTION)) return plain("");
  return plain(` ${prepositionOf(venue)} ${theName(roomName(venue), venue.the, "place")}`, [venue.name.path]);
};

/** Whether a sentence of its own says who received the visitors. */
const isReceivedLater = ({ plan, memory }: Discourse): boolean =>
  plan.paragraphs.some(({ sentences }) =>
    sentences.some(({ head }) => head.type === "receive" && !memory.realized.has(head.id)),
  );

/** A room or a building of an organization, visited to see the organization. */
const roomOf = (discourse: Discourse, at: Place): Destination | undefined => {
  const { memory } = discourse;
  const { name, org } = at;
  if (!org || !isRoom(at)) return undefined;
  memory.places.add(at.id);
  const words = organizationName(discourse, org);
  const inside = plain(`${prepositionOf(at)} ${theName(roomName(at), at.the, "place")}`, [name.path]);
  return { words, host: org.org, named: true, inside };
};

/** Whether the only place that is recorded is that of talks, and the visitors toured the premises of their hosts besides. */
const isOneOfSeveral = ({ facts: { record } }: Discourse, { stops: [stop, another] }: Visit): boolean =>
  stop?.item.activity === "talks" &&
  !another &&
  record.kind !== "outbound_visit" &&
  (record.agenda ?? []).some(
    ({ activity, venue, saw = [] }) => activity === "tour" && !venue && saw.length > 0,
  );

/** Where the visit went: its places, its districts, its city, its few stops, or the organizations that received it. */
export const destinationOf = (
  discourse: Discourse,
  visit: Visit,
  received = false,
): Destination | undefined => {
  const { facts, memory, content } = discourse;
  const { record } = facts;
  const areas = facts.list(record.areas, "areas");
  const city = facts.said(record.city, "city");
  const venue = facts.place(record.venue, "venue");
  const inCity = (words: Phrase): Phrase => {
    if (!city || memory.cities.has(city.text)) return words;
    memory.cities.add(city.text);
    if (isNamedInFull(city.text, textOf(words))) return sourced(phrase(city), ...words.paths);
    return textOf(words).includes(city.text) ? words : say`${words} in ${phrase(city)}`;
  };
  if (venue) {
    memory.place = venue.id;
    const toRoom = areas.length === 0 && (received || isReceivedLater(discourse));
    const room = toRoom ? roomOf(discourse, venue) : undefined;
    if (room && received) return { ...room, words: inCity(room.words) };
    // One goes to an organization, rather than to the room where others receive the visitors.
    if (room?.inside) {
      memory.marks.add(ROOM_OF_RECEPTION);
      return { ...room, words: sourced(inCity(room.words), ...room.inside.paths), inside: undefined };
    }
    if (received && city && areas.length === 0 && isHired(discourse, venue)) {
      memory.cities.add(city.text);
      const inside = say`${prepositionOf(venue)} ${place(discourse, venue)}`;
      return { words: phrase(city), host: undefined, named: true, inside };
    }
    const at = place(discourse, venue);
    const words = areas.length > 0 ? say`${at} in ${loose(andList(areas.map(area)))}` : at;
    return { words: inCity(words), host: venue.org?.org, named: true };
  }
  const site = areas.length > 1 || (areas.length === 1 && city) ? undefined : inspectedSite(discourse);
  if (site) {
    memory.place = site.id;
    const at = place(discourse, site);
    const [around] = areas;
    if (around) memory.cities.add(around.text);
    const inArea = around && !textOf(at).includes(around.text);
    const words = inArea ? say`${at} in ${area(around)}` : sourced(at, ...areas.map(({ path }) => path));
    return { words: inCity(words), host: site.org?.org, named: true };
  }
  if (areas.length > 0) {
    const [only] = areas;
    const list = loose(andList(areas.map(area)));
    // "in Reed County, Northland, from May 2": the larger area is set off by commas.
    const words = areas.length === 1 && textOf(list).includes(", ") ? say`${list}${OPEN}` : list;
    if (areas.length === 1 && only) memory.cities.add(only.text);
    const several = areas.length > 1;
    if (!city || memory.cities.has(city.text) || textOf(words).includes(city.text))
      return { words, host: undefined, named: true, several };
    memory.cities.add(city.text);
    if (areStops(discourse, areas, city) && arePartsOfStops(discourse, areas, city)) {
      const whole = sourced(phrase(city), ...areas.map(({ path }) => path));
      return { words: whole, host: undefined, named: true };
    }
    if (areStops(discourse, areas, city))
      return { words: loose(andList([city, ...areas].map(area))), host: undefined, named: true, several };
    if (isLarger(discourse, areas, city))
      return { words: say`${phrase(city)}, ${words}${OPEN}`, host: undefined, named: true };
    return {
      words: say`${words} in ${phrase(city)}`,
      host: undefined,
      named: true,
      several,
    };
  }
  const home = homeInTitle(discourse) ?? hostInTitle(discourse);
  if (home) return { words: inCity(organizationName(discourse, home)), host: home.org, named: true };
  const receiver = city && visit.stops.length === 0 ? receivingOrganization(discourse) : undefined;
  if (receiver)
    return { words: inCity(organizationName(discourse, receiver)), host: receiver.org, named: true };
  if (city) {
    memory.cities.add(city.text);
    return { words: phrase(city), host: undefined, named: false };
  }
  const places = placesOf(discourse, visit);
  const whole = isOneOfSeveral(discourse, visit) ? homeOfHosts(discourse) : undefined;
  if (whole) return { words: organizationName(discourse, whole), host: whole.org, named: true };
  if (places.length > 0) {
    const [only] = places;
    if (places.length === 1 && only) memory.place = only.id;
    return { words: stops(discourse, places), host: undefined, named: true, several: places.length > 1 };
  }
  const cities = leavesOutCity(discourse, visit) ? citiesOfItems(discourse) : undefined;
  if (cities) return cities;
  const titled = placeInTitle(discourse);
  if (titled) return { words: titled, host: undefined, named: false };
  if (visit.sights) {
    const sights = inspectedThing(discourse, visit.sights) ?? sightsOf(discourse, visit.sights);
    if (sights) {
      memory.marks.add(`sights ${visit.sights.path}`);
      return { words: sights, host: undefined, named: true };
    }
  }
  const hosts = facts
    .whos(content.relations.receivers)
    .flatMap((who) => postOfWhole(facts, who) ?? receivingOrg(facts, who) ?? []);
  const away = hosts.map(topOf).filter(({ org }) => !isOwnOrganization(discourse, visit, org));
  const each = [...new Map(away.map((ref) => [ref.org, ref])).values()];
  const [first] = each;
  if (!first) {
    const home = homeOfHosts(discourse);
    return home && { words: organizationName(discourse, home), host: home.org, named: false };
  }
  if (each.length > 2) return undefined;
  return { words: organizationNames(discourse, each), host: first.org, named: false };
};

const MAX_CITIES = 3;

/** The cities of the items of a journey without any other destination. */
export const citiesOfItems = ({ facts }: Discourse): Destination | undefined => {
  if (facts.record.kind !== "outbound_visit") return undefined;
  const cities = facts.items.flatMap(({ item, path }) => {
    const at = facts.place(item.venue, `${path}.venue`);
    return facts.said(item.city, `${path}.city`) ?? at?.city ?? at?.org?.org.city ?? [];
  });
  const all = [...new Map(cities.map((city) => [city.text, city])).values()];
  if (all.length === 0 || all.length > MAX_CITIES) return undefined;
  return { words: loose(andList(all.map(area))), host: undefined, named: false, several: all.length > 1 };
};

/** Whether a journey would go to the organization it started from: the office's own, or its leader's. */
export const isOwnOrganization = ({ facts }: Discourse, { party }: Visit, org: OrgFact): boolean => {
  if (facts.record.kind !== "outbound_visit") return false;
  const own = facts.whos(party.leaders).flatMap(({ posts }) => posts.flatMap((post) => post.org ?? []));
  return facts.isHome(org) || own.some((ref) => topOf(ref).org === org);
};

/** Whether visitors met somebody in a city without a known place: the known places would omit it. */
export const leavesOutCity = ({ facts, content }: Discourse, { stops }: Visit): boolean => {
  const known = new Set(stops.flatMap(({ item }) => item.city?.en ?? item.venue?.city?.en ?? []));
  return (
    facts.record.kind === "outbound_visit" &&
    content.scenes.some(
      ({ item, told }) =>
        told === "main" && !item.venue && item.city?.en !== undefined && !known.has(item.city.en),
    )
  );
};

/** The places of a journey that no city or district includes, if they are all of it. */
export const placesOf = (discourse: Discourse, visit: Visit): readonly Place[] =>
  leavesOutCity(discourse, visit)
    ? []
    : withoutRooms(
        visit.stops.flatMap((scene) => discourse.facts.place(scene.item.venue, `${scene.path}.venue`) ?? []),
      );

/** "Office of the Mayor", "Meeting Room 2": a room, which is a part of some place that was visited. */
const ROOM =
  /^(?:the )?(?:(?:[\p{L}'’-]+ ){0,4}(?:rooms?|boardroom|office|lounge)|office of (?:the )?[^,]+)(?: (?:no\.? ?)?\d+)?$/iu;

/** The places of a journey without rooms beside places that have names of their own. */
const withoutRooms = (places: readonly Place[]): readonly Place[] => {
  const whole = places.filter(({ name, org }) => org !== undefined || !ROOM.test(name.text));
  return whole.length > 0 ? whole : places;
};

/** A receiver's post at another unit of the office's parent: that unit was visited, rather than the organization of the first post. */
const postOfWhole = (facts: Facts, who: Who): OrgRef | undefined => {
  const home = facts.org(facts.record.home, "home");
  const whole = home && topOf(home).org;
  const refs = who.posts.flatMap((post) => post.org ?? []);
  const own = refs.some((ref) => facts.isHome(topOf(ref).org));
  return whole && !own ? refs.find((ref) => topOf(ref).org === whole) : undefined;
};

/** The office's own organization, where somebody of it was there as a host of visitors of whom no place is known. */
const homeOfHosts = ({ facts }: Discourse): OrgRef | undefined => {
  const home = facts.org(facts.record.home, "home");
  const hosted = facts.people.some(
    (who) =>
      who.present && who.side === "host" && who.posts.some(({ org }) => org && facts.isHome(topOf(org).org)),
  );
  return home && hosted && facts.record.kind === "reception" ? home : undefined;
};

/** "Lake University hosts delegation": the visited organization, according to a title that begins with its host. */
const HOSTS =
  /^(.+?) (?:hosts|hosted|receives|received|welcomes|welcomed) .*\b(?:delegation|delegates|visitors|guests)\b/i;
/** An office of a government receives visitors for its whole place. */
const OF_A_PLACE = /\b(?:office|bureau|department|ministry|commission|committee|council|government)\b/i;

/** "A visits B", "A pays a courtesy visit to B", "A spends an exchange visit at B". */
const GOES_TO =
  / (?:visits?|visited|inspects?|inspected|tours?|toured|(?:pays?|paid|makes?|made|spends?|spent) (?:an? )?(?:[\p{L}-]+ ){0,3}?visit (?:to|at)) (.+)$/u;

/** The home organization, where the office's own title says that it was visited. */
export const homeInTitle = ({ facts }: Discourse): OrgRef | undefined => {
  const home = facts.org(facts.record.home, "home");
  const title = facts.said(facts.record.title, "")?.text ?? "";
  const [, visited = ""] = GOES_TO.exec(title) ?? [];
  const short = facts.said(facts.record.home?.short, "");
  const names = [home?.name.text, short?.text].flatMap((name) => name?.replace(/^the /i, "") ?? []);
  const [, host = ""] = HOSTS.exec(title) ?? [];
  const isHost = names.includes(host.replace(/^the /i, "")) && !OF_A_PLACE.test(home?.name.text ?? "");
  const place = visited.replace(/^the /i, "");
  // "spend a visit at Lake Hill's": the first words of "Lake Hill's Grammar School".
  const shortened = place.includes(" ") && names.some((name) => name.startsWith(`${place} `));
  return isHost || shortened || names.some((name) => place.startsWith(name)) ? home : undefined;
};

const BEHIND_DESTINATION = /^(?:$| (?:to|for|on|in|as|during|after) )/;

/** The organization that the office's own title says was visited, where it is that of all hosts. */
const hostInTitle = ({ facts }: Discourse): OrgRef | undefined => {
  const title = facts.said(facts.record.title, "")?.text ?? "";
  const visited = GOES_TO.exec(title)?.[1]?.replace(/^the /i, "");
  const { kind } = facts.record;
  if (!visited || (kind !== "outbound_visit" && kind !== "inspection")) return undefined;
  // Inspectors see other organizations on their way, whose people are hosts too.
  const isHost = ({ side, raw }: Who): boolean =>
    kind === "inspection" ? raw.roles?.includes("receiver") === true : side === "host";
  const hosts = facts.people.flatMap((who) =>
    isHost(who) ? [...who.posts.flatMap(({ org }) => org ?? []), ...who.of].map(topOf) : [],
  );
  const [first, ...others] = hosts;
  const isNamed = [first?.org.name.text, first?.org.short?.text].some((name) => {
    const bare = name?.replace(/^the /i, "");
    return bare && visited.startsWith(bare) && BEHIND_DESTINATION.test(visited.slice(bare.length));
  });
  return first && isNamed && others.every(({ org }) => org === first.org) ? first : undefined;
};

const VISITS =
  / (?:visits?|(?:leads?|heads?) (?:\p{L}[\p{L}-]* ){0,5}?delegation (?:on (?:an? )?(?:\p{Ll}[\p{Ll}-]* ){0,3}?visit )?to) ((?:\p{Lu}[\p{Ll}'’-]+)(?:(?:, | and |, and | )\p{Lu}[\p{Ll}'’-]+){0,5})(?= (?:to|for|on|as|during|from|after|and \p{Ll}+s)\b|$)/u;

/** "Reed delegation in Lakeland for consultations": the country in which the visitors were. */
const STAYS =
  /\b(?:[Dd]elegation|[Dd]elegates|[Mm]ission|[Tt]eam|[Gg]roup|[Oo]fficials|[Mm]inisters?|[Pp]resident|[Mm]ayors?) in ((?:the )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*)(?= (?:for|to|on)\b|$)/u;

/** "China" of "Governor visits China to promote trade": the destination of a journey without a recorded place. */
const placeInTitle = ({ facts }: Discourse): Phrase | undefined => {
  const { record } = facts;
  const title = facts.said(record.title, "title");
  const stays = STAYS.exec(title?.text ?? "")?.[1];
  const country = stays && isCountry(stays) ? `${hasArticle(stays) ? "the " : ""}${stays}` : undefined;
  const where = VISITS.exec(title?.text ?? "")?.[1] ?? country;
  const placed = record.venue !== undefined || record.city !== undefined || (record.areas ?? []).length > 0;
  return title && where && !placed && record.kind === "outbound_visit"
    ? plain(where, [title.path])
    : undefined;
};

/**
 * The place of the first tour of an inspection, if the office's own title says that it was inspected; with only one tour that
 * is clear anyway.
 */
const inspectedSite = ({ facts, content, memory }: Discourse): Place | undefined => {
  const [scene] = content.scenes;
  const { record } = facts;
  if (
    record.kind !== "inspection" ||
    record.venue ||
    scene?.item.activity !== "tour" ||
    scene.told !== "main"
  )
    return undefined;
  const at = facts.place(scene.item.venue, `${scene.path}.venue`);
  const title = facts.said(record.title, "")?.text ?? "";
  if (!at || !/ (?:inspect(?:s|ed)?|tour(?:s|ed)?) /.test(title) || !title.includes(at.name.text))
    return undefined;
  const { saw, topics, title: name, narrative, when, organizers, peopleOpen } = scene.item;
  const bare = [saw, topics, name, narrative, when, organizers, peopleOpen].every((one) => one === undefined);
  const alone = [scene.escorts, scene.guides, scene.receivers, scene.chairs, scene.counterparts].every(
    (list) => list.length === 0,
  );
  const tour = content.messages.find((one) => one.type === "tour" && one.scene === scene);
  if (bare && alone && scene.whole && tour) memory.realized.add(tour.id);
  return at;
};

/** Whether the places of a journey are several stops, which its sentence names. */
export const hasStops = (discourse: Discourse, visit: Visit): boolean => {
  const { venue, city, areas } = discourse.facts.record;
  return !venue && !city && (areas ?? []).length === 0 && placesOf(discourse, visit).length > 1;
};

/** The two or three places of a journey that no city or district sums up. */
export const stopsOf = (discourse: Discourse, visit: Visit): Phrase | undefined =>
  hasStops(discourse, visit) ? stops(discourse, placesOf(discourse, visit)) : undefined;

const stops = (discourse: Discourse, places: readonly Place[]): Phrase =>
  loose(andList(places.map((at) => place(discourse, at))));
