import type { Composed, Line } from "../../compose";
import { type Phrase, plain, say, spliced, textOf, withoutStart } from "../../phrase";

/** 考察为期5天: the duration of the visit or the event, in a separate sentence. */
const LASTED =
  /^(?:此次|本次|这次)?(?:考察|访问|调研|出访|行程|活动|会议|论坛|培训|展览|研讨会)(为期[\d一二三四五六七八九十两半]{1,3}(?:天|日|周|个月))。?$/;
/** 共有10家院校和企业参加交流会: the number of attendees, in a separate sentence. */
const COUNTED =
  /^共?有?((?:约|近)?\d+[余多]?(?:家|名|位|个)[^，。；]{2,24}?)(?:参加|出席)了?(?:本次|此次|这次)?[^，。；]{0,8}。?$/;

/** A first sentence that says where somebody went, or what was held. */
const WENT =
  /(?:[到赴在][^，。]{2,30}(?:考察|访问|调研|交流|参观)|访问[^，。]{2,20})(?=，|$)|(?:举行|举办|召开|开幕)$/;
/** Characters of a first sentence with room for it. */
const MAX_CHARACTERS = 90;

/** What such a sentence adds to the first one. */
const addedBy = ({ words }: Line): Phrase | undefined => {
  const text = textOf(words);
  const lasted = LASTED.exec(text)?.[1];
  const counted = COUNTED.exec(text)?.[1];
  const more = lasted ?? (counted && `${counted}参加`);
  return more === undefined ? undefined : { ...plain(more), paths: words.paths };
};

/** The text with the duration of the event, or the number of attendees, in its first sentence: 甲率团到乙市考察，为期5天. */
export const withDurationInLead = (blocks: readonly Composed[]): Composed[] => {
  const lead = blocks.find((block) => block.type === "paragraph");
  const [first, ...rest] = lead?.lines ?? [];
  const found = blocks.flatMap((block) => (block.type === "paragraph" ? block.lines.filter(addedBy) : []));
  const [only, ...more] = found;
  const added = only && addedBy(only);
  const text = first ? textOf(first.words) : "";
  if (!lead || !first || !only || !added || more.length > 0 || only === first) return [...blocks];
  const went = WENT.exec(text);
  const counts = textOf(added).endsWith("参加");
  // A number belongs to an event that was held, the duration to one whose days are not stated.
  const fits = counts
    ? /(?:举行|举办|召开|开幕)$/.test(text) &&
      !/参加|\d+[余多]?[名家人]/.test(
        lead.lines
          .filter((one) => one !== only)
          .map(textOfLine)
          .join(""),
      )
    : text.length <= MAX_CHARACTERS && !/为期|历时|\d日至/.test(text);
  if (!went || !fits) return [...blocks];
  const end = went.index + went[0].length;
  const head = spliced(first.words, end, text.length, "");
  const opened: Line = { ...first, words: say`${head}，${added}${withoutStart(first.words, end)}` };
  return blocks.flatMap((block): Composed[] => {
    if (block.type !== "paragraph") return [block];
    const lines = (block === lead ? [opened, ...rest] : block.lines).filter((one) => one !== only);
    return lines.length > 0 ? [{ ...block, lines }] : [];
  });
};

const textOfLine = ({ words }: Line): string => textOf(words);
