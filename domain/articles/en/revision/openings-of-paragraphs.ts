import { type Composed, isParagraph, type Line, type Paragraph, sizeOf } from "../../compose";
import { isSpeech } from "../../layout-draft";
import { textOf } from "../../phrase";

/** "They also proposed …", "Their countries …": a beginning that only the paragraph before explains. */
const POINTS_BACK = /^(?:they|their|its?) (?!(?:is|was) (?:\p{Ll}+ed|hoped|the|\p{Lu}\p{L}+[’']s)\b)/iu;
/** Characters of a paragraph that takes another one in which it is referred to. */
const WITH_REFERRING = 760;

/** Characters of somebody's words that are a paragraph of their own behind the news or a list of people. */
const OWN_WORDS = 110;
/** "went to Lee, mayor; Ray, clerk; and Poe": a list of people. */
const LIST = /; (?:and )?\p{Lu}[^;]*; (?:and )?\p{Lu}/u;

const joined = (a: Paragraph, b: Paragraph): Paragraph => ({
  ...a,
  lines: [...a.lines, ...b.lines],
  keys: [...a.keys, ...b.keys],
});

const takes = (a: Composed | undefined, b: Composed): b is Paragraph => {
  if (!isParagraph(a) || !isParagraph(b) || b.lines[0] === undefined || b.lines[0].own) return false;
  return POINTS_BACK.test(textOf(b.lines[0].words)) && sizeOf([...a.lines, ...b.lines]) <= WITH_REFERRING;
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
    if (isParagraph(before) && takes(before, block)) made[made.length - 1] = joined(before, block);
    else {
      const at = isParagraph(block) ? wordsFrom(block, !made.some(isParagraph)) : -1;
      if (!isParagraph(block) || at < 0) made.push(block);
      else
        made.push(
          { ...block, lines: block.lines.slice(0, at) },
          { ...block, part: "agenda", lines: block.lines.slice(at) },
        );
    }
  }
  return made;
};
