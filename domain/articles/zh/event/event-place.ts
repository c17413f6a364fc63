import { type Phrase, plain, say, says, sourced, textOf } from "../../phrase";
import { isCountry } from "../../reference/chinese-countries";
import type { Discourse } from "../../reference/discourse";
import { type OrgRef, type Place, phrase, type Said } from "../../reference/facts";
import { cityOfDistrict, PROPER, PROVINCE } from "../organizations/city-before";
import { organizationName, place } from "../organizations/organizations";
import { enumeration, isRoomName } from "../words/grammar";
import { governs } from "../words/regions";
import { once } from "./stated-once";

/** The name of a province, or one that is too long for a district without 区. */
const LARGER_NAME =
  /^(?:[\p{Script=Han}（）]+(?:省|自治区)|\p{Script=Han}{2,}州|\p{Script=Han}{3,6}[^区县市镇乡道园村路旗城港湾岛州])$/u;

/** What a city is in rather than a part of it: a province or a country. */
const isLarger = (area: string): boolean => LARGER_NAME.test(area) || isCountry(area);

/** City, districts and place of the event, as they follow 在 or 到; undefined if they are stated. */
export const eventPlace = (discourse: Discourse, visit = false): Phrase => {
  if (!once(discourse, "place")) return plain("");
  const { facts, memory } = discourse;
  const whole = facts.place(facts.record.venue, "venue");
  const inside = visit && isRoom(discourse, whole);
  if (!inside) once(discourse, "room");
  const venue = inside ? undefined : whole;
  const city = facts.said(facts.record.city, "city");
  if (inside && whole?.city && !whole.org && !city) {
    memory.cities.add(whole.city.text);
    return phrase(whole.city);
  }
  if (inside && whole?.org) return organizationInCity(discourse, whole.org, city ?? whole.city);
  const areas = facts.list(facts.record.areas, "areas");
  const known = city !== undefined && memory.cities.has(city.text);
  if (city) memory.cities.add(city.text);
  if (venue) memory.place = venue.id;
  // 某部副部长在北京会见: the organization of the subject is obvious after a city.
  const own = visit ? undefined : organizationOfRoom(discourse, venue);
  const inCity = city !== undefined && !known && !isOfCity(venue, city);
  const atHome = !visit && inCity && isOrganizationOf(discourse, venue);
  const inner = venue ? (atHome ? plain("", [venue.name.path]) : place(discourse, venue)) : plain("");
  const at = own ? say`${organizationName(discourse, own)}${inner}` : inner;
  const shared = visit ? areasOfAll(discourse, areas) : areas;
  const around =
    areas.length > 0
      ? sourced(enumeration(withProvinceOnce(shared).map(phrase)), ...areas.map(({ path }) => path))
      : plain("");
  const covered = city && `${textOf(at)}${textOf(around)}`.includes(city.text.replace(/[市县区]$/, ""));
  const near = city !== undefined && memory.region?.startsWith(city.text.replace(/[市县区]$/, "")) === true;
  const shortened = near && /^[省市县区州旗]/.test(textOf(at));
  const front =
    city && !known
      ? covered ||
        shortened ||
        own ||
        isOfCity(venue, city) ||
        (!visit && !venue && isGovernedBy(discourse, city))
        ? plain("", [city.path])
        : cityOfDistrict(phrase(city), `${textOf(around)}${textOf(at)}`)
      : plain("");
  // 洪都拉斯圣佩德罗苏拉: a country comes before its city.
  const [country, ...others] = areas;
  if (country && others.length === 0 && isLarger(country.text) && textOf(front) !== "")
    return withoutDoubled(around, withoutDoubled(front, at));
  if (visit && says(front) && !says(around) && isNameOfOrganization(discourse, venue))
    return say`位于${front}的${at}`;
  return withoutDoubled(front, withoutDoubled(around, at));
};

/** Whether a place is called as a company or association is, whose name would change with a city before it. */
const isNameOfOrganization = ({ facts }: Discourse, venue: Place | undefined): boolean => {
  const home = facts.org(facts.record.home, "home");
  const orgs = [...facts.allOrgs(), ...(home ? [home.org] : [])];
  return orgs.some(({ name, kind }) => name.text === venue?.name.text && PROPER.has(kind ?? "other"));
};

/** 学院行政楼 of 湖滨职业学院: after the city the short form of an organization with the city in its name would be another one. */
const isOfCity = (venue: Place | undefined, city: Said): boolean =>
  venue?.org?.name.text.includes(city.text.replace(/[市县区]$/, "")) === true;

/** 浙江云溪和海角, for 浙江云溪和浙江海角: places of one province. */
const withProvinceOnce = (areas: readonly Said[]): readonly Said[] => {
  const [first, ...others] = areas;
  const name = PROVINCE.exec(first?.text ?? "")?.[0];
  const province = name && `${name}${first?.text.charAt(name.length) === "省" ? "省" : ""}`;
  const longer = (text: string): boolean => text.length > (province?.length ?? 0) + 1;
  if (!first || !province || !areas.every(({ text }) => text.startsWith(province) && longer(text)))
    return areas;
  return [first, ...others.map(({ text, path }) => ({ text: text.slice(province.length), path }))];
};

/** Of several delegations not all were in each city: the first sentence has those that the title says they visited. */
const areasOfAll = ({ content, facts }: Discourse, areas: readonly Said[]): readonly Said[] => {
  const title = facts.said(facts.record.title, "")?.text ?? "";
  const titled = areas.filter(({ text }) => title.includes(text));
  const own = areas.filter(({ text }) => facts.record.agenda?.some(({ city }) => city?.zh === text));
  const byTitle = own.length === areas.length && titled.length > 0;
  return content.relations.party.delegations.length > 1 && byTitle ? titled : areas;
};

/** Whether the sentence has just named the government of a city for which somebody acts there. */
const isGovernedBy = ({ memory, plan }: Discourse, { text }: Said): boolean =>
  plan.event?.type === "meet" && memory.owner !== undefined && governs(memory.owner.name.text, text);

/** The name of a room or a part of an organization that every organization has: 图书馆报告厅, 行政楼一楼会议室. */
const COMMON_ROOM =
  /^(?:图书馆|行政楼|办公楼|综合楼|机关|主楼|教学楼|科技楼|实验楼|图文信息中心|学术交流中心|学生活动中心|大学生活动中心|国际会议厅|学术报告厅|多功能厅|第?[一二三四五六七八九十\d]+(?:号楼|号会议室|会议室|楼|教|报告厅)|会议室|会议厅|报告厅|接待室)/;

/**
 * The organization of a room that only its own people call by that name: the office's, if one of them received or attended
 * there. A city before such a room would read as its owner (某市图书馆报告厅).
 */
const organizationOfRoom = ({ facts }: Discourse, venue: Place | undefined): OrgRef | undefined => {
  if (!venue || venue.org || venue.city || !COMMON_ROOM.test(venue.name.text)) return undefined;
  const home = facts.org(facts.record.home, "home");
  if (!home || facts.record.kind === "outbound_visit") return undefined;
  const there = facts.people.some(
    (who) =>
      who.side !== "guest" &&
      who.posts.some(({ org }) => org?.org === home.org || org?.org.parent?.org === home.org),
  );
  return there ? home : undefined;
};

/** 新疆 of 新疆克拉玛依 before 克拉玛依产业园: a place without the end that the next begins with. */
const withoutDoubled = (front: Phrase, place: Phrase): Phrase => {
  const [text, next] = [textOf(front), textOf(place)];
  let shared = Math.min(text.length - 1, next.length);
  while (shared > 1 && !next.startsWith(text.slice(-shared))) shared -= 1;
  return say`${shared > 1 ? plain(text.slice(0, -shared), front.paths) : front}${place}`;
};

/** 松山市湖滨商会: the organization of a room, with its city where the name lacks it. */
const organizationInCity = (discourse: Discourse, ref: OrgRef, city: Said | undefined): Phrase => {
  const name = organizationName(discourse, ref);
  const known = !city || textOf(name).includes(city.text.replace(/[市县区省]$/, ""));
  if (city) discourse.memory.cities.add(city.text);
  return known ? sourced(name, city?.path) : say`${cityOfDistrict(phrase(city), textOf(name))}${name}`;
};

/** Rooms in which people meet, and from which nobody sees the premises. */
const MEETING_ROOM = /(?:会议室|会议厅|报告厅|接待室|会客室|会见厅|贵宾室|多功能厅|礼堂|演播厅|阶梯教室)$/;

/** 在湖滨学校: the place of a tour that begins an article; the room of an event that continues later cannot be toured. */
export const placeOfTour = (discourse: Discourse): Phrase => {
  const { facts } = discourse;
  const venue = facts.place(facts.record.venue, "venue");
  if (!venue || !MEETING_ROOM.test(venue.name.text) || !once(discourse, "place"))
    return eventPlace(discourse);
  const city = facts.said(facts.record.city, "city") ?? venue.city;
  if (!venue.org) return city ? sourced(phrase(city), venue.name.path) : plain("", [venue.name.path]);
  return sourced(organizationInCity(discourse, venue.org, city), venue.name.path);
};

/** Whether a place is the organization that the sentence has just named, and not a room of it. */
const isOrganizationOf = ({ memory }: Discourse, venue: Place | undefined): boolean =>
  venue !== undefined && memory.owner !== undefined && memory.owner.name.text === venue.name.text;

/** Where guests are received in a city: 行政中心. */
const HALL = /(?:行政中心|市民中心|会议中心|大会堂|会堂)$/;
/** Where people stay or eat, which is no destination of a visit: 迎宾馆, 聚友楼酒家. */
const INN = /(?:宾馆|饭店|酒店|酒家|酒楼|餐厅|饭庄|餐馆|茶楼|会所)$/;

/** Whether a place is where hosts receive in their city, and not the visitors' destination. */
const isHall = ({ facts, content }: Discourse, { name, org, city }: Place): boolean => {
  const inCity = city !== undefined || facts.record.city !== undefined;
  const { receivers } = content.relations;
  if (org !== undefined || facts.record.kind !== "reception") return false;
  return HALL.test(name.text)
    ? receivers.length > 0 && inCity
    : INN.test(name.text) && (receivers.length > 0 || inCity);
};

/** A room on the premises of an organization, if a sentence about the reception or the talks can name it. */
const isRoom = (discourse: Discourse, venue: Place | undefined): boolean => {
  const { content, facts } = discourse;
  return (
    venue !== undefined &&
    (isRoomName(venue.name.text) ||
      isHall(discourse, venue) ||
      (venue.org !== undefined &&
        (venue.city === undefined ||
          venue.org.name.text.includes(venue.city.text.replace(/[市县区省]$/, ""))) &&
        !venue.org.name.text.includes(venue.name.text) &&
        `${venue.org.org.parent?.name.text}${venue.org.name.text}` !== venue.name.text &&
        venue.org.org.short?.text !== venue.name.text &&
        facts.record.city === undefined)) &&
    (facts.record.areas ?? []).length === 0 &&
    content.messages.some(
      (message) =>
        message.type === "receive" ||
        (message.type === "talk" && message.scene.told === "main" && message.scene.item.venue === undefined),
    )
  );
};

/** A room without a name or a number, as every organization has: the place adds nothing. */
const ANY_ROOM = /^(?:会议室|会议厅|接待室|会客室)$/;

/** The room of the event, where the visit's own sentence named only the organization. */
export const eventRoom = (discourse: Discourse): Phrase => {
  const venue = discourse.facts.place(discourse.facts.record.venue, "venue");
  if (!venue || !discourse.memory.marks.has("event place") || !once(discourse, "room")) return plain("");
  discourse.memory.place = venue.id;
  if (ANY_ROOM.test(venue.name.text)) return plain("", [venue.name.path]);
  return say`在${plain(venue.name.text, [venue.name.path])}`;
};
