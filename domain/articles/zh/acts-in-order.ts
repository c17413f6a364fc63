import type { Composed, Line } from "../compose";
import { resting, say, spliced, textOf } from "../phrase";

type Paragraph = Extract<Composed, { type: "paragraph" }>;

const BEFORE =
  /^(?:仪式|签约仪式|签约|签字仪式|座谈|会谈|会议|活动|会见|开幕式)前，[^。；]*(?:参观|考察|走访|察看)了/u;
const TOUR = /(?:参观|考察|走访|察看)了/u;
const SPOKEN = /\.remarks\[/;

/** What was seen before the event, alone in a paragraph behind what was seen after it: both are one, in their order. */
const toursInOrder = (a: Paragraph, b: Paragraph): Paragraph | undefined => {
  const [before, ...more] = b.lines;
  const fits =
    before !== undefined &&
    more.length === 0 &&
    !before.own &&
    BEFORE.test(textOf(before.words)) &&
    a.part === b.part &&
    a.lines.length <= 2 &&
    a.lines.every(({ id, words }) => TOUR.test(textOf(words)) && !SPOKEN.test(id));
  return fits ? { ...a, lines: [before, ...a.lines], keys: [...b.keys, ...a.keys] } : undefined;
};

const TOOK_PART =
  /^(在[^，。；]{2,20})，([^，。；]{2,12}?)参加了([^，。；]{0,10}(?:交流会|座谈会|联欢会|见面会))$/u;

/** 在某校的交流会上，访问团学生表演了……: an occasion of which no more is known opens what the office has noted of it. */
const occasionThenDeed = (a: Paragraph, b: Paragraph): Paragraph[] | undefined => {
  const [last, next] = [a.lines.at(-1), b.lines[0]];
  const [, place, who, title] = (last && !last.own ? TOOK_PART.exec(textOf(last.words)) : undefined) ?? [];
  if (!last || !next?.own || !place || !who || !title || !textOf(next.words).startsWith(who))
    return undefined;
  const words = resting(say`${place}的${title}上，${next.words}`, ...last.words.paths);
  const rest = a.lines.slice(0, -1);
  const deed = { ...b, lines: [{ ...next, words }, ...b.lines.slice(1)] };
  return rest.length > 0 ? [{ ...a, lines: rest }, deed] : [{ ...deed, keys: [...a.keys, ...b.keys] }];
};

/** The paragraphs of a text with acts that belong together in the order in which they were done. */
export const withActsInOrder = (blocks: readonly Composed[]): Composed[] => {
  const out: Composed[] = [];
  for (const block of blocks) {
    const before = out.at(-1);
    if (before?.type !== "paragraph" || block.type !== "paragraph") {
      out.push(block);
      continue;
    }
    const tours = toursInOrder(before, block);
    const made = tours ? [tours] : occasionThenDeed(before, block);
    if (made) out.splice(-1, 1, ...made);
    else out.push(block);
  }
  return out;
};

const COUNTED = /^(\d+[余多]?名[^，。；]{2,30})(参加)(?:座谈交流|座谈|交流|活动)$/u;
const TALKED = /与[^。；]+(?:座谈交流|座谈|交流)$/u;

/** 考察团与甲座谈交流，30余名代表参加: the number of those who were there follows what they were there for. */
const countBehind = (a: Line, b: Line): Line | undefined => {
  const text = textOf(a.words);
  const found = COUNTED.exec(text);
  if (!found || a.own || b.own || !TALKED.test(textOf(b.words)) || /参加$/.test(textOf(b.words)))
    return undefined;
  const who = spliced(a.words, (found[1]?.length ?? 0) + 2, text.length, "");
  return { ...b, words: say`${b.words}，${who}` };
};

const SPOKE = /(?:^|，)(?:[^，。；]*、)?[^，。；]{2,30}(致辞|发言)$/u;

/** ……，甲和乙分别致辞: two who did no more than speak, one after the other. */
const spokeBoth = (a: Line, b: Line): Line | undefined => {
  const [one, other] = [textOf(a.words), textOf(b.words)];
  const [verb, second] = [SPOKE.exec(one)?.[1], SPOKE.exec(other)?.[1]];
  if (a.own || b.own || !verb || verb !== second || /，|分别|等致辞|等发言/.test(other)) return undefined;
  if (/分别|先后|等致辞$|等发言$|主持|在致辞|作了/.test(one) || one.length + other.length > 120)
    return undefined;
  const front = spliced(a.words, one.length - verb.length, one.length, "");
  return {
    ...a,
    words: say`${front}和${spliced(b.words, other.length - verb.length, other.length, "")}分别${verb}`,
  };
};

/** A paragraph in which a number and a second short speech share the sentence beside them. */
export const withActsTogether = (block: Composed): Composed => {
  if (block.type !== "paragraph") return block;
  const lines: Line[] = [];
  for (const one of block.lines) {
    const before = lines.at(-1);
    const both = before && (countBehind(before, one) ?? spokeBoth(before, one));
    if (both) lines[lines.length - 1] = both;
    else lines.push(one);
  }
  return { ...block, lines };
};
