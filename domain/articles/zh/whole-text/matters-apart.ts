import type { ArticlePart } from "../../article";
import { type Composed, isParagraph, type Line, type Paragraph, sizeOf } from "../../compose";
import { isSpeech } from "../../layout-draft";
import { textOf } from "../../phrase";

/** Characters of the two parts of a paragraph that is divided. */
const FRONT = 55;
const REST = 45;
/** Characters of a part that is divided again. */
const AGAIN = 150;

/** A sentence that goes on from the one before it, or does not say what it is about. */
const GOES_ON =
  /^(?:[他她]们?|其中|该|此|这|当时|届时|座谈[中时]|会[上中]|席间|[^，]{2,8}以此|[^，]{2,16}还[与同])|(?:参加|出席|陪同)$/u;

/** The place in which something was done: 在云雀大学，. */
const PLACE = /^在([^，；。]{2,24}?)(?:[，内中里]|举行)/u;

/** The parts of a programme and what came of it, by the record place of a sentence. */
const MATTER = /^(?:agenda\[[^\]]*\]|outcomes|followUps|agreements)/u;
const SPOKEN_OR_DONE = /^agenda\[/u;

const matterOf = ({ id }: Line): string | undefined => MATTER.exec(id)?.[0];

/** Whether a sentence begins another matter than the one before it. */
const turns = (before: Line, one: Line): boolean => {
  const [a, b] = [matterOf(before), matterOf(one)];
  if (a === undefined || b === undefined || a === b || one.own || one.goesOn) return false;
  const text = textOf(one.words);
  if (GOES_ON.test(text) || (isSpeech(one) && !isSpeech(before))) return false;
  // 在甲展区，……。在乙展区，……: parallel places of one tour.
  if (text.startsWith("在") && textOf(before.words).startsWith("在")) return false;
  // What was agreed on or will follow belongs to the talks; a later item does not.
  if (SPOKEN_OR_DONE.test(a) && (b === "outcomes" || b === "agreements")) return false;
  const place = PLACE.exec(text)?.[1];
  return place === undefined || !textOf(before.words).includes(place);
};

/** The place at which the lines of a paragraph are divided best, where they are of two matters. */
const divisionOf = (lines: readonly Line[]): number | undefined => {
  const whole = sizeOf(lines);
  const [best] = lines
    .flatMap((one, at) => {
      const before = lines[at - 1];
      const front = sizeOf(lines.slice(0, at));
      return before && turns(before, one) && front >= FRONT && whole - front >= REST
        ? [{ at, distance: Math.abs(whole - 2 * front) }]
        : [];
    })
    .sort((a, b) => a.distance - b.distance);
  return best?.at;
};

const DIVIDED: ReadonlySet<ArticlePart> = new Set(["agenda", "outcomes", "agreements"]);

const divided = (block: Paragraph): Composed[] => {
  const at = DIVIDED.has(block.part) ? divisionOf(block.lines) : undefined;
  if (at === undefined) return [block];
  const halves = [block.lines.slice(0, at), block.lines.slice(at)];
  return halves.flatMap((lines) =>
    sizeOf(lines) > AGAIN ? divided({ ...block, lines }) : [{ ...block, lines }],
  );
};

/** A text in which a later item of the programme does not end the paragraph of another one, unless one of them is a few words. */
export const withMattersApart = (blocks: readonly Composed[]): Composed[] =>
  blocks.flatMap((block) => (isParagraph(block) ? divided(block) : [block]));
