import { type Composed, isParagraph, type Line, withLinesReplaced } from "../../compose";
import { spliced, textOf } from "../../phrase";

/** 甲、乙参加座谈会: a list that takes the talks for known. */
const AT_TALKS = /参加座谈会?$/u;
/** The same at the end of a line of a text. */
const AT_TALKS_IN_TEXT = /参加座谈会?$/mu;
const ALL_AT_TALKS = /参加座谈会?$/gmu;
const TALKS = /座谈/u;
/** What else reports that talks were held. */
const TALKED = /座谈|会谈|洽谈|会晤|磋商|研讨|(?:就|围绕)[^，。；]+(?:交流|讨论|探讨)|交换了?意见/u;
/** 会长甲接待了代表团，乙参加座谈: the talks that the reception led to. */
const RECEIVED = /接待了[^，]+，/u;
const MEETING = "会见";

/** 甲一行与乙举行座谈会: the sentence of the talks. */
const HELD = /(?:举行|召开)[^，。；]{0,6}座谈会?(?=$|，)|与[^。；]{2,}座谈(?=$|，)/u;

/** The blocks of a text in which those of whom the first paragraph says that they attended the talks follow the talks, later in the text. */
const withListsBehindTalks = (blocks: readonly Composed[]): Composed[] => {
  const [lead, ...rest] = blocks;
  if (!isParagraph(lead) || lead.part !== "lead") return [...blocks];
  const at = lead.lines.findIndex(({ words }) => TALKS.test(textOf(words)));
  const list = lead.lines[at];
  const alone = list && at > 0 && !list.own && list.id.startsWith("people.");
  if (!alone || !AT_TALKS.test(textOf(list.words)) || RECEIVED.test(textOf(list.words))) return [...blocks];
  const [talks, ...further] = rest
    .flatMap((block) => (isParagraph(block) ? block.lines : []))
    .filter(({ words, own }) => !own && HELD.test(textOf(words)));
  // Of several talks the list does not say which.
  if (!talks || further.length > 0) return [...blocks];
  return withLinesReplaced(blocks, (one) => (one === list ? [] : one === talks ? [one, list] : [one]));
};

/**
 * 甲、乙参加座谈, before any sentence about the talks: not 参加座谈会, of which the reader knows nothing. A text that never says that talks
 * were held has 参加会见.
 */
export const withTalksAttended = (given: readonly Composed[]): Composed[] => {
  const text = given
    .flatMap((block) => (block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : []))
    .join("\n");
  if (!AT_TALKS_IN_TEXT.test(text)) return [...given];
  const blocks = withListsBehindTalks(given);
  const stated = TALKED.test(text.replaceAll(ALL_AT_TALKS, ""));
  let known = false;
  const next = (line: Line): Line => {
    const text = textOf(line.words);
    const alone = AT_TALKS.test(text) && text.match(/座谈/gu)?.length === 1 && !RECEIVED.test(text);
    const unknown = !known && !line.own && alone;
    known ||= stated && TALKS.test(text);
    if (!unknown) return line;
    const noun = text.endsWith("会") ? "座谈会" : "座谈";
    const from = text.length - noun.length;
    return { ...line, words: spliced(line.words, from, text.length, stated ? "座谈" : MEETING) };
  };
  return blocks.map((block) =>
    block.type === "paragraph" ? { ...block, lines: block.lines.map(next) } : block,
  );
};
