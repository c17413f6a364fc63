import { suffixesAt, suffixKind } from "../../participations/pasted-list/chinese-words";
import { ZH_PLACES } from "../../participations/pasted-list/lexicon/organizations";
import { BLANK } from "../passages";
import type { Span } from "../proposal";
import type { ShortNames } from "../short-names";

/** Whether the text ends as names of organizations do, and how: 市商务局, 样例集团, 样例市. */
export const organizationEnding = (text: string): "strong" | "weak" | "place" | undefined => {
  const bare = text.replace(/）$/, "");
  if (ZH_PLACES.has(bare)) return "place";
  return suffixKind(suffixesAt(bare, bare.length), bare.length);
};

const STOP = /[，。；：！？“”《》\s—|]/;
const CUT =
  /(?:会见|会晤|到访|来访|出访|拜会|拜访|走访|接待|陪同|邀请到?|欢迎|感谢|率领|带领|代表(?!处|团|大会|会)|来自|会同|偕同|以及|还有|包括|其中|委托|见证|主持|出席|参加|参与|访问(?!团)|考察(?!团|组)|调研(?!组|室|处)|看望|慰问|随同|作为|聘任|担任|晤|会(?=谈)|(?<!效|税|汇)率|(?<!自|理)由|受(?!理)|(?<!参)与|被|(?<!申|邀)请|了|着|的|称|经(?=[市省县区]|副)|携|对(?!外)|在(?!线)|到|赴|(?<![会合共相协])同(?!济|仁|方|盟|程|创|心)|为(?!民)|是|等(?!级)|随|向(?!阳|荣)|、|与会的)/g;
const JOINED = /以及|[和与及暨]/g;
const MOMENT =
  /^.*(?:\d{1,2}日|[上下]午|晚上?|中午|近日|日前|当天|当日|期间|会上|会前|会后|座谈上|谈中|活动中|仪式上|随后|首先|最后|其间|时任|现场|会议由|会议|活动由|论坛|一行)(?:，)?/;
// Words that refer to an organization named before.
const REFERENCE = /^(?:该|我|本|其|中国该)[\p{Script=Han}]{1,2}$/u;

// 教育文化和卫生健康局 is one, 样例集团和市商务局 are two.
const behindJoint = (text: string): number => {
  let cut = 0;
  for (const { index, 0: joint } of text.matchAll(JOINED)) {
    const [left, right] = [text.slice(cut, index), text.slice(index + joint.length)];
    const ends = organizationEnding(left);
    const person = /(?:先生|女士|一行)$/.test(left);
    if (
      joint === "以及" ||
      person ||
      (ends === "strong" && left.length > 3) ||
      (ends === "place" && organizationEnding(right) !== "weak" && left.length > 2)
    )
      cut = index + joint.length;
  }
  return cut;
};

/** Whether the words are no name of their own: 商会, 管委会, 开发区党工委. */
const isBareOrganization = (words: string): boolean =>
  (words.length <= 3 &&
    organizationEnding(`甲乙${words}`) === "strong" &&
    organizationEnding(words) !== "place") ||
  /^(?:开发区|高新区|经开区|园区|新区)(?:党工委|管委会)$/.test(words);

/** Whether a name ends as no organization does, or is too long, and may be cut at the wrong place. */
export const isUncertainName = (words: string): boolean =>
  isBareOrganization(words) ||
  organizationEnding(words) === undefined ||
  words.length > 24 ||
  words.includes("的");

// Longer than any name with what comes before it in its clause.
const MAX_PHRASE_LENGTH = 100;

/** Where the organization in front of a title or verb at `end` begins; `end` itself if there is none. `from`: where the phrase begins. */
export const organizationStart = (text: string, from: number, end: number): number => {
  let start = end;
  const earliest = Math.max(from, end - MAX_PHRASE_LENGTH);
  while (start > earliest && !STOP.test(text.charAt(start - 1)) && text.charAt(start - 1) !== BLANK)
    start -= 1;
  let phrase = text.slice(start, end);
  const moment = MOMENT.exec(phrase)?.[0].length ?? 0;
  start += moment;
  phrase = phrase.slice(moment);
  let cut = 0;
  for (const match of phrase.matchAll(CUT)) cut = match.index + match[0].length;
  start += cut;
  start += behindJoint(text.slice(start, end));
  return /^[和与及暨]./.test(text.slice(start, end)) ? start + 1 : start;
};

/** The organization that ends at `end`, or undefined; brackets with its short name may follow it. */
export const organizationBefore = (text: string, from: number, end: number): Span | undefined => {
  let last = end;
  while (last > from && (text.charAt(last - 1) === BLANK || text.charAt(last - 1) === " ")) last -= 1;
  const start = organizationStart(text, from, last);
  const words = text.slice(start, last);
  if (words.length < 2 || words.length > 36 || /^[\d年月日]+$/.test(words)) return undefined;
  return { start, end: last };
};

// Beyond as many other places of the same words nobody knows which organization is meant.
const MAX_PLACES = 50;

// 该会: the last organization before it that ends in 会.
const lastEndingIn = (whole: string, tail: string, before: number): Span | undefined => {
  let at = before;
  for (let n = 0; n < MAX_PLACES; n += 1) {
    at = whole.lastIndexOf(tail, at - 1);
    if (at <= 0) return undefined;
    const end = at + tail.length;
    if (!/[，。；、（\s的考调访参交座拜举召]/.test(whole.charAt(end))) continue;
    const start = organizationStart(whole, 0, end);
    if (end - start >= 4 && organizationEnding(whole.slice(start, end))) return { start, end };
  }
  return undefined;
};

/** Where the full name is written of an organization that a sentence names by a declared short name or refers to. */
export const resolved = (
  whole: string,
  span: Span,
  shorts: ShortNames,
  known: readonly Span[],
): { span: Span; sure: boolean } => {
  const words = whole.slice(span.start, span.end);
  const full = shorts.get(words);
  if (full) return { span: full, sure: true };
  if (REFERENCE.test(words)) {
    const tail = words.slice(1);
    const before =
      known.findLast((each) => each.end <= span.start && whole.slice(each.start, each.end).endsWith(tail)) ??
      lastEndingIn(whole, tail, span.start);
    return before ? { span: before, sure: false } : { span, sure: false };
  }
  // 商会会长: the last organization before it that is a 商会.
  if (isBareOrganization(words)) {
    const before = lastEndingIn(whole, words, span.start);
    if (before) return { span: before, sure: false };
  }
  return { span, sure: true };
};
