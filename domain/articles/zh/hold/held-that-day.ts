import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Phrase, partOf, plain, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

const CEREMONY_HELD = /^(?:举行|举办)(?:了)?(?:线上|云端)?(?:[开结闭][班营幕业学]|启动)(?:仪式|典礼|式)$/;
/** Words for the beginning or end of something of several days or weeks. */
const CEREMONY = /^(?:[开结闭][班营幕业学]|毕业|启动)(?:仪式|典礼|式)$/;
/** What takes longer than one day. */
const SEVERAL_DAYS = /(?:培训|研修|进修|训练|轮训|培训项目|研修项目)班?$|[班营]$|项目$/;

/** 结业典礼: the ceremony that is the only item of something longer than the recorded day. */
const onlyCeremony = ({ facts, content }: Discourse): Phrase | undefined => {
  const { when } = facts.record;
  const [scene, ...more] = content.scenes;
  const title = scene && facts.said(scene.item.title, `${scene.path}.title`);
  const name = facts.said(facts.record.officialName, "")?.text ?? "";
  const short = when?.start !== undefined && (when.end === undefined || when.end === when.start);
  if (!title || more.length > 0 || !short || !SEVERAL_DAYS.test(name) || !CEREMONY.test(title.text))
    return undefined;
  return plain(`举行${title.text}`, [title.path]);
};

/** 举行线上开班仪式: the ceremony of a course according to the title, the only thing held that day. */
export const heldCeremony = (discourse: Discourse): Phrase | undefined => {
  const { facts } = discourse;
  const title = facts.said(facts.record.title, "title");
  const name = facts.said(facts.record.officialName, "")?.text;
  const rest = name && title?.text.startsWith(name) ? title.text.slice(name.length) : "";
  return title && CEREMONY_HELD.test(rest) ? plain(rest, [title.path]) : undefined;
};

const BEGINS = /^(?:启动|开幕|启幕|开班|开学|开营|开赛|开馆|开园)$/;
const ENDS = /^(?:闭幕|结业|闭营)$/;

const lastsLonger = ({ facts }: Discourse): boolean => {
  const { start, end } = facts.record.when ?? {};
  return start?.length === 10 && end?.length === 10 && start !== end;
};

/** Characters at the end of a course's name by which a title may call it: 港口管理研修班. */
const TAIL = 4;

/** 港口研修班在云雀开班: whether a title that ends in the beginning of a course calls the course by the end of its name. */
const beginsByTitle = (title: string, name: string, verb: string): boolean => {
  const called = title.slice(0, -verb.length).replace(/(?:线上|在[^，。；]{2,12})$/u, "");
  const course = BEGINS.test(verb) && SEVERAL_DAYS.test(name);
  return course && called.length >= TAIL && name.endsWith(called.slice(-TAIL));
};

/** 启动, 开幕: what the event did according to the end of the title; a ceremony is held, and an ending has no duration. */
export const begun = (discourse: Discourse, { lead }: SentencePlan): Phrase => {
  const { facts } = discourse;
  const title = facts.said(facts.record.title, "title");
  const name = facts.said(facts.record.officialName, "")?.text ?? "";
  const verb = /(?:启动|开幕|启幕|开班|开学|开营|开赛|开馆|开园|闭幕|结业|闭营)$/.exec(
    title?.text ?? "",
  )?.[0];
  const ceremony = /(?:仪式|典礼|式)$/.test(name);
  const ended = verb !== undefined && ENDS.test(verb) && lastsLonger(discourse);
  const fits = lead && verb && !ended && name !== "" && title?.text.includes(name) && !ceremony;
  if (fits && title) return plain(verb, [title.path]);
  const that = lead ? onlyCeremony(discourse) : undefined;
  if (that) return that;
  if (lead && title && verb && beginsByTitle(title.text, name, verb)) return plain(verb, [title.path]);
  return title && /召开/.test(title.text) && !ceremony ? plain("召开", [title.path]) : plain("举行");
};

const RANGE = /^(.*日)至(.*日)，$/u;
/** How many days it took, in the office's own words. */
const DAYS = /(?:为期|历时|持续)[\d一二三四五六七八九十两半]+(?:天|日|周)/u;

/** 3月5日，……开幕，持续至7日: an event begins on the first of several days. */
export const fromFirstDay = (
  discourse: Discourse,
  opened: Phrase,
  did: Phrase,
): { begin: Phrase; lasts: Phrase } | undefined => {
  const { facts, memory } = discourse;
  const [, first, last] = RANGE.exec(textOf(opened)) ?? [];
  if (!first || !last || !BEGINS.test(textOf(did)) || !lastsLonger(discourse)) return undefined;
  memory.day = `${facts.record.when?.start}//`;
  const stated = facts.list(facts.record.background, "").some(({ text }) => DAYS.test(text));
  const paths = [...opened.paths];
  return {
    begin: sourced(plain(`${textOf(partOf(opened, 0, first.length))}，`), ...paths),
    lasts: stated ? plain("") : plain(`，持续至${last}`, paths),
  };
};
