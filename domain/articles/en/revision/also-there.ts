import { type Composed, type Line, withNeighboursJoined } from "../../compose";
import { OPEN, type Phrase, say, spliced, textOf } from "../../phrase";

/** Words of a sentence that says only who else was there, which the one before it has room for. */
const MAX_WORDS = 9;

/** "Teachers also took part", "Lee was also present": who else was there, and nothing else. */
const ALSO_THERE = /^([^,;:“]+?) (?:also )?(took part|attended|(?:was|were) (?:also )?present)$/u;
/** A sentence on who was there. */
const OF_PEOPLE = /(?:^|\.)people/u;
const NO_NAMES = /^(?:it|they|he|she|those|others|the (?:delegation|guests|participants|visitors))\b/iu;

/** The end of a sentence that said of others that they were there. */
const WERE_THERE =
  / (?:also )?(took part|attended|was (?:also )?present|were (?:also )?present)(?: in the \p{Ll}+)?$/u;

/** The acts of hosts or of a ceremony, at which others can be present. */
const WITH_OTHERS = /\b(?:received|welcomed|was chaired|chaired|were received)\b/u;

/** "Staff also took part, as did pupils.", "Lee chaired the ceremony, with pupils taking part.": two sentences on one event. */
const joined = (a: Line, b: Line): Line | undefined => {
  const [text, before] = [textOf(b.words), textOf(a.words)];
  const [, who = "", act = ""] = ALSO_THERE.exec(text) ?? [];
  if (
    who === "" ||
    !OF_PEOPLE.test(b.id) ||
    a.own ||
    b.own ||
    b.opens ||
    text.split(" ").length > MAX_WORDS ||
    NO_NAMES.test(who)
  )
    return undefined;
  if (/[“”;]/u.test(before) || / as (?:did|was|were) /.test(before)) return undefined;
  const comma = before.endsWith(OPEN) ? " " : ", ";
  const people: Phrase = spliced(b.words, who.length, text.length, "");
  const [, same = ""] = WERE_THERE.exec(before) ?? [];
  const auxiliary = act.includes("present") ? (act.startsWith("was") ? "was" : "were") : "did";
  if (same !== "") {
    const alike = same.includes("present") === act.includes("present");
    return alike ? { ...a, words: say`${a.words}${comma}as ${auxiliary} ${people}` } : undefined;
  }
  const doing = act === "took part" ? "taking part" : act === "attended" ? "attending" : "also present";
  // A prize is received by its winner; the others were at the whole event.
  return WITH_OTHERS.test(before) && !a.id.startsWith("outcomes[") && !/, with /.test(before)
    ? { ...a, words: say`${a.words}${comma}with ${people} ${doing}` }
    : undefined;
};

const ALSO = / also (?=took part|present)/;

/** "Lee took part", behind a sentence that has "also" itself. */
const withAlsoOnce = (line: Line, before: Line): Line => {
  const text = textOf(line.words);
  const at = ALSO_THERE.test(text) ? text.search(ALSO) : -1;
  return at >= 0 && / also /.test(textOf(before.words))
    ? { ...line, words: spliced(line.words, at, at + " also".length, "") }
    : line;
};

const inParagraph = (block: Composed): Composed => {
  const made = withNeighboursJoined(block, joined);
  if (made.type !== "paragraph") return made;
  const lines: Line[] = [];
  for (const line of made.lines) {
    const before = lines.at(-1);
    lines.push(before && !line.own && OF_PEOPLE.test(line.id) ? withAlsoOnce(line, before) : line);
  }
  return { ...made, lines };
};

/** The blocks of a text in which short sentences on who else was there share the sentence before, or its "also". */
export const withAlsoThere = (blocks: readonly Composed[]): Composed[] => blocks.map(inParagraph);
