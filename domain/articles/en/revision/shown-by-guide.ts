import type { Composed, Line } from "../../compose";
import { OPEN, partOf, plain, say, textOf } from "../../phrase";
import { wordCount } from "../words/grammar";

/** "the group visited the mill, where it saw the looms": a place and nothing but what was seen there. */
const SAW =
  /^[^“;]*\b(?:visited|toured|went on to|stop was) [^“;]*?, where (it|they|the delegation|the group|the guests|the visitors) saw (?![^“;]*(?:,| and) (?:learned (?!about )|met|was|were|held|took|heard|tasted) )/u;
const GUIDED =
  /^(?:it|they|the (?:delegation|group|guests|visitors)) (?:was|were) (?:welcomed and )?guided by (?=[^;“]+$)/iu;
const LEARNED = /,? and (?=learned about )/u;
/** "on a factory tour" behind what was seen. */
const OCCASION = / (?=on an? (?:[\p{L}-]+ ){0,4}(?:tour|walk|round)$)/u;
const SEVERAL = /(?: and |, )\p{Lu}/u;
/** "Lee, head of trade": one person with a post. */
const areSeveral = (guide: string): boolean => {
  const one = guide.endsWith(OPEN) ? guide.slice(0, -1) : guide;
  const [name = "", ...more] = one.split(guide.endsWith(OPEN) && !one.includes(OPEN) ? ", " : OPEN);
  return SEVERAL.test(name) || more.length > 1;
};
/** " and accompanied by Kim" behind a guide, and the subject of a visit that has room for it. */
const ALONG = new RegExp(`(?<!^)[,${OPEN}]*( and accompanied by [^,;“${OPEN}]+)$`, "u");
const SUBJECT =
  /^(?:[^,;]+, )?(?:the|an?) (?:[\p{L}-]+ )*?(?:team|delegation|group|guests|visitors)(?= (?:visited|toured) )/iu;
const MAX_ALONG = 8;
/** Words of a guide with the post, and of the sentence. */
const MAX_GUIDE = 14;
const MAX_WORDS = 55;

/** "visited the mill, where Lee, its director, showed it the looms": the guide behind the sights takes their verb. */
const joined = (before: Line, one: Line): Line[] | undefined => {
  const [text, next] = [textOf(before.words), textOf(one.words)];
  const [front = "", who = ""] = SAW.exec(text) ?? [];
  const [guided = ""] = GUIDED.exec(next) ?? [];
  if (front === "" || guided === "") return undefined;
  // Those who accompanied the visitors belong to them, not to the guide: "the group, accompanied by Kim, visited".
  const [, along = ""] = ALONG.exec(next) ?? [];
  const guide = partOf(one.words, guided.length, next.length - along.length);
  const [subject = ""] = along === "" ? [] : (SUBJECT.exec(front) ?? []);
  if (along !== "" && (subject === "" || wordCount(plain(along)) > MAX_ALONG)) return undefined;
  if (wordCount(guide) > MAX_GUIDE || areSeveral(textOf(guide)) || / who /.test(textOf(guide)))
    return undefined;
  const [seen = ""] = text.split(LEARNED, 1);
  if (wordCount(plain(seen)) + wordCount(guide) > MAX_WORDS) return undefined;
  const [saw = ""] = seen.split(OCCASION, 1);
  const named = partOf(before.words, 0, front.length - `${who} saw `.length);
  const company = partOf(one.words, next.length - along.length + " and ".length, next.length);
  const place =
    along === ""
      ? named
      : say`${partOf(named, 0, subject.length)}, ${company}, ${partOf(named, subject.length + 1, textOf(named).length)}`;
  const trip = saw === seen ? "" : say`on ${partOf(before.words, saw.length + 4, seen.length)}, `;
  const set =
    [",", OPEN].some((mark) => textOf(guide).includes(mark)) && !textOf(guide).endsWith(OPEN) ? OPEN : "";
  const whom = who === "they" ? "them" : who;
  const welcomed = guided.includes("welcomed") ? `welcomed ${whom} and ` : "";
  const sights = partOf(before.words, front.length, saw.length);
  const at = trip === "" ? place : say`${partOf(place, 0, textOf(place).length - 1)}, ${trip}`;
  const words = say`${at}${guide}${set} ${welcomed}showed ${welcomed === "" ? whom : who === "they" ? "them" : "it"} ${sights}`;
  if (seen === text) return [{ ...before, words }];
  const [lesson = ""] = LEARNED.exec(text) ?? [];
  const they = who.startsWith("the ") ? (/s$/.test(who) ? "they" : "it") : who;
  const learned = say`${they} also ${partOf(before.words, seen.length + lesson.length, text.length)}`;
  return [
    { ...before, words },
    { id: `${before.id}.learned`, words: learned, goesOn: true },
  ];
};

/** The blocks of a text in which somebody who guided the visitors at a place shows them what they saw. */
export const withGuidesShowing = (blocks: readonly Composed[]): Composed[] =>
  blocks.map((block) => {
    if (block.type !== "paragraph" || block.part !== "agenda") return block;
    const lines: Line[] = [];
    let changed = false;
    for (const one of block.lines) {
      const before = one.id.endsWith(".company") ? lines.at(-1) : undefined;
      const both = before && joined(before, one);
      if (both) lines.splice(-1, 1, ...both);
      else lines.push(one);
      changed ||= both !== undefined;
    }
    return changed ? { ...block, lines } : block;
  });
