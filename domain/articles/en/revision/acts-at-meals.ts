import { type Composed, isParagraph, itemOf, type Line } from "../../compose";
import { changed, say, textOf } from "../../phrase";
import { wordCount } from "../words/grammar";

/** "a lunch followed at the school": a meal, and where it was. */
const FOLLOWED_THERE = /^an? [^,;“]+ followed (?:at|in|on) [^,;“]+$/u;
/** "The women of Reed gave the guests shells.": what the office says of the meal. */
const OWN_ACT = /^(?:The|A|An|All|Some) (?![^.]*\.\s)[^;:“]+\.?$/u;
const TIMED = /\b(?:before|after|earlier|later|then|that (?:day|evening|morning)|followed)\b/;
/** What is no act at that meal: what is known of the place, of the food or of another time. */
const NO_ACT =
  /\b(?:is|are|will|has|have|had|next|where|built|takes?|breakfast|banquet|dinner|lunch|meal|reception|supper)\b/iu;
const MAX_ACT = 24;

/** "A lunch followed at the school, where the women of Reed gave the guests shells." */
const withActThere = (meal: Line, act: Line): Line | undefined => {
  if (itemOf(meal) === undefined || itemOf(act) !== itemOf(meal)) return undefined;
  const text = textOf(act.words);
  if (
    !FOLLOWED_THERE.test(textOf(meal.words)) ||
    !OWN_ACT.test(text) ||
    TIMED.test(text) ||
    NO_ACT.test(text)
  )
    return undefined;
  if (wordCount(act.words) > MAX_ACT) return undefined;
  const lowered = changed(act.words, (s) => `${s.charAt(0).toLowerCase()}${s.slice(1).replace(/\.$/, "")}`);
  return { ...meal, words: say`${meal.words}, where ${lowered}` };
};

const withActsThere = (lines: readonly Line[]): Line[] => {
  const made: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const one = lines[at] as Line;
    const next = lines[at + 1];
    const both = next?.own ? withActThere(one, next) : undefined;
    made.push(both ?? one);
    if (both) at += 1;
  }
  return made;
};

/** The blocks of a text in which what the office says of a meal shares the sentence with its place. */
export const withActsAtMeals = (blocks: readonly Composed[]): Composed[] =>
  blocks.map((block) => (isParagraph(block) ? { ...block, lines: withActsThere(block.lines) } : block));
