import type { Side } from "../../events/values";
import { endingOf, suffixesAt } from "./chinese-words";
import { greetingOf } from "./greetings";
import { headingFor, organizationAlone, type Reader, withLabel } from "./items";
import { WHEN_AND_WHERE } from "./label-words";
import { labelOf } from "./labels";
import { areOfReceivers } from "./lexicon/announcements";
import {
  FRAME_BEFORE,
  FRAME_BEHIND,
  FRAME_REQUESTS,
  OF_GUESTS,
  OF_HOSTS,
  OF_OTHERS,
  SAYS_WHOSE,
  SIZE,
} from "./lexicon/frames-zh";
import { simplified } from "./lexicon/simplified";
import { readLine } from "./line";
import { countOf } from "./numbers";
import { areTwo } from "./owner-headings";
import type { OrganizationElement } from "./people";
import { phrasesOf } from "./phrases";

/** The organization that a line names among words that only say whose people follow. */
interface FramedOwner {
  organization: OrganizationElement;
  side: Side | undefined;
  size: number | undefined;
  delegation?: string;
}

const HAN = /\p{Script=Han}/u;
const MAX_LENGTH = 90;
const LEAST_NAME = 4;
const MOST_NAME = 34;
const MOST_TRIED = 24;
// 来管委会, 示例市考察团, 第三届示例博览会
const NO_OWNER =
  /的|^(?:[来到赴去在由是有给向我本贵各]|以下|关于|参加|出席|参会|会见|接待|欢迎|邀请|感谢|其[他余]|第[\d一二三四五六七八九十]+届)|(?<!集)团$|[组系]$|(?:博览会|大会|年会|展会|展览会|交易会|(?:洽谈|座谈|运动|现场|交流|研讨|推介|对接|恳谈|发布|说明|见面|协调|[例年酒])会|论坛|峰会|会议|活动|仪式|班)$/u;
const DELEGATION = /^(?:\p{Script=Han}{2,4})?(?:代表团|考察团|访问团|参访团|来访团|交流团)/u;

// The positions that words of the frame reach from the beginning.
const reachedFrom = (text: string, expressions: readonly RegExp[]): boolean[] => {
  const reached: boolean[] = [true];
  for (let at = 0; at < text.length; at += 1) {
    if (!reached[at]) continue;
    for (const expression of expressions) {
      expression.lastIndex = at;
      const end = at + (expression.exec(text)?.[0].length ?? 0);
      if (end > at) reached[end] = true;
    }
  }
  return reached;
};

// Whether words of the frame lead from each position to the end.
const leadingToEnd = (text: string, expressions: readonly RegExp[]): boolean[] => {
  const leads: boolean[] = [];
  leads[text.length] = true;
  for (let at = text.length - 1; at >= 0; at -= 1)
    leads[at] = expressions.some((expression) => {
      expression.lastIndex = at;
      const end = at + (expression.exec(text)?.[0].length ?? 0);
      return end > at && leads[end] === true;
    });
  return leads;
};

const sideOfFrame = (before: string, behind: string): Side | undefined => {
  const words = `${before}□${behind}`;
  if (areOfReceivers(words)) return "host";
  if (OF_GUESTS.test(words)) return "guest";
  return OF_HOSTS.test(words) ? "host" : undefined;
};

const endsAsOrganization = (name: string): boolean => {
  const plain = simplified(name);
  const { kind } = endingOf(
    plain,
    [...plain, ""].map((_, end) => suffixesAt(plain, end)),
    0,
    plain.length,
  );
  return kind === "strong" || kind === "weak";
};

// 示例市人民政府外事办公室
const withItsPart = (name: string): OrganizationElement | undefined => {
  const [phrase, ...more] = phrasesOf(name);
  const parts = more.length === 0 ? (phrase?.readings[0]?.parts ?? []) : [];
  const [whole, part] = parts.map(({ element }) => element);
  return parts.length === 2 && whole?.kind === "organization" && part?.kind === "organization" && !whole.weak
    ? { ...part, parent: whole.text }
    : undefined;
};

/**
 * The organization of a Chinese line all of whose other words announce its people (周四上午来访的示例公司客人定了：); undefined if any
 * other word is left over.
 */
const framedOwner = (given: string): FramedOwner | undefined => {
  if (given.length > MAX_LENGTH || !HAN.test(given)) return undefined;
  const text = given.replace(FRAME_REQUESTS, "").trim().replace(WHEN_AND_WHERE, "");
  if (!SAYS_WHOSE.test(text)) return undefined;
  const before = reachedFrom(text, FRAME_BEFORE);
  const behind = leadingToEnd(text, FRAME_BEHIND);
  const spans: (readonly [from: number, to: number])[] = [];
  for (let from = 0; from < text.length; from += 1)
    if (before[from])
      for (let to = from + LEAST_NAME; to <= Math.min(text.length, from + MOST_NAME); to += 1)
        if (behind[to] && !(from === 0 && to === text.length)) spans.push([from, to]);
  spans.sort(([a, b], [c, d]) => b - a - (d - c));
  for (const [from, to] of spans.slice(0, MOST_TRIED)) {
    const [first, name, last] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
    if (!SAYS_WHOSE.test(`${first}□${last}`)) continue;
    if (OF_OTHERS.test(`${first}□${last}`)) return undefined;
    const organization = organizationAlone(name, true) ?? withItsPart(name);
    if (organization?.place) return undefined;
    if (
      !organization ||
      organization.weak ||
      NO_OWNER.test(name) ||
      !endsAsOrganization(name) ||
      areTwo(name)
    )
      continue;
    const delegation = DELEGATION.exec(last)?.[0];
    return {
      organization,
      side: sideOfFrame(first, last),
      size: countOf(SIZE.exec(last)?.[1] ?? ""),
      ...(delegation && { delegation: `${name}${delegation}` }),
    };
  }
  return undefined;
};

// Where the people of a line may begin: 我方（示例局）明天接待由|副局长王小样参加
const BEGINS_PEOPLE = /[：:](?!\d\d)|(?<!自)由|(?<=[的员导宾表])[有是为](?!限)/gu;
// 由王小样率领
const LED = /率领|带队|率队|率团|带领/u;
const beginsWithSomebody = (behind: string): boolean => {
  const first = /^[^，,。：:；;、（()）]{2,40}/u.exec(behind.trim())?.[0] ?? "";
  const [person] = readLine(first)[0]?.people ?? [];
  return person?.posts.some(({ title }) => title) === true && person.names.some(({ weak }) => !weak);
};
/** The words of a line that say whose people follow, and the people behind them. */
const partsOf = (line: string): { found: FramedOwner; words: string; after: string } | undefined => {
  const whole = framedOwner(line);
  if (whole) return { found: whole, words: line, after: "" };
  for (const { index, 0: sign } of line.matchAll(BEGINS_PEOPLE)) {
    const [words, after] = [line.slice(0, index + 1), line.slice(index + 1).trim()];
    const found = after === "" ? undefined : framedOwner(words);
    const isLed = !/[：:]/u.test(sign) && (LED.test(after) || !beginsWithSomebody(after));
    if (found && !isLed) return { found, words, after };
  }
  return undefined;
};

// 示例公司客人（3位）, 示例大学师生代表20人: a heading where people follow, otherwise a group.
const GROUP = /(?:客人|代表|成员|人员|来宾)(?:[（(]|\d{1,3}[人名位]$)/u;

/** Reads a line that only announces the people of an organization; returns what is behind it, undefined if it is no such line. */
export const takeUpFramed = (reader: Reader, line: string): string | undefined => {
  const { greeting, rest } = greetingOf(line);
  const parts = partsOf(rest);
  if (!parts) return undefined;
  const { found, words, after } = parts;
  const label = labelOf(words.replace(/\s*[:：]$/u, ""));
  // 示例协会代表：王小样
  if (label?.delegation || (after !== "" && /代表[:：]$/u.test(words))) return undefined;
  if (greeting) reader.items.push({ kind: "unread", text: greeting });
  const { organization, side, size, delegation } = found;
  const { heading: _, delegation: __, delegationSize: ___, presence: ____, ...above } = reader.context;
  reader.context = above;
  const isGroup = after === "" && GROUP.test(words);
  const context = withLabel(
    reader,
    {
      ...(side && { side }),
      ...(size && !isGroup && { size }),
      ...(delegation && { side: side ?? "guest", delegation }),
    },
    true,
  );
  const heading = headingFor(organization);
  reader.context = { ...context, heading };
  if (isGroup)
    reader.items.push({
      kind: "caption",
      readings: readLine(words),
      context: { ...above },
      source: words,
      text: words,
      ...(size && { size }),
    });
  else reader.items.push({ kind: "heading", heading, text: words });
  reader.framed = { heading, side, at: reader.items.length };
  return after;
};
