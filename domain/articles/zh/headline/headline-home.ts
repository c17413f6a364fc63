import { areDiplomats, isReceivingOffice } from "../../content/diplomats";
import { type Phrase, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type Facts, type OrgRef, phrase, type Said } from "../../reference/facts";
import { shortOrganization, wholeOrganization } from "../organizations/organizations";
import { clarifiedTitle } from "../people/headline-title";
import { withOnePost } from "./one-post";

/** A title that says only what was held: 校友捐赠仪式举行. */
const ONLY_HELD =
  /^((?:\d{4}年?)?\p{Script=Han}{4,16}(?:会|仪式|典礼|班|论坛|讲座|活动))(举行|举办|召开|开班)$/u;

/** Whether the office's own organization held the event: not if others are its hosts, or if it only carried it out. */
const isHost = (facts: Facts, home: OrgRef): boolean => {
  const tiers = (facts.record.organizers ?? []).filter(({ tier }) => tier === "host" || tier === "organizer");
  const own = (list: typeof tiers): boolean =>
    list.some(({ organization }) => facts.org(organization, "")?.org === home.org);
  const hosts = tiers.filter(({ tier }) => tier === "host");
  return tiers.length === 0 || own(hosts.length > 0 ? hosts : tiers);
};

/** The university of a school with which a title begins, if readers could not identify it by its name alone. */
const universityOf = (facts: Facts, home: OrgRef | undefined, title: Said): Said | undefined => {
  const parent = home?.org.parent;
  const begins =
    home !== undefined && title.text.startsWith(home.name.text) && /(?:学院|系|学部)$/.test(home.name.text);
  const name = begins && parent?.org.kind === "university" ? parent.name : undefined;
  const fits = name && title.text.length + name.text.length <= facts.style.headline + BESIDE_SCHOOL;
  return fits && !title.text.includes(name.text.slice(0, 4)) ? name : undefined;
};

/** Characters of a headline beyond the usual for the name of a university. */
const BESIDE_SCHOOL = 14;

/** 湖滨大学举行校友捐赠仪式: the organizer of the event, before a title without names and place. */
export const withHome = ({ facts }: Discourse, title: Said): Phrase => {
  const home = facts.org(facts.record.home, "home");
  const university = universityOf(facts, home, title);
  if (university) return say`${phrase(university)}${phrase(title)}`;
  const [, what, verb] = ONLY_HELD.exec(title.text) ?? [];
  const names = [
    ...facts.allOrgs().flatMap(({ name, short }) => [name.text, ...(short ? [short.text] : [])]),
    ...facts.people.flatMap(({ name }) => (name ? [name.text] : [])),
    ...[facts.record.city, facts.record.venue?.city].flatMap((one) => facts.said(one, "")?.text ?? []),
  ];
  const stem = (name: string): string => name.replace(/[省市县区]$/, "").slice(0, 4);
  const placed = names.some((name) => name.length > 1 && title.text.includes(stem(name)));
  if (!what || !verb || placed) return phrase(title);
  const institution = facts.place(facts.record.venue, "venue")?.org;
  if (institution) return say`${plain(what, [title.path])}在${wholeOrganization(institution)}${verb}`;
  if (!home || !isHost(facts, home)) return phrase(title);
  return say`${shortOrganization(home)}${plain(`${verb === "开班" ? "举办" : verb}${what}`, [title.path])}`;
};

const ACTS =
  "访问|考察|调研|交流|参访|参观|洽谈|指导|走访|座谈|讲学|授课|[作做][^，。]{0,6}(?:报告|讲座|演讲)|举办[^，。]{0,6}讲座";
/** 来校, 到集团公司: a place that only the office's own page identifies. */
const OWN_ORGANIZATION = new RegExp(
  `(?:来|到|到访|访问)(?:我|本)?(?:集团公司|公司|集团|学校|学院|医院|研究院|研究所|设计院|实验室|联合会|总会|协会|商会|学会|高新区|经开区|开发区|校|院|会|所|馆)(?=$|并|，|${ACTS})(${ACTS})?`,
);

/** 学校与某大学签约, 我院举办培训班: the office itself as the subject of its title. */
const OWN_SUBJECT =
  /^(?:[我本](校|院|会|馆|所|中心)|[我本]?(学校|学院|医院|公司|集团|商会|协会|学会|研究院|研究所))(?=[与和同向](?!.{0,6}(?:关系|合作|交流)$)|领导|代表团|师生|举办|举行|召开|签|获|成为|组织|承办|接待|开展|参加|出席)/u;

const KIND: Partial<Record<string, string>> = { 公司: "company", 医院: "hospital" };

/** Whether an organization is what a title calls the office: 学校 a university, 商会 one whose name ends with it. */
const isCalled = ({ name, org: { kind } }: OrgRef, noun: string): boolean => {
  if (/校$/.test(noun)) return kind === "university" || /[学校]$/u.test(name.text);
  return name.text.endsWith(noun) || (kind !== undefined && kind === KIND[noun]);
};

/** 与某大学签署协议, 参加某会: an act of the office, whose title does not name it. */
const OWN_ACT =
  /^(?:[与和同][^，；。]{2,40}?(?:签[署订约]|续签|举行|召开|共建|开展|达成)|(?:参加|出席|赴)(?!人员|者|单位)[^，；。]{4,})/u;

/** 湖滨港集团与某集团签署协议, for 与某集团签署协议: the office before an act of its own without a subject. */
const withActor = ({ facts }: Discourse, title: Said): Said => {
  const home = facts.org(facts.record.home, "home");
  const own = home && textOf(shortOrganization(home));
  if (!own || facts.record.kind === "reception" || !OWN_ACT.test(title.text)) return title;
  return title.text.includes(own) || title.text.includes(home.name.text)
    ? title
    : { ...title, text: `${own}${title.text}` };
};

/** 湖滨大学与某大学签约, for 学校与某大学签约: the office by name where its title opens with what it is, and no other is called so. */
export const withOwnSubject = (discourse: Discourse, given: Said): Said => {
  const { facts } = discourse;
  const title = withActor(discourse, given);
  const home = facts.org(facts.record.home, "home");
  const [subject = "", unit, noun = unit] = OWN_SUBJECT.exec(title.text) ?? [];
  if (!home || !noun || !isCalled(home, noun)) return title;
  const own = textOf(shortOrganization(home));
  const rest = title.text.slice(subject.length);
  const again = new RegExp(`(?:到|访问|走访|考察|与|和|同|向|给|[我本])${noun}`, "u").test(rest);
  return again || rest.includes(own) || rest.includes(home.name.text)
    ? title
    : { ...title, text: `${own}${rest}` };
};

/** 访问某地, 到某地考察: the destination, in place of words that need the office's own page. */
const cameTo = (goal: string, act: string | undefined): string =>
  act === undefined || act === "访问" ? `访问${goal}` : `到${goal}${act}`;

/** The office's own title with its place by name: 访问湖滨 for 来湖访问, 到湖滨大学考察 for 来校考察, 到访湖滨商会 for 来访. */
export const titleFromAfar = (discourse: Discourse): Said | undefined => {
  const title = placedTitle(discourse);
  return title && withOnePost(discourse.facts, clarifiedTitle(discourse, title));
};

const COMES = new RegExp(`^(?=[^，]*(?:${ACTS}|来|到|赴))(?=.{10,})`, "u");

/** 某会到湖滨考察, for 市政协副主席安例陪同某会到湖滨考察: the visitors are the news, not the host who accompanied them. */
const withoutEscort = (facts: Facts, title: Said): Said => {
  const [front = "", rest = "", ...more] = title.text.split("陪同");
  const escort = facts.people.find(
    ({ name, side }) => side === "host" && name && name.text.length > 1 && front.endsWith(name.text),
  );
  const guests = facts.people.some(({ side }) => side === "guest");
  const plainly = more.length === 0 && guests && COMES.test(rest) && !/[，、和与]/.test(front);
  return escort?.has("escort") && plainly ? { ...title, text: rest } : title;
};

const placedTitle = ({ facts }: Discourse): Said | undefined => {
  const given = facts.said(facts.record.title, "title");
  const title = given && withoutEscort(facts, given);
  const home = facts.org(facts.record.home, "home");
  const city = facts.said(facts.record.city, "")?.text.replace(/[市县区]$/, "");
  if (!title) return undefined;
  const here = new RegExp(`来(.)(${ACTS})`, "u").exec(title.text);
  if (here && city?.startsWith(here[1] ?? "") && !title.text.includes(city))
    return { ...title, text: title.text.replace(here[0], cameTo(city, here[2])) };
  const own = home && textOf(shortOrganization(home));
  if (!own || title.text.includes(own) || title.text.includes(home.name.text)) return title;
  const there = OWN_ORGANIZATION.exec(title.text);
  if (there) {
    // 到湖滨理工作报告 would be read as 工作报告.
    const goal = there[1]?.startsWith("作") ? home.name.text : own;
    return { ...title, text: title.text.replace(there[0], cameTo(goal, there[1])) };
  }
  const toCity = city && isReceivingOffice(home.name.text) && areDiplomats(facts.record);
  const came = toCity ? `访问${city}` : `到访${own}`;
  return { ...title, text: title.text.replace(/(?<=\p{Script=Han}{3})来访(?=$|并|，)/u, came) };
};
