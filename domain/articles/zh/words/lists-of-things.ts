import { joined, loose, type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase, type Said } from "../../reference/facts";
import { bareText, enumeration, ordinals, verbList } from "./grammar";
import { sharedEnd, sharedVerb, withSharedOwners } from "./merging";

/** Things that were seen, topics, sections: 甲、乙和丙; 等 where the list is open. */
export const listed = (all: readonly Said[], open: boolean | undefined, openPath: string): Phrase =>
  sourced(
    sitesTogether(all, open) ?? ownedTogether(all, open) ?? loose(enumeration(all.map(phrase), open)),
    open ? openPath : undefined,
  );

/** 甲村、乙大道、丙道路等项目现场: sites that end alike. */
const sitesTogether = (all: readonly Said[], open: boolean | undefined): Phrase | undefined => {
  const end = /(?:项目)?(?:建设|施工)?(?:现场|工地)$/.exec(all[0]?.text ?? "")?.[0] ?? "";
  const alike = end !== "" && all.every(({ text }) => text.endsWith(end) && text.length > end.length + 1);
  // 水泥生产现场: what is left would be no name.
  if (!alike || all.length < 2 || all.some(({ text }) => DONE.test(text.slice(0, -end.length))))
    return undefined;
  const heads = all.map((one) => plain(one.text.slice(0, -end.length), [one.path]));
  return loose(say`${joined(heads, "、")}${open ? "等" : ""}${end}`);
};

/** Work, of which a site is no part of the name. */
const DONE = /(?:生产|作业|运营|救援|检修|改造)$/;

/** Nouns of buildings that own the sights, at the end of their names. */
const OWNERS = /(?:公司|集团|药业|企业|合作社|实业|农业|科技|大学|学院|医院|学校|[中小]学|厂)$/;
const SHARED = 3;

/** 甲公司、乙公司、丙集团的种植基地: three or more of one name, each of an organization of its own. */
const ownedTogether = (all: readonly Said[], open: boolean | undefined): Phrase | undefined => {
  const [first, ...rest] = all;
  if (!first || rest.length < 2 || all.some(({ text }) => /[、，；和与及的（“《]/.test(text)))
    return undefined;
  let end = 0;
  while (end < first.text.length && rest.every(({ text }) => text.at(-1 - end) === first.text.at(-1 - end)))
    end += 1;
  while (end >= SHARED && !all.every(({ text }) => OWNERS.test(text.slice(0, -end)))) end -= 1;
  // 某大学科技园 is a name.
  if (end < SHARED || first.text.endsWith("园")) return undefined;
  const heads = all.map((one) => plain(one.text.slice(0, -end), [one.path]));
  return loose(say`${enumeration(heads)}的${first.text.slice(-end)}${open ? "等" : ""}`);
};

/** Sights that one is informed about rather than looks at. */
const LEARNED = /(?:流程|措施|情况|做法|经验|制度|成果|历史)/;

/** 生产车间，了解生产流程，特别是……: sights, as they follow the verb; a last member with a comma has a verb of its own. */
export const seenList = (all: readonly Said[], open: boolean | undefined, openPath: string): Phrase => {
  const [last, front] = [all.at(-1), all.slice(0, -1)];
  const heavy = (one: Said): boolean => /[，；]/.test(one.text);
  if (!last || front.length === 0 || open || !heavy(last) || front.some(heavy))
    return listed(all, open, openPath);
  return say`${listed(front, false, "")}，${LEARNED.test(last.text) ? "了解" : "察看"}${phrase(last)}`;
};

const STATE = /的情况$/;

/** 温商的历程，以及商会调整结构，搭建平台，推进发展的情况: points that end in 的情况, after others, where semicolons would part them. */
const statesTogether = (all: readonly Said[], texts: readonly string[]): Phrase | undefined => {
  const at = texts.findLastIndex((text) => !STATE.test(text)) + 1;
  const front = texts.slice(0, at);
  if (texts.length - at < 2 || !texts.some((text) => /[，；]/.test(text))) return undefined;
  if (front.some((text) => /[，；]/.test(text)) || texts.some((text) => text.includes("；")))
    return undefined;
  const members = texts.map((text, i) =>
    plain(i >= at && i < texts.length - 1 ? text.replace(STATE, "") : text, [all[i]?.path ?? ""]),
  );
  const states = joined(members.slice(at), "，");
  return loose(front.length > 0 ? say`${enumeration(members.slice(0, at))}，以及${states}` : states);
};

/** Nouns of one speaker or of one table: an owner or an ending that they share is printed once. */
export const nouns = (discourse: Discourse, all: readonly Said[], open = false): Phrase => {
  const shared = sharedEnd(all.map((one) => one.text));
  const end =
    !open &&
    all.every((one) => STATE.test(one.text) && !/；/.test(one.text)) &&
    all.some((one) => /，/.test(one.text))
      ? ""
      : shared;
  if (end !== "") {
    const heads = all.map((one) => plain(one.text.slice(0, -end.length), [one.path]));
    const front = loose(enumeration(heads, open));
    return { pieces: [...front.pieces, { s: end, loose: true }], paths: front.paths };
  }
  const texts = withSharedOwners(
    discourse.facts,
    all.map((one) => one.text),
  );
  const states = open ? undefined : statesTogether(all, texts);
  if (states) return states;
  return loose(
    enumeration(
      all.map((one, at) => plain(texts[at] ?? one.text, [one.path])),
      open,
    ),
  );
};

/** What a verb in front of them takes, two joined by a word where a mark would part them: 肯定了甲的视野，以及甲与乙合作的成果. */
export const objects = (discourse: Discourse, all: readonly Said[]): Phrase => {
  const [first, second, ...more] = all;
  if (!first || !second || more.length > 0 || sharedEnd(all.map((one) => one.text)) !== "")
    return nouns(discourse, all);
  const texts = withSharedOwners(
    discourse.facts,
    all.map((one) => one.text),
  );
  const [a, b] = [plain(texts[0] ?? "", [first.path]), plain(texts[1] ?? "", [second.path])];
  // 总体情况和工作进展及下一步计划: 以及 before 及 would be a double conjunction.
  const linked =
    /及/.test(bareText(b)) && !/[，；、和与]/.test(`${bareText(a)}${bareText(b)}`) && !/及/.test(bareText(a));
  const marked =
    /^[在对从]/.test(textOf(b)) || (!linked && [a, b].some((one) => /[，；、和与及]/.test(bareText(one))));
  // 甲的情况、乙，以及丙的制度: the second thing is two, which 以及 joins.
  if (marked && TWO_THINGS.test(textOf(b)) && !/[，；、和与及]/.test(bareText(a)))
    return loose(say`${a}、${b}`);
  if (!marked || isSeries(bareText(a), bareText(b))) return loose(say`${a}和${b}`);
  // 商会的全面建设、实力与影响力: two short things of the owner of the first.
  if (textOf(b).length <= SHORT_THINGS && !/[，；、的及]/.test(bareText(b)) && !/、/.test(bareText(a)))
    return loose(say`${a}、${b}`);
  const both = `${bareText(a)}${bareText(b)}`;
  const apart = /[，；、]/.test(both) || /[和与]/.test(bareText(a)) || both.length > SERIES;
  return loose(say`${a}${apart ? "，" : ""}以及${b}`);
};

/** Characters of two things that a mark can separate from a third. */
const SHORT_THINGS = 10;

/** 众筹会址，以及传承职务的制度. */
const TWO_THINGS = /^[^，；、和与及]{2,16}，以及[^，；]+$/;

/** Characters of things in a series. */
const SERIES = 40;

/** 甲大学的专业特色、学科优势和对外交流情况: a last member after members that marks part. */
const isSeries = (a: string, b: string): boolean =>
  /、/.test(a) &&
  !/[，；和与及等“《]/.test(a) &&
  !/[，；、和与及的“《]|^(?:在|从|对(?!外))/.test(b) &&
  a.length + b.length <= SERIES;

/** 完善平台和体系, not 完善平台的办法: a verb with its object. */
export const VERBAL =
  /^(?:完善|健全|建立|构建|打造|推[动进]|引导|加[强快]|促进|深化|扩大|提升|提高|优化|开展|支持|落实|培育|拓展|探索|引进|吸引)(?!.*的(?:具体|有关|相关|主要)?(?:路径|途径|办法|方法|做法|举措|措施|问题|情况|思路|方案|模式|经验|意义|对策|建议|策略)$)/u;

/** Characters of a topic that is a short noun, which is listed and not counted however many there are. */
const SHORT_TOPIC = 25;
/** 以医药、生物科技界为主推动的合作领域: a noun whose list is closed by 的. */
const WITH_LIST = /、[^，；、]*的[^，；、的]{2,}$/u;
const isShortNoun = ({ text }: Said): boolean =>
  text.length <= SHORT_TOPIC &&
  !/[，；]/.test(text) &&
  (!text.includes("、") || WITH_LIST.test(text)) &&
  !VERBAL.test(text);

/** Whether topics are too long to come before a verb. */
export const areHeavy = (all: readonly Said[]): boolean =>
  all.length > 1 &&
  (all.some((one) => /[，；]/.test(one.text)) || all.reduce((n, one) => n + one.text.length, 0) > 70) &&
  all.some((one) => one.text.length > 20 || /[，；]/.test(one.text)) &&
  !all.every(isShortNoun);

const AIM = "(?:共同|进一步)?(?:增进|加强|促进|推动|推进|实现|提升|提高|扩大|深化|加快|增强)";
const AIMED = new RegExp(`^([^，；]{4,}?)以(${AIM}[^，；]+)$`);
const NEXT_AIM = new RegExp(`、(?=${AIM})`, "g");

/** 加强互访，增进交流，推动合作 for 加强互访以增进交流、推动合作: a counted point in short phrases side by side. */
const inPhrases = (said: Said): Said => {
  const [, what, aims] = AIMED.exec(said.text) ?? [];
  return what && aims ? { ...said, text: `${what}，${aims.replace(NEXT_AIM, "，")}` } : said;
};

/** 一是……；二是……: long topics after the verb. */
export const counted = (all: readonly Said[]): Phrase => ordinals(all.map((one) => phrase(inPhrases(one))));

/** ……；……: topics that are clauses, as a meeting discussed them; only what somebody proposed or several agreed on is counted. */
export const parted = (all: readonly Said[]): Phrase => loose(joined(all.map(phrase), "；"));

/** Verb phrases of one subject: a verb that all begin with is printed once. */
export const verbs = (all: readonly Said[], fronts: readonly Phrase[] = []): Phrase => {
  const verb = fronts.some((front) => front.pieces.some((piece) => piece.s !== ""))
    ? ""
    : sharedVerb(all.map((one) => one.text));
  if (verb !== "")
    return loose(
      say`${verb}${enumeration(all.map((one) => plain(one.text.slice(verb.length), [one.path])))}`,
    );
  return verbList(all.map((one, at) => say`${fronts[at]}${phrase(one)}`));
};

/** 甲市、乙市的投资环境和重点产业: what several introduced alike, each of a place of their own; undefined where it differs. */
export const ofEach = (points: readonly Said[]): Phrase | undefined => {
  const cuts = points.map(({ text }) => /^([^和与及、，的]{2,12})(的.+)$/.exec(text));
  const ends = new Set(cuts.map((cut) => cut?.[2]));
  const [end, ...others] = ends;
  if (points.length < 2 || end === undefined || others.length > 0) return undefined;
  const wholes = cuts.map((cut, at) => plain(cut?.[1] ?? "", [points[at]?.path ?? ""]));
  return say`${loose(joined(wholes, "、"))}${end}`;
};
