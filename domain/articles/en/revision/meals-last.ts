import { type Composed, isParagraph, itemOf, type Line, type Paragraph } from "../../compose";
import { changed, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { wordCount } from "../words/grammar";

/** "a lunch followed at the school": a meal, and where it was. */
const FOLLOWED_THERE = /^an? [^,;“]+ followed (?:at|in|on) [^,;“]+$/u;
/** "The women of Reed gave the guests shells.": what the office says of the meal. */
const OWN_ACT = /^(?:The|A|An|All|Some) (?![^.]*\.\s)[^;:“]+\.?$/u;
const TIMED = /\b(?:before|after|earlier|later|then|that (?:day|evening|morning)|followed)\b/;
const MAX_ACT = 24;

/** "A lunch followed at the school, where the women of Reed gave the guests shells." */
const withActThere = (meal: Line, act: Line | undefined): Line | undefined => {
  if (!act?.own || itemOf(meal) === undefined || itemOf(act) !== itemOf(meal)) return undefined;
  const text = textOf(act.words);
  if (!FOLLOWED_THERE.test(textOf(meal.words)) || !OWN_ACT.test(text) || TIMED.test(text)) return undefined;
  if (wordCount(act.words) > MAX_ACT) return undefined;
  const lowered = changed(act.words, (s) => `${s.charAt(0).toLowerCase()}${s.slice(1).replace(/\.$/, "")}`);
  return { ...meal, words: say`${meal.words}, where ${lowered}` };
};

const withActsThere = (lines: readonly Line[]): Line[] => {
  const made: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const one = lines[at] as Line;
    const both = withActThere(one, lines[at + 1]);
    made.push(both ?? one);
    if (both) at += 1;
  }
  return made;
};

/** The meals of a record that are stated after the rest of the programme, by the places of their sentences. */
const mealsAfter = ({ content }: Discourse): ReadonlySet<string> =>
  new Set(
    content.scenes
      .filter(({ told, item }) => told === "after" && item.activity === "meal")
      .map(({ path }) => path),
  );

/** The sentences at the end of a paragraph that are about such a meal. */
const mealAtEnd = ({ lines }: Paragraph, meals: ReadonlySet<string>): Line[] => {
  const start = lines.findLastIndex((one) => !meals.has(itemOf(one) ?? "")) + 1;
  return lines.slice(start);
};

/**
 * The blocks of a text in which a meal after the event comes behind the list of those who took part in the event, with what
 * the office says of the meal in its sentence.
 */
export const withMealsLast = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const meals = mealsAfter(discourse);
  if (meals.size === 0) return [...blocks];
  const made = blocks.map((block) =>
    isParagraph(block) ? { ...block, lines: withActsThere(block.lines) } : block,
  );
  for (let at = 0; at + 1 < made.length; at += 1) {
    const block = made[at];
    const meal = isParagraph(block) && block.part === "agenda" ? mealAtEnd(block, meals) : [];
    if (!isParagraph(block) || meal.length === 0) continue;
    let end = at + 1;
    for (let next = made[end]; isParagraph(next) && next.part === "people"; next = made[end]) end += 1;
    const list = made[end - 1];
    if (end === at + 1 || !isParagraph(list)) continue;
    const before = block.lines.slice(0, block.lines.length - meal.length);
    const last: Paragraph = { ...list, lines: [...list.lines, ...meal] };
    made.splice(end - 1, 1, last);
    if (before.length > 0) made.splice(at, 1, { ...block, lines: before });
    else made.splice(at, 1);
  }
  return made;
};
