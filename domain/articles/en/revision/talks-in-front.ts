import { type Composed, itemOf, joinedNeighbours, type Line } from "../../compose";
import { OPEN, type Phrase, partOf, plain, say, textOf } from "../../phrase";
import { wordCount } from "../words/grammar";

/** "the delegation held talks with …": who met whom, and no more. */
const HELD =
  /^((?:(?!\bheld\b)[^,;“])+?) (also )?(held (?:talks|discussions|a meeting|a discussion)|met)(?: with)? (?=\S)/u;
/** "on March 5, the delegation held talks at the school": only where and when the talks were. */
const HELD_AT = /^(?:(on [^,;]{3,20}), )?[^,;“]+? held (talks|discussions|a meeting) (?=(?:at|in) [^,;“]+$)/u;
/** What the talks were about, or another act than that of having met. */
const MORE =
  /[“:]| (?:on(?! the board)|to (?:discuss|exchange|explore)|who|which|where|and (?:\p{Ll}+ed|held|met|saw)) /u;
/** "They discussed …": what they did there. */
const THEY = /^they (?=(?:discussed|exchanged|reviewed|considered|explored) )/u;
/** Everybody who was there, or the visitors. */
const ALL = /^(?:they|the (?:two sides|delegation|visitors|guests|participants)|both sides|it|its) /iu;

const NOUNS: readonly (readonly [RegExp, string])[] = [
  [/talks$/, "talks"],
  [/discussions?$/, "discussions"],
  [/meeting$|^met$/, "a meeting"],
];
const nounOf = (held: string): string => NOUNS.find(([verb]) => verb.test(held))?.[1] ?? "talks";

/** A subject with an adverbial in front or another verb behind it. */
const NOT_ALONE = /^(?:on|in|at|after|before|during|there|that) | and$| (?:\p{Ll}{2,}ed|saw|went) /iu;

/** Words of whom somebody met, before what was said there. */
const MAX_MET = 30;

/** "At talks with the guild, the delegation discussed …", "At a meeting with the builders, the mayor called on …". */
const withThose = (met: Line, next: Line): Phrase | undefined => {
  const [text, then] = [textOf(met.words), textOf(next.words)];
  const [front = "", who = "", also = "", held = ""] = HELD.exec(text) ?? [];
  if (front === "" || NOT_ALONE.test(who)) return undefined;
  const those = partOf(met.words, front.length, text.length);
  if (MORE.test(` ${text.slice(front.length)} `) || wordCount(those) > MAX_MET) return undefined;
  // "held talks at the mill with Lee": the place comes before those met.
  const placed = /^(?:at|in) /.test(textOf(those));
  if (placed && !textOf(those).includes(" with ")) return undefined;
  const at = say`at ${nounOf(held)} ${placed ? "" : "with "}${those}${OPEN}, `;
  const they = THEY.exec(then)?.[0];
  if (they)
    return say`${at}${partOf(met.words, 0, who.length)} ${also}${partOf(next.words, they.length, then.length)}`;
  const speaker = next.words.pieces[0]?.mention;
  const same = speaker !== undefined && speaker === met.words.pieces[0]?.mention;
  const alone = !/ and |,/.test(who);
  return same && alone && next.id.includes(".remarks[") ? say`${at}${next.words}` : undefined;
};

/** "On March 5, in talks at the school, teachers briefed the visitors on …". */
const atPlace = (met: Line, next: Line): Phrase | undefined => {
  const text = textOf(met.words);
  const [front = "", day, held = ""] = HELD_AT.exec(text) ?? [];
  if (front === "" || !next.id.includes(".remarks[") || ALL.test(textOf(next.words))) return undefined;
  const place = partOf(met.words, front.length, text.length);
  return say`${day ? plain(`${day}, `) : ""}in ${nounOf(held)} ${place}, ${next.words}`;
};

/** "Lee, mayor of A, chaired the opening session": the chair of a part of the programme, and no more. */
const CHAIRED = /^([^;“]+?) (chaired|moderated) (the [^,;“]+)$/u;

/** Words of a chair with the posts, before what somebody said. */
const MAX_CHAIR = 16;

/** "At the opening session, chaired by Lee, Ray said that …". */
const atSession = (chaired: Line, next: Line): Phrase | undefined => {
  const text = textOf(chaired.words);
  const [, who = "", did = "", session = ""] = CHAIRED.exec(text) ?? [];
  const [speaker, chair] = [next, chaired].map(({ words }) => words.pieces[0]?.mention);
  const then = textOf(next.words);
  if (session === "" || !next.id.includes(".remarks[") || speaker === undefined || speaker === chair)
    return undefined;
  // "chaired by Lee, dean of A, Ray, head of B, said" and "chaired by Lee, chief guest Ray said" list people.
  const listed = /^\p{Ll}/u.test(then) || (who.includes(",") && /^[^,“]{3,50},/u.test(then));
  if (listed || NOT_ALONE.test(who)) return undefined;
  const by = partOf(chaired.words, 0, who.length);
  if (/ and /.test(who.split(",")[0] ?? "") || wordCount(by) > MAX_CHAIR) return undefined;
  const at = partOf(chaired.words, text.length - session.length, text.length);
  return say`at ${at}, ${did} by ${by}${OPEN}, ${next.words}`;
};

/** Talks of which a sentence says only that they were held, before the sentence that says what was said there. */
const joined = (met: Line, next: Line): Line | undefined => {
  if (met.own || next.own || next.opens || itemOf(met) === undefined) return undefined;
  if (itemOf(met) !== itemOf(next) || met.id.includes(".remarks[")) return undefined;
  if (!/ (?:held|met|chaired|moderated) /.test(textOf(met.words))) return undefined;
  const words = withThose(met, next) ?? atPlace(met, next) ?? atSession(met, next);
  return words && { ...next, words };
};

/** The blocks of a text in which talks without a content of their own open the sentence of what was said there. */
export const withTalksInFront = (blocks: readonly Composed[]): Composed[] => {
  const out: Composed[] = [];
  for (const block of blocks) {
    const above = out.at(-1);
    if (block.type !== "paragraph") {
      out.push(block);
      continue;
    }
    const lines = joinedNeighbours(block.lines, joined);
    const [first, ...rest] = lines;
    const last = above?.type === "paragraph" ? above.lines.at(-1) : undefined;
    const both = first && last && !block.apart ? joined(last, first) : undefined;
    if (both && above?.type === "paragraph") {
      out.pop();
      const left = above.lines.slice(0, -1);
      const keys = [...new Set([...above.keys, ...block.keys])];
      if (left.length > 0) out.push({ ...above, lines: left });
      out.push({ ...block, lines: [both, ...rest], keys, ...(above.apart ? { apart: above.apart } : {}) });
    } else out.push({ ...block, lines });
  }
  return out;
};
