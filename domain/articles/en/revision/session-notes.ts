import { type Composed, itemOf, joinedNeighbours, type Line } from "../../compose";
import { changed, OPEN, say, sourced, textOf, withoutStart } from "../../phrase";
import { lowerThe } from "../words/grammar";

/**
 * "Five papers were presented in the session.": the office's own sentence about a part of the programme, which can join that
 * part's sentence.
 */
const IN_SESSION =
  /^((?:\p{Lu}\p{Ll}+|\d+)(?: \p{Ll}+){0,2} (?:papers|presentations|abstracts|posters|talks) were \p{Ll}+) (?:in|at|during) (?:the|this) session\.$/u;
const CHAIRED = /^[^;]+ chaired (?:the|an?) [^.;]*sessions?\b[^.;]*$/;

/** "Lee chaired the session on water, at which five papers were presented." */
const withPapers = (a: Line, b: Line): Line | undefined => {
  if (a.own || !b.own || itemOf(a) === undefined || itemOf(a) !== itemOf(b)) return undefined;
  const found = IN_SESSION.exec(textOf(b.words))?.[1];
  if (!found || !CHAIRED.test(textOf(a.words))) return undefined;
  const clause = changed(b.words, () => `${found.charAt(0).toLowerCase()}${found.slice(1)}`);
  return { ...a, words: say`${a.words}, at which ${clause}` };
};

/** The subject of a sentence that says no more than that a group presented or spoke. */
const BARE = new RegExp(
  `^(.{4,60}?)[,${OPEN}]* (?:gave presentations|presented papers|delivered speeches|spoke)$`,
);

/** "Students also presented six papers." in place of "Students gave presentations. Students also presented six papers." */
const withoutBare = (a: Line, b: Line): Line | undefined => {
  if (a.own || !b.own || itemOf(a) === undefined || itemOf(a) !== itemOf(b)) return undefined;
  const subject = BARE.exec(textOf(a.words))?.[1]?.toLowerCase();
  const said = textOf(b.words).toLowerCase();
  const same =
    subject !== undefined && /^(?:also )?(?:presented|gave|delivered) /.test(said.slice(subject.length + 1));
  return same && said.startsWith(`${subject} `)
    ? { ...b, words: sourced(b.words, ...a.words.paths) }
    : undefined;
};

/** "The delegation attended the Tide Forum in Lindow", "It listened to reports": an event, and what was done there. */
const ATTENDED =
  /^(the (?:delegation|visitors|guests|group|team|mission|party|participants)) attended (?=[^,;“]+$)/iu;
const DONE = /^(?!attended )(?:\p{Ll}+ed|met|held|saw|took|spoke|gave|heard) /u;

/** "At the Tide Forum in Lindow, the delegation listened to reports." */
const atAttended = (a: Line, b: Line): Line | undefined => {
  if (a.own || !b.own || itemOf(a) === undefined || itemOf(a) !== itemOf(b)) return undefined;
  const text = textOf(a.words);
  const [front = "", who = ""] = (text.includes(" attended ") && ATTENDED.exec(text)) || [];
  const said = textOf(b.words);
  const same = who !== "" && said.toLowerCase().startsWith(`${who.toLowerCase()} `);
  if (!same || !DONE.test(said.slice(who.length + 1)) || text.includes(OPEN)) return undefined;
  return { ...a, words: say`at ${withoutStart(a.words, front.length)}, ${lowerThe(b.words)}` };
};

/** The lines of a paragraph, with each such sentence joined to the one before it. */
const withNotes = (lines: readonly Line[]): Line[] =>
  joinedNeighbours(
    lines,
    (last, one) => withPapers(last, one) ?? withoutBare(last, one) ?? atAttended(last, one),
  );

/** Paragraphs of one sentence about who chaired a session. */
const isOfSession = (block: Composed | undefined): boolean =>
  block?.type === "paragraph" &&
  block.part === "agenda" &&
  block.lines.every(({ words }) => CHAIRED.test(textOf(words)));

/**
 * The blocks of a text in which the office's sentence about a session is joined to that session's, and sessions of which only
 * the chair is known share a paragraph.
 */
export const withSessionNotes = (blocks: readonly Composed[]): Composed[] => {
  const out: Composed[] = [];
  for (const block of blocks) {
    const one = block.type === "paragraph" ? { ...block, lines: withNotes(block.lines) } : block;
    const before = out.at(-1);
    if (one.type === "paragraph" && before?.type === "paragraph" && isOfSession(before) && isOfSession(one)) {
      const keys = [...new Set([...before.keys, ...one.keys])];
      out[out.length - 1] = { ...before, lines: [...before.lines, ...one.lines], keys };
    } else out.push(one);
  }
  return out;
};
