import { haveRunInCommon } from "../../common-run";
import { literal } from "../../literal";
import { type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact, OrgRef } from "../../reference/facts";
import { PROVINCE } from "../organizations/city-before";
import { organizationName } from "../organizations/organizations";
import { countriesCounted } from "../people/headline-title";

const ACT = /(?:拜访|拜会|走访|出席|参加)[^，。；]{4,24}$/;
/** A further clause of the title, or only the end of another verb. */
const MORE = /(?:并|签署|签约|举行|召开|会见|活动开展)/;

const TO = "(?:到访|来访|走访|访问|拜访|拜会|参访|赴|到|来)";
const GOES = new RegExp(TO, "u");

/** Characters of a name without its province that are enough for one. */
const WHOLE = 5;

/** 云雀经济开发区 of 四川云雀经济开发区. */
const withoutProvince = (name: string): string[] => {
  const rest = name.replace(PROVINCE, "").replace(/^省/u, "");
  return rest !== name && rest.length >= WHOLE ? [rest] : [];
};

/** The names under which a title can have an organization: alone, without its province, or behind that which it belongs to. */
export const formsOf = ({ name, short, parent }: OrgFact): string[] => {
  const own = [name.text, ...(short ? [short.text] : []), ...withoutProvince(name.text)];
  const above = parent ? [parent.name.text, parent.org.short?.text ?? ""] : [];
  return [...own, ...above.flatMap((front) => (front === "" ? [] : own.map((form) => `${front}${form}`)))];
};

/**
 * 到经开区调研: the organization of the hosts, or the office's own, that was visited according to the title. Undefined if the title
 * names several, or the record has a place that its name does not show.
 */
export const organizationVisited = ({ facts }: Discourse): OrgRef | undefined => {
  const { record } = facts;
  if (record.venue) return undefined;
  const title = facts.said(record.title, "title")?.text ?? "";
  if (!GOES.test(title)) return undefined;
  const areas = facts.list(record.areas, "").map(({ text }) => text.replace(/[省市县区州]$/u, ""));
  // A guest who also holds a post in the office's own organization still came as a guest.
  const home = facts.org(record.home, "home")?.name.text;
  const guests = facts.people.filter((who) => who.side === "guest").flatMap((who) => who.posts);
  /** Characters of the longest name of an organization that the title has behind the verb. */
  const titled = (org: OrgFact): number =>
    Math.max(
      0,
      ...formsOf(org)
        .filter(
          (name) => title.includes(name) && new RegExp(`${TO}${literal(name)}(?![、和与及]|等)`).test(title),
        )
        .map(({ length }) => length),
    );
  const [org] = facts
    .allOrgs()
    .filter(
      (one) => (areas.length < 2 || areas.every((area) => one.name.text.includes(area))) && titled(one) > 0,
    )
    .filter((one) => one.name.text === home || !guests.some((post) => post.org?.org === one))
    .sort((a, b) => titled(b) - titled(a) || b.name.text.length - a.name.text.length);
  return org && { org, name: org.name, path: org.name.path };
};

const PAIR = /(?:到访|走访|访问|拜访|拜会)(\p{Script=Han}{3,}[与和、]\p{Script=Han}{3,})$/u;

/** 到访甲会与乙会: the two organizations that the title says were visited. */
export const pairVisited = ({ facts }: Discourse): readonly OrgRef[] => {
  const { record } = facts;
  const title = facts.said(record.title, "")?.text ?? "";
  const [, pair] = PAIR.exec(title) ?? [];
  if (!pair || record.venue || (record.areas ?? []).length > 0) return [];
  const called = (is: (name: string) => boolean): OrgFact | undefined =>
    facts.allOrgs().find((org) => is(org.name.text) || (org.short !== undefined && is(org.short.text)));
  const one = called((name) => pair.startsWith(name));
  const other = called((name) => pair.endsWith(name));
  const whole = one && other && pair.length <= one.name.text.length + other.name.text.length + 1;
  return whole ? [one, other].map((org) => ({ org, name: org.name, path: org.name.path })) : [];
};
/** 检查企业消防安全, 调研项目复工情况: what was inspected, after the subject. */
const INSPECTS =
  /(?:带队|率队|一行|\p{Script=Han}{2,3})((?:调研|检查|督查|督导|巡查|视察|考察|走访|慰问)(?!学习|交流|指导|团|组|座谈)[^，。；]{4,24})$/u;

/** What somebody did in their own area, according to the office's own title. */
export const ownAct = ({ facts }: Discourse): Phrase | undefined => {
  const title = facts.said(facts.record.title, "title");
  const act = title && INSPECTS.exec(title.text)?.[1];
  return act && !MORE.test(act) ? plain(act, [title.path]) : undefined;
};

const VISITING =
  /(?:到|赴|来)(?:[^，。；](?=考核|招商)|[^，。；]{2,}?)((?<!开展\p{Script=Han}{0,6})(?:考核|招商)?(?:考察|走访|参观|调研|访问|视察|检查|慰问|参访|交流|学习|督查|督导|巡查)(?:考察|调研|学习|交流|座谈|慰问|指导)?|开展[\p{Script=Han}“”]{4,24}(?:督查|检查|督导|调研|交流|慰问|考察|巡查|排查|活动|工作)|开展\p{Script=Han}{2,3}(?:督查|检查|督导|巡查|排查)|开展\p{Script=Han}{2,3}(?:交流|调研|考察)|开展\p{Script=Han}{0,6}(?:帮扶|支援|义诊|巡诊|会诊|宣讲|推介|招商|研学|实训)|(?:考察|调研|检查|督查|督导|巡查|洽谈|推介)(?!团|组|并签)\p{Script=Han}{2,14}(?<!活动))(?:并签[^，。；]+)?$/u;

/** 调研, 考察学习, 走访交流: what the visitors did, according to the end of the title. */
export const titleVerb = ({ facts }: Discourse): Phrase | undefined => {
  const title = facts.said(facts.record.title, "title");
  const verb = title && VISITING.exec(title.text)?.[1];
  return verb ? plain(verb, [title.path]) : undefined;
};

/**
 * 拜访多国驻沪总领事馆和香港驻沪办: the purpose of a journey to a city, according to the office's own title, if the record has none. A short
 * form in it counts as introducing the organization.
 */
export const titleAct = (discourse: Discourse): Phrase | undefined => {
  const { facts } = discourse;
  const { record } = facts;
  const title = facts.said(record.title, "title");
  const act = title && ACT.exec(countriesCounted(discourse, title.text))?.[0];
  const far = record.kind === "outbound_visit" || record.kind === "inspection";
  const placed = record.venue !== undefined || (record.areas ?? []).length > 0;
  const aim = facts.said(record.purpose, "")?.text;
  const other =
    aim !== undefined &&
    !/^(?:进一步)?(?:推动|推进|促进|深化|加强|增进|拓展|扩大|谋划|寻求|共商|提升|密切|巩固)/.test(aim);
  if (!title || !act || !far || placed || !record.city || other || MORE.test(act)) return undefined;
  const org = facts
    .allOrgs()
    .find((one) => one.short && act.includes(one.short.text) && !act.includes(one.name.text));
  const short = org?.short?.text;
  if (!org || !short) return plain(act, [title.path]);
  const at = act.indexOf(short);
  const known = organizationName(discourse, { org, name: org.name, path: org.name.path });
  return sourced(say`${act.slice(0, at)}${known}${act.slice(at + short.length)}`, title.path);
};

const OPENED = /(开展[^，。；]{2,20}(?:检查|夜查|督查|督导|巡查|排查|调研|走访|慰问))$/u;

/** 开展节前安全检查: the inspection that the title reports at its end. */
export const openedByTitle = ({ facts }: Discourse): Phrase | undefined => {
  const title = facts.said(facts.record.title, "title");
  const act = title && OPENED.exec(title.text)?.[1];
  return act ? plain(act, [title.path]) : undefined;
};

/** What was done according to a title, after its subject: 到任拜会甲市市长, 调研项目复工情况, 访问湖滨. */
const PREDICATE =
  /^(?:一行)?(?:\d+人)?(?:带队|率队|率团|率[^，；]{0,16}?(?:代表团|考察团|访问团|一行))?((?:到任|专程)?(?:调研|考察|走访|拜访|拜会|访问|慰问|看望|检查|督导|督查|参访)(?![团组队])[^，；。]{2,24})$/;

/** The end of the subject of a title: the name of the visitors' leader, or of their group. */
const subjectOf = ({ facts, content }: Discourse, title: string): number => {
  const { party } = content.relations;
  const people = facts.whos([...party.leaders, ...party.people]).flatMap((who) => who.name?.text ?? []);
  const teams = facts.delegations.flatMap((one) => facts.said(one.name, "")?.text ?? []);
  const orgs = facts
    .whos(party.people)
    .flatMap((who) =>
      [...who.posts.map(({ org }) => org), ...who.of].flatMap((org) =>
        org ? [org.name.text, org.org.short?.text ?? ""] : [],
      ),
    );
  const titles = facts
    .whos(party.leaders)
    .flatMap((who) => who.posts.flatMap((post) => post.title?.text ?? []));
  const ends = [...people, ...teams, ...orgs]
    .filter((name) => name.length > 1)
    .flatMap((name) => {
      const at = title.indexOf(name);
      if (at < 0) return [];
      const end = at + name.length;
      const behind = titles.find((one) => title.startsWith(one, end));
      return [end + (behind?.length ?? 0)];
    });
  return Math.max(0, ...ends);
};

/** 到任拜会甲市市长、议长: what the visitors did according to the office's own title, if nothing else in the record says it. */
export const titlePredicate = (discourse: Discourse): Phrase | undefined => {
  const title = discourse.facts.said(discourse.facts.record.title, "title");
  const end = title ? subjectOf(discourse, title.text) : 0;
  const words = title && end > 0 ? PREDICATE.exec(title.text.slice(end))?.[1] : undefined;
  return title && words && !/[来我本][区院校会市县]/.test(words) && !MORE.test(words)
    ? plain(words, [title.path])
    : undefined;
};

const JOURNEY =
  /^(?:一行)?(?:\d+人)?(?:带队|率队|率团)?([赴到][^，。；]{2,12}?(?:学习|考察|调研|交流|走访|参观|访问|对接|洽谈|招商|推介)[^，。；]{0,16})$/;

/**
 * 赴青石县学习茶产业经验: destination and purpose of the visitors according to the office's own title, after its subject, if the record
 * has no place.
 */
export const journeyOfTitle = (discourse: Discourse): Phrase | undefined => {
  const { facts } = discourse;
  const title = facts.said(facts.record.title, "title");
  const end = title ? subjectOf(discourse, title.text) : 0;
  const words = title && end > 0 ? JOURNEY.exec(title.text.slice(end))?.[1] : undefined;
  return title && words && !/[来我本][区院校会市县]/.test(words) && !MORE.test(words)
    ? plain(words, [title.path])
    : undefined;
};

/** What else the visitors did according to the title: 并举办“某地周”活动. */
const BESIDES = /并((?:举办|举行|出席|参加|开展|考察|参观|看望|慰问)[^，。；、]{4,24})$/;
/** 并作演讲: a lecture that the visitors gave, of which no item reports. */
const LECTURED = /并((?:[作做]|发表)[^，。；、]{0,10}(?:演讲|报告|讲座)|讲学|授课)$/;
/** Characters that a title and the sentence of the visit have in common where both report the same. */
const COMMON = 4;

/** ，并举办“某地周”活动: what the title reports in addition to the visit, if the first sentence does not. */
export const besidesByTitle = ({ facts, content }: Discourse, visit: string): Phrase => {
  const title = facts.said(facts.record.title, "title");
  const lecture = title && LECTURED.exec(title.text)?.[1];
  if (title && lecture) {
    const { people } = content.relations.party;
    const reported = content.scenes.some(({ item, speakers }) => {
      const by = [...speakers, ...(item.remarks ?? []).flatMap((one) => one.by ?? [])];
      return item.activity === "presentation" && by.some((key) => people.includes(key));
    });
    return reported || visit.includes(lecture.slice(-2)) ? plain("") : plain(`，并${lecture}`, [title.path]);
  }
  const found = title && BESIDES.exec(title.text);
  const act = found?.[1];
  if (!title || !act || /访问.*访问/.test(title.text)) return plain("");
  const what = act.slice(2);
  // 赴湖滨考察铁路等项目, not 赴湖滨考察，并考察铁路等项目.
  if (visit.endsWith(act.slice(0, 2)) && !visit.includes(what)) return plain(what, [title.path]);
  return haveRunInCommon(what, visit, COMMON) || /，/.test(visit) || /[来我本][区院校会市县]/.test(act)
    ? plain("")
    : plain(`，并${act}`, [title.path]);
};
