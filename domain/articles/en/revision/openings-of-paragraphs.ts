import { type Composed, isParagraph, type Line, type Paragraph, sizeOf } from "../../compose";
import { isSpeech } from "../../layout-draft";
import { textOf } from "../../phrase";

/** "They also proposed …", "Their countries …": a beginning that only the paragraph before explains. */
const POINTS_BACK = /^(?:they|their|its?) (?!(?:is|was) (?:\p{Ll}+ed|hoped|the|\p{Lu}\p{L}+[’']s)\b)/iu;
/** Characters of a paragraph with the sentences that refer to it, and of what is too short to be left behind them. */
const WITH_REFERRING = 760;
const LEFT = 110;

/** Characters of somebody's words that are a paragraph of their own behind the news or a list of people. */
const OWN_WORDS = 120;
/** "went to Lee, mayor; Ray, clerk; and Poe": a list of people. */
const LIST = /; (?:and )?\p{Lu}[^;]*; (?:and )?\p{Lu}/u;

/** The first sentences of a paragraph that refer to the one before it, with one short sentence that would be left. */
const referring = (a: Composed | undefined, b: Composed): readonly Line[] => {
  if (!isParagraph(a) || !isParagraph(b)) return [];
  const end = b.lines.findIndex(({ words, own }) => own || !POINTS_BACK.test(textOf(words)));
  const left = end < 0 ? [] : b.lines.slice(end);
  const whole = left.length < 2 && !left.some(isSpeech) && sizeOf(left) <= LEFT;
  const lines = whole ? b.lines : b.lines.slice(0, end);
  return end !== 0 && sizeOf([...a.lines, ...lines]) <= WITH_REFERRING ? lines : [];
};

/** Whether somebody whom the sentences before do not mention begins to speak. */
const isOfAnother = ({ words }: Line, before: readonly Line[]): boolean => {
  const who = words.pieces.find(({ mention }) => mention !== undefined)?.mention;
  return who !== undefined && !before.some((one) => one.words.pieces.some(({ mention }) => mention === who));
};

/** Where somebody's words begin in a paragraph of the news, or of a list of people. */
const wordsFrom = ({ lines }: Paragraph, news: boolean): number => {
  const at = lines.findIndex(isSpeech);
  const [first, before] = [lines[at], lines[at - 1]];
  const rest = lines.slice(at);
  if (!first || !before || first.goesOn || !rest.every(isSpeech) || sizeOf(rest) < OWN_WORDS) return -1;
  return LIST.test(textOf(before.words)) || (news && isOfAnother(first, lines.slice(0, at))) ? at : -1;
};

/** The blocks of a text in which no paragraph opens with "they" or "it", and no words of one speaker end the news or a list. */
export const withParagraphsOpened = (blocks: readonly Composed[]): Composed[] => {
  const made: Composed[] = [];
  for (const block of blocks) {
    const before = made.at(-1);
    const taken = referring(before, block);
    if (isParagraph(before) && isParagraph(block) && taken.length > 0) {
      const all = taken.length === block.lines.length;
      const keys = all ? [...before.keys, ...block.keys] : before.keys;
      made[made.length - 1] = { ...before, lines: [...before.lines, ...taken], keys };
      if (!all) made.push({ ...block, lines: block.lines.slice(taken.length) });
      continue;
    }
    const at = isParagraph(block) ? wordsFrom(block, !made.some(isParagraph)) : -1;
    if (!isParagraph(block) || at < 0) made.push(block);
    else
      made.push(
        { ...block, lines: block.lines.slice(0, at) },
        { ...block, part: "agenda", lines: block.lines.slice(at) },
      );
  }
  return made;
};
