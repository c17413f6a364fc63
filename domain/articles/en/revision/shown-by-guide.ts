import type { Composed, Line } from "../../compose";
import { OPEN, partOf, plain, say, textOf } from "../../phrase";
import { wordCount } from "../words/grammar";

/** "the group visited the mill, where it saw the looms": a place and nothing but what was seen there. */
const SAW =
  /^[^“;]*\b(?:visited|toured|went on to|stop was) [^“;]*?, where (it|they|the delegation|the group|the guests|the visitors) saw (?![^“;]*(?:,| and) (?:learned|met|was|were|held|took|heard|tasted) )/u;
const GUIDED = /^(?:it|they|the (?:delegation|group|guests|visitors)) (?:was|were) guided by (?=[^;“]+$)/iu;
const SEVERAL = /(?: and |, )\p{Lu}/u;
/** Words of a guide with the post, and of the sentence. */
const MAX_GUIDE = 14;
const MAX_WORDS = 55;

/** "visited the mill, where Lee, its director, showed it the looms": the guide behind the sights takes their verb. */
const joined = (before: Line, one: Line): Line | undefined => {
  const [text, next] = [textOf(before.words), textOf(one.words)];
  const [front = "", who = ""] = SAW.exec(text) ?? [];
  const [guided = ""] = GUIDED.exec(next) ?? [];
  if (front === "" || guided === "") return undefined;
  const guide = partOf(one.words, guided.length, next.length);
  const [name = ""] = textOf(guide).split(OPEN);
  if (wordCount(guide) > MAX_GUIDE || SEVERAL.test(name) || / who /.test(textOf(guide))) return undefined;
  if (wordCount(before.words) + wordCount(guide) > MAX_WORDS) return undefined;
  const place = partOf(before.words, 0, front.length - `${who} saw `.length);
  const sights = partOf(before.words, front.length, text.length);
  const set = textOf(guide).includes(OPEN) && !textOf(guide).endsWith(OPEN) ? plain(OPEN) : "";
  const words = say`${place}${guide}${set} showed ${who === "they" ? "them" : who} ${sights}`;
  return { ...before, words };
};

/** The blocks of a text in which somebody who guided the visitors at a place shows them what they saw. */
export const withGuidesShowing = (blocks: readonly Composed[]): Composed[] =>
  blocks.map((block) => {
    if (block.type !== "paragraph" || block.part !== "agenda") return block;
    const lines: Line[] = [];
    for (const one of block.lines) {
      const before = one.id.endsWith(".company") ? lines.at(-1) : undefined;
      const both = before && joined(before, one);
      if (both) lines.splice(-1, 1, both);
      else lines.push(one);
    }
    return lines.length < block.lines.length ? { ...block, lines } : block;
  });
