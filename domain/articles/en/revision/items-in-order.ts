import { type Composed, isParagraph, itemOf, type Line } from "../../compose";
import type { Scene } from "../../content/message";
import { spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { isSameCall } from "../talks/separate-talks";

const VISITORS =
  "(?:[Mm]embers of the|[Tt]he) (?:delegation|group|team|mission|party|guests|visitors|participants|ambassador|minister|mayor|governor|students)|[Ii]t|[Tt]hey|[Hh]e|[Ss]he";
const NAME = "(?:\\p{Lu}[\\p{L}.'’-]* ){0,2}\\p{Lu}[\\p{L}'’-]+";
const DID =
  "toured|visited|inspected|viewed|saw|went to|travell?ed to|watched|attended|held (?:talks|a|an)|met(?! each)|planted|laid|unveiled|cut|handed over|signed|took (?:a|part)|had a|exchanged|chaired|hosted|discussed|joined";
/** "The delegation toured the mill": what the visitors did, without a time or a place in front. */
const ACT = new RegExp(`^(?:${VISITORS}|${NAME}(?: and ${NAME})?) (?=(?:${DID})\\b)`, "u");
/** Several acts, of which not all need have followed. */
const SEVERAL = /\b(?:among others|among other|including|separate(?:ly)?|several)\b/u;
/** Items of a text that are said to follow another one. */
const MAX_ORDERED = 2;
/** What says already how one act follows another. */
const ORDERED =
  /\b(?:also|then|first|finally|later|earlier|before|after|afterwards|again|meanwhile|during|same|morning|afternoon|evening)\b/iu;

/** Another "then" in the sentence before, which this one would repeat. */
const JUST_ORDERED = /\b(?:then|finally|later|afterwards|went on)\b/iu;

/** "Lee and Ray ": two people, who act then only where the sentence before names one of them. */
const OTHERS = new RegExp(`^${NAME} and ${NAME} $`, "u");

/** Whether two people act whom the sentence before does not name, so that they may have acted at the same time. */
const areOthers = (front: string, before: string): boolean =>
  OTHERS.test(front) &&
  !front.split(" and ").some((name) => before.includes(name.trim().split(" ").at(-1) ?? name));

/** Whether an item has no time of its own, or only the day of the one before it. */
const followsOnDay = ({ item: { when } }: Scene, { item: { when: before } }: Scene): boolean =>
  when === undefined
    ? before?.start === undefined && before?.words === undefined
    : when.part === undefined && when.words === undefined && when.start === before?.start;

/** Whether an item is about one of the separate meetings that the item before it reports together. */
const isOneOf = (scene: Scene, whole: Scene): boolean => {
  const { people = [] } = scene.item;
  const { each, people: all = [] } = whole.item;
  if (each !== true || !isSameCall(scene, whole)) return false;
  const some = people.length > 0 && people.length < all.length;
  return some && people.every(({ key }) => all.some((one) => one.key === key));
};

/** "The delegation then toured the mill": the first sentence of an item directly behind that of the item before it. */
const inOrder = (line: Line, before: Line | undefined, item: string, scenes: readonly Scene[]): Line => {
  const here = scenes.findIndex(({ path }) => path === line.id);
  const [scene, last] = [scenes[here], scenes[here - 1]];
  if (!scene || !last || line.own || !before || item !== last.path) return line;
  if (isOneOf(scene, last)) return line;
  if (scene.told !== "main" || last.told !== "main" || !followsOnDay(scene, last)) return line;
  const text = textOf(line.words);
  const [front = ""] = ACT.exec(text) ?? [];
  if (front === "" || ORDERED.test(text) || SEVERAL.test(text) || JUST_ORDERED.test(textOf(before.words)))
    return line;
  if (areOthers(front, textOf(before.words))) return line;
  return { ...line, words: spliced(line.words, front.length, front.length, "then ") };
};

/**
 * The blocks of a text in which "then" says that an item followed the one reported before it: the agenda of a record is in the
 * order of the clock.
 */
export const withItemsInOrder = (blocks: readonly Composed[], { content }: Discourse): Composed[] => {
  let before: Line | undefined;
  let item: string | undefined;
  let ordered = 0;
  return blocks.map((block) => {
    if (!isParagraph(block)) {
      [before, item] = [undefined, undefined];
      return block;
    }
    const lines = block.lines.map((line) => {
      const ofItem = ordered < MAX_ORDERED && line.id.startsWith("agenda[");
      const made = ofItem && item !== undefined ? inOrder(line, before, item, content.scenes) : line;
      if (made !== line) ordered += 1;
      before = made;
      // A result or context of an item does not come between it and the next one.
      if (ofItem) item = itemOf(made);
      return made;
    });
    return { ...block, lines };
  });
};
