import { textOf } from "../../phrase";
import { countryOf } from "../../reference/chinese-countries";
import type { Discourse } from "../../reference/discourse";
import type { OrgRef, Said, Who } from "../../reference/facts";
import { calledOnCounted } from "../organizations/rounds-of-calls";
import { chineseNumber } from "../words/grammar";
import { ownerBeforeTitle } from "./posts";
import { withVisitingLeader } from "./visiting-organ";

/** How much longer than a headline a title may become by the owner of a post or by a full name. */
const MAX_EXTRA_CHARACTERS = 8;

/** 高松市友好访问团访问湖滨, not 访问团一行访问湖滨: the delegation is all of them. */
const withoutParty = (text: string): string =>
  text.replace(
    /(?<=(?:代表|访问|访华|考察|参访|参观|交流|工作|研修|友好|调研)[团组])一行(?=\d*人?(?:到访|访问|来|到|赴|考察|参观|拜访|走访|参访))/u,
    "",
  );

/** 研讨会在湖滨举行, not 研讨会开幕式在湖滨举行: the event of several days is the news, whose name has no ceremony. */
const withoutOpening = ({ facts }: Discourse, text: string): string => {
  const { when, officialName, kind } = facts.record;
  const name = facts.said(officialName, "")?.text;
  const long = when?.end !== undefined && when.end !== when.start;
  if (!long || kind === "signing" || !name || /开幕/.test(name)) return text;
  return text.replace(/(?<=会|论坛|年会|大会|研讨班|培训班)开幕式(?=(?:在[^，]+)?(?:举行|召开)$)/u, "");
};

/** What a post with its name may be called: 海角市市长安例, 海角省经信委处长安例. */
const called = ({ name, posts }: Who): string[] =>
  posts.flatMap(({ title, org }) => {
    if (!title || !org || !name) return [];
    const owners = [org.name, org.org.short].flatMap((one) =>
      one ? [one.text, ownerBeforeTitle(one.text, title.text), one.text.replace(/人民政府$|政府$/, "")] : [],
    );
    return owners.map((owner) => `${owner}${title.text}${name.text}`);
  });

/** 海角市市长安例率团…… for 市长安例率团……: whose post a title begins with. */
const withOwner = ({ facts }: Discourse, text: string): string => {
  for (const who of facts.people) {
    const name = who.name?.text ?? "";
    const at = name.length > 1 ? text.indexOf(name) : -1;
    const front = text.slice(0, at + name.length);
    if (at < 2 || !/^(?:[省市县区州](?!长)|[省市县区州]长|[书主][记任席])/.test(front)) continue;
    const [whole] = called(who)
      .filter((one) => one.endsWith(front) && one.length > front.length)
      .sort((a, b) => a.length - b.length);
    if (whole && whole.length - front.length <= MAX_EXTRA_CHARACTERS)
      return `${whole}${text.slice(front.length)}`;
  }
  return text;
};

/** 海角省经信委处长安例 for 省经信委处长安例: whose authority it is that a title begins with. */
const withRegion = ({ facts }: Discourse, text: string): string => {
  if (!/^[省市县区州](?!长)\p{Script=Han}{2}/u.test(text)) return text;
  const names = facts.people.flatMap(({ posts }) =>
    posts.flatMap(({ org }) => (org ? [org, ...(org.org.parent ? [org.org.parent] : [])] : [])),
  );
  for (const { name, org } of names)
    for (const whole of [name.text, org.short?.text ?? ""]) {
      const at = whole.search(/(?<=^\p{Script=Han}{2,4})[省市县区州]/u);
      if (at > 0 && whole.length - at > 2 && text.startsWith(whole.slice(at)))
        return `${whole.slice(0, at)}${text}`;
    }
  return text;
};

const ORGANIZATION = /(?:医院|大学|学院|中心|商会|协会|学会)$/;

/** 松山协和医院 for 协和医院: an organization of which there are more has its city, where the office's own page leaves that out. */
const withCity = ({ facts }: Discourse, text: string): string => {
  const home = facts.org(facts.record.home, "home");
  const [name, short] = [home?.name.text ?? "", home?.org.short?.text ?? ""];
  const city =
    short.length > 3 && ORGANIZATION.test(short) && name.endsWith(short) ? name.slice(0, -short.length) : "";
  const plainly = /^\p{Script=Han}{2,3}$/u.test(city) && !text.includes(city);
  return plainly && text.split(short).length === 2 ? text.replace(short, name) : text;
};

const COUNTRIES = /多国(?=驻)/;
const MISSION = /^(.{2,10}?)驻.{1,6}?(?:总领事|领事|大使)/;

/** 六国驻沪总领事馆 for 多国驻沪总领事馆, if the record names all of their heads. */
export const countriesCounted = ({ facts }: Discourse, text: string): string => {
  if (!COUNTRIES.test(text) || facts.record.participantsOpen === true) return text;
  const countries = facts.people.flatMap(({ posts }) =>
    posts.flatMap(
      ({ title, org }) =>
        MISSION.exec(title?.text ?? "")?.[1] ?? MISSION.exec(org?.name.text ?? "")?.[1] ?? [],
    ),
  );
  const count = new Set(countries).size;
  return count > 2 ? text.replace("多国", `${count > 10 ? count : chineseNumber(count)}国`) : text;
};

const BARE_CALL = /(?<=[赴到]\p{Script=Han}{1,6}?)(?:拜访|走访|访问)?(?:交流|座谈|拜访|走访|访问)$/u;

/** 赴京拜访四家学会 for 赴京拜访交流: the organizations of a round of calls. */
const withHosts = (discourse: Discourse, text: string): string => {
  const hosts = BARE_CALL.test(text) ? calledOnCounted(discourse) : undefined;
  const whole = hosts && text.replace(BARE_CALL, `拜访${textOf(hosts)}`);
  return whole && whole.length <= discourse.facts.style.headline ? whole : text;
};

const BARE_ACT = /(?<=(?:到|赴)\p{Script=Han}{2,14})(?:考察调研|调研|考察|检查|督导)$/u;
const TOPIC =
  /^(?:(?:考察|调研|了解|检查|督导|察看|开展))+([^，、；。]{4,12}?)(?:发展|工作|推进|进展)?(?:情况)$/u;

/** 到湖滨县调研茶产业, not 到湖滨县调研: the object of the inspection, if the title omits it. */
const withTopic = ({ facts }: Discourse, text: string): string => {
  const why = facts.said(facts.record.purpose, "")?.text ?? "";
  const topic = TOPIC.exec(why)?.[1];
  const whole = `${text}${topic}`;
  return topic && BARE_ACT.test(text) && !text.includes(topic) && whole.length <= facts.style.headline
    ? whole
    : text;
};

const ASIDE = /^（[^）]+）$/;

/** 海角市工商联 for 海角市工商联（总商会）: an organization by its short form, where that leaves out a second name in brackets. */
const withoutAside = ({ facts }: Discourse, text: string): string =>
  facts.allOrgs().reduce((title, { name, short }) => {
    const aside = short && name.text.startsWith(short.text) ? name.text.slice(short.text.length) : "";
    return short && ASIDE.test(aside) ? title.replaceAll(name.text, short.text) : title;
  }, text);

/** 接待松山商会代表团 for 接待松山商会会长安例率领的代表团, which the first sentence says in the same words. */
const withoutLeader = ({ facts }: Discourse, text: string): string => {
  if (!/率领的(?:代表|考察|访问)团$/.test(text)) return text;
  for (const { name, posts } of facts.people)
    for (const { title, org } of posts)
      for (const owner of org ? [org.name.text, org.org.short?.text ?? org.name.text] : []) {
        const front = name && title ? `${owner}${title.text}${name.text}率领的` : undefined;
        if (front && text.includes(front)) return text.replace(front, owner);
      }
  return text;
};

/** 2017年度 in 某基金2017年度颁奖大会, 第三届. */
const EDITION = /\d{4}(?:年(?!度))?|第[一二三四五六七八九十百\d]+[届次]/gu;

/** 某基金2017年度大会举行 for 某基金年度大会举行: the event with the year or number that its full name has. */
const withEdition = ({ facts }: Discourse, text: string): string => {
  const name = facts.said(facts.record.officialName, "")?.text ?? "";
  if (name === "" || text.includes(name)) return text;
  const editions = [...name.matchAll(EDITION)].map(([edition]) => edition);
  // 第四届“某论坛”在湖滨举行: the title has it already.
  if (editions.length === 0 || editions.every((one) => text.includes(one))) return text;
  const [bare, ...forms] = [name.replace(EDITION, ""), ...editions.map((one) => name.replace(one, ""))];
  const found = [bare ?? "", ...forms].find((one) => one.length > 5 && one !== name && text.includes(one));
  return found ? text.replace(found, name) : text;
};

/** 对项目进行考察 and 就养老服务进行调研 keep their verb. */
const CARRIED_OUT = /([赴到])((?:(?![对就围])\p{Script=Han}){2,14})进行(考察|调研|参观|访问)(?=$|并)/u;

/** 到湖滨市考察, for 赴湖滨市进行考察: the act as the verb; those who received the guests do not say 赴. */
const withPlainAct = ({ facts }: Discourse, text: string): string => {
  const [all = "", went, place = "", act] = CARRIED_OUT.exec(text) ?? [];
  if (all === "") return text;
  const home = facts.said(facts.record.home?.name, "")?.text ?? "";
  const here = facts.record.kind !== "outbound_visit" && home.startsWith(place);
  return text.replace(all, `${here ? "到" : went}${place}${act}`);
};

/** 领事馆馆长安例, for 领事馆馆长领事安例: the first of two posts that the title joins without a mark, where the record has both. */
const withOnePost = ({ facts }: Discourse, text: string): string => {
  for (const { name, posts } of facts.people) {
    const [first, second] = posts.map(({ title }) => title?.text ?? "");
    const both = `${first}${second}${name?.text}`;
    if (name && first && second && text.includes(both)) return text.replace(both, `${first}${name.text}`);
  }
  return text;
};

/** The office's own title as readers elsewhere understand it. */
export const clarifiedTitle = (discourse: Discourse, title: Said): Said => {
  const dated = withEdition(discourse, withOnePost(discourse, title.text));
  const short = withoutAside(discourse, withoutParty(withoutLeader(discourse, dated)));
  const plainly = withOwner(discourse, withoutOpening(discourse, short));
  const regional = withCity(discourse, withRegion(discourse, plainly));
  const named = withVisitingLeader(
    discourse,
    regional,
    discourse.facts.style.headline + MAX_EXTRA_CHARACTERS,
  );
  const plainAct = withPlainAct(discourse, countriesCounted(discourse, named));
  const text = withTopic(discourse, withHosts(discourse, plainAct));
  return text === title.text ? title : { ...title, text };
};

const SCHOOL = /(?:大学|学院|学校|中学|小学)$/;
const CITY = /[省市县州郡町道区]$/;

/** 市侨联, 省工商联: a level that only the full name identifies. */
const LEVEL = /^[省市县区州]\p{Script=Han}{2,6}$/u;

/** 促进会, 学院: a short form that any organization of its kind has. */
const ANY_OF_KIND =
  /^(?:促进会|协会|商会|学会|总会|研究会|联合会|联谊会|基金会|委员会|学院|学校|大学|中学|小学|医院|研究院|研究所|中心|公司|集团|银行|分行)$/u;

/** Whether the short form of an organization is only what it is: 促进会. */
export const isCalledByKind = ({ org }: OrgRef): boolean => ANY_OF_KIND.test(org.short?.text ?? "");

/** An acronym; the name is printed where it is short enough. */
const LETTERS = /^[A-Za-z]+$/;
const MAX_NAME = 12;

/**
 * Whether a headline needs the full name: of a school that its two or three characters do not name (某外), of a school or city
 * abroad by its country, of 市侨联, of an organization called only by its kind or by letters.
 */
export const needsWholeName = (ref: OrgRef): boolean => {
  const { name, org } = ref;
  const short = org.short?.text;
  if (isCalledByKind(ref) || (short && LETTERS.test(short) && name.text.length <= MAX_NAME)) return true;
  if (short && LEVEL.test(short) && name.text.endsWith(short) && name.text.length <= short.length + 4)
    return true;
  if (!short || !(SCHOOL.test(name.text) || CITY.test(name.text))) return false;
  const abroad = name.text.endsWith(short) && countryOf(name.text) !== undefined && !countryOf(short);
  return (SCHOOL.test(name.text) && short.length <= 3 && !name.text.includes(short)) || abroad;
};
