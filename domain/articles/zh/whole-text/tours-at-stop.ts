import { type Composed, isParagraph, type Line, sizeOf } from "../../compose";
import { type Phrase, partOf, say, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { sceneOf } from "./scene-of-line";

/** 在某院，代表团参观了该院实验室. */
const SEEN =
  /^在([^，。；]{2,24})，([^，。；在]{2,24}?)((?:参观|考察|察看|走访)了)(该[院校所馆会站社局厂])?[^；]+$/u;
/** Characters of a paragraph on one stop. */
const MAX_CHARACTERS = 290;

/** 代表团还参观了某院实验室, for 在某院，代表团参观了该院实验室. */
const alsoSeen = (line: Line): { words: Phrase; place: string } | undefined => {
  const text = textOf(line.words);
  const [, place = "", who = "", verb = "", noun = ""] = SEEN.exec(text) ?? [];
  if (!place || who.endsWith("还")) return undefined;
  const at = partOf(line.words, 1, 1 + place.length);
  const from = 2 + place.length;
  const front = partOf(line.words, from, from + who.length);
  const saw = withoutStart(line.words, from + who.length + verb.length + noun.length);
  return { place, words: noun ? say`${front}还${verb}${at}${saw}` : say`${front}还在${at}${verb}${saw}` };
};

/** What a sentence about a tour of no known time is after talks with people of that place; undefined for any other. */
const tourOf = (discourse: Discourse, line: Line | undefined): ReturnType<typeof alsoSeen> =>
  line && !line.own && sceneOf(discourse, line)?.told === "after" ? alsoSeen(line) : undefined;

const namesPlace = (lines: readonly Line[], place: string): boolean =>
  lines.some(({ words }) => textOf(words).includes(place));

/**
 * The blocks of a text in which a tour of no known time ends the paragraph on the talks with people of that place: 代表团还参观了某院实验室.
 */
export const withToursAtStop = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  if (discourse.facts.record.kind !== "outbound_visit") return [...blocks];
  const found: Composed[] = [];
  for (const block of blocks) {
    const last = isParagraph(block) && block.part === "agenda" ? block.lines.at(-1) : undefined;
    const also = tourOf(discourse, last);
    if (!isParagraph(block) || !last || !also) {
      found.push(block);
      continue;
    }
    const line = { ...last, words: also.words };
    const rest = block.lines.slice(0, -1);
    const before = found.at(-1);
    if (rest.length > 0) {
      found.push(namesPlace(rest, also.place) ? { ...block, lines: [...rest, line] } : block);
    } else if (
      isParagraph(before) &&
      before.part === "agenda" &&
      namesPlace(before.lines, also.place) &&
      sizeOf([...before.lines, line]) <= MAX_CHARACTERS
    ) {
      const keys = [...before.keys, ...block.keys];
      found[found.length - 1] = { ...before, lines: [...before.lines, line], keys };
    } else found.push(block);
  }
  return found;
};
