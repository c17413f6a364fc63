import { type Composed, type Line, type Paragraph, sizeOf } from "../../compose";
import { isSpeech } from "../../layout-draft";
import { textOf } from "../../phrase";

/** "They also proposed …", "Their countries …": a beginning that only the paragraph before explains. */
const POINTS_BACK = /^(?:they|their|its?) (?!(?:is|was) (?:\p{Ll}+ed|hoped|the|\p{Lu}\p{L}+[’']s)\b)/iu;
const PRONOUN = /^(?:they|their|its?)\b/i;
/** Characters of a paragraph with the sentences that refer to it, and of what is too short to be left behind them. */
const WITH_REFERRING = 760;
const LEFT = 110;

/** Characters of somebody's words that are a paragraph of their own behind the news or a list of people. */
const OWN_WORDS = 120;
/** "went to Lee, mayor; Ray, clerk; and Poe": a list of people. */
const LIST = /; (?:and )?\p{Lu}[^;]*; (?:and )?\p{Lu}/u;

/** The first sentences of a paragraph that refer to the one before it, with one short sentence that would be left. */
const referring = (a: Paragraph, b: Paragraph): readonly Line[] => {
  let end = 0;
  for (const { words, own } of b.lines)
    if (!own && PRONOUN.test(words.pieces[0]?.s ?? "") && POINTS_BACK.test(textOf(words))) end += 1;
    else break;
  if (end === 0) return [];
  const left = b.lines.slice(end);
  const whole = left.length < 2 && !left.some(isSpeech) && sizeOf(left) <= LEFT;
  const lines = whole ? b.lines : b.lines.slice(0, end);
  return sizeOf([...a.lines, ...lines]) <= WITH_REFERRING ? lines : [];
};

/** Whether somebody whom the sentences before do not mention begins to speak. */
const isOfAnother = ({ words }: Line, before: readonly Line[]): boolean => {
  const who = words.pieces.find(({ mention }) => mention !== undefined)?.mention;
  return who !== undefined && !before.some((one) => one.words.pieces.some(({ mention }) => mention === who));
};

/** Where somebody's words begin in a paragraph of the news, or of a list of people. */
const wordsFrom = ({ lines }: Paragraph, news: boolean): number => {
  let at = 0;
  while (lines[at] && !lines[at]?.id.includes(".remarks[")) at += 1;
  const [first, before] = [lines[at], lines[at - 1]];
  if (!first || !before || first.goesOn || !(news || LIST.test(textOf(before.words)))) return -1;
  const rest = lines.slice(at);
  if (!rest.every(isSpeech) || sizeOf(rest) < OWN_WORDS) return -1;
  return LIST.test(textOf(before.words)) || isOfAnother(first, lines.slice(0, at)) ? at : -1;
};

/** The blocks of a text in which no paragraph opens with "they" or "it", and no words of one speaker end the news or a list. */
export const withParagraphsOpened = (blocks: readonly Composed[]): Composed[] => {
  const made: Composed[] = [];
  let news = true;
  for (const block of blocks) {
    if (block.type !== "paragraph") {
      made.push(block);
      continue;
    }
    const before = made.at(-1);
    const taken = before?.type === "paragraph" ? referring(before, block) : [];
    if (before?.type === "paragraph" && taken.length > 0) {
      const all = taken.length === block.lines.length;
      const keys = all ? [...before.keys, ...block.keys] : before.keys;
      made[made.length - 1] = { ...before, lines: [...before.lines, ...taken], keys };
      if (!all) made.push({ ...block, lines: block.lines.slice(taken.length) });
      continue;
    }
    const at = wordsFrom(block, news);
    news = false;
    if (at < 0) made.push(block);
    else
      made.push(
        { ...block, lines: block.lines.slice(0, at) },
        { ...block, part: "agenda", lines: block.lines.slice(at) },
      );
  }
  return made;
};
