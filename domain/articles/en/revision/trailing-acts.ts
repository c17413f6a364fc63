import type { Composed, Line } from "../../compose";
import { literal } from "../../literal";
import { changed, OPEN, type Phrase, plain, resting, say, spliced, textOf } from "../../phrase";
import { wordCount } from "../words/grammar";

const isSpoken = ({ id }: Line): boolean => id.includes(".remarks[");
const subjectOf = ({ words }: Line): string | undefined => words.pieces[0]?.mention;

/** A speech of which nothing else is known. */
const BARE_SPEECH = /[, ](?:delivered a speech|spoke)(?: at the \p{Ll}+)?$/u;

/** An act at the end of a paragraph of speeches moves to the next one, if the same people act there. */
export const withActsTogether = (blocks: readonly Composed[]): Composed[] => {
  const made = [...blocks];
  for (let at = 0; at + 1 < made.length; at += 1) {
    const [a, b] = [made[at], made[at + 1]];
    if (a?.type !== "paragraph" || b?.type !== "paragraph") continue;
    const [last, first] = [a.lines.at(-1), b.lines[0]];
    if (!last || !first || last.own || isSpoken(last) || isSpoken(first)) continue;
    const bare = a.lines.length > 1 && BARE_SPEECH.test(textOf(last.words));
    if (!bare && !a.lines.some(isSpoken)) continue;
    if (subjectOf(last) === undefined || subjectOf(last) !== subjectOf(first)) continue;
    made[at] = { ...a, lines: a.lines.slice(0, -1) };
    made[at + 1] = { ...b, lines: [last, ...b.lines] };
  }
  return made;
};

/** "the event was hosted by A": what a sentence says of an event, and of nothing else. */
const HOSTED = /^the \p{Ll}+ was (?:hosted|organi[sz]ed|chaired) by [^;]+$/iu;
const ATTENDED = /^ attended the (?:\p{Ll}+ )?(?:event|ceremony|meeting|seminar|forum|conference|handover)$/u;
const MAX_TOGETHER = 36;

/** "staff of the embassy" of "staff of the embassy attended the ceremony". */
const attendeesOf = ({ words, own }: Line): Phrase | undefined => {
  const subject = words.pieces[0]?.mention;
  const end = words.pieces.findIndex((piece) => piece.mention !== subject);
  if (own || subject === undefined || end < 0) return undefined;
  const rest = textOf({ pieces: words.pieces.slice(end), paths: [] });
  return ATTENDED.test(rest) ? { pieces: words.pieces.slice(0, end), paths: words.paths } : undefined;
};

const CHAIRED_SESSION = /^[^;]* chaired the (?:opening|inaugural|closing|plenary)(?: session| ceremony)$/iu;

/** "Lee chaired the opening session, attended by Ray": people of a session of whom only the attendance is known. */
const withThoseThere = (lines: readonly Line[]): Line[] => {
  const made: Line[] = [];
  for (const one of lines) {
    const before = made.at(-1);
    const chaired = before && !before.own && !one.own && CHAIRED_SESSION.test(textOf(before.words));
    const text = textOf(one.words);
    const [end = ""] = (chaired && WERE_THERE.exec(text)) || [];
    if (before && end !== "" && !/[;“]|^(?:at|in|on) /i.test(text)) {
      const list = spliced(one.words, text.length - end.length, text.length, "");
      made[made.length - 1] = { ...before, words: say`${before.words}, attended by ${list}${OPEN}` };
    } else made.push(one);
  }
  return made;
};

/** "The event was hosted by A and attended by B.": who hosted it and who attended it, in one sentence. */
const inOneSentence = (lines: readonly Line[]): Line[] => {
  const made: Line[] = [];
  for (const one of lines) {
    const before = made.at(-1);
    const who = before && HOSTED.test(textOf(before.words)) ? attendeesOf(one) : undefined;
    if (before && who && wordCount(before.words) + wordCount(who) <= MAX_TOGETHER) {
      const by = changed(who, (s) => s.replace(/^Staff/, "staff"));
      const comma = / and /.test(textOf(before.words)) ? plain(", and") : plain(" and");
      made[made.length - 1] = { ...before, words: say`${before.words}${comma} attended by ${by}` };
    } else made.push(one);
  }
  return made;
};

/** What is stated of people of whom only the attendance is known. */
const WERE_THERE = new RegExp(`([,${OPEN}]*) (?:attended(?: the \\p{Ll}+)?|(?:also )?took part)$`, "u");
/** The names that a sentence begins with, up to its verb. */
const NAMES =
  /^(\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|and|al|bin|da|de|la|van|von))*(?:, \p{Lu}[^,]*)*?) (?=\p{Ll}+ )/u;

/** "A, rector of X, and B attended the signing. A and B countersigned the text.": the act implies the attendance. */
const withWhatTheyDid = (lines: readonly Line[]): Line[] => {
  const made: Line[] = [];
  for (const one of lines) {
    const before = made.at(-1);
    const there = one.own && before && !before.own ? textOf(before.words) : "";
    const [end = "", comma = ""] = WERE_THERE.exec(there) ?? [];
    const [, front = ""] = (end !== "" && NAMES.exec(textOf(one.words))) || [];
    const names = front.split(/, and |, | and /).filter((name) => name !== "");
    const named = names.length > 0 && names.every((name) => there.includes(name));
    const people = named ? before?.words.pieces.flatMap(({ mention }) => mention?.split("+") ?? []) : [];
    if (before && named && names.length === new Set(people).size) {
      const at = there.length - end.length;
      const list = spliced(before.words, at, there.length, comma === "" ? "" : ",");
      made[made.length - 1] = { ...one, words: say`${list}${spliced(one.words, 0, front.length, "")}` };
    } else made.push(one);
  }
  return made;
};

const CHAIRED = /^(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*) chaired (the (?:talks|meeting|discussion))$/u;

/** "Lee, who chaired the talks, said …": a chair who speaks immediately, instead of two sentences with the same beginning. */
const withChairSpeaking = (lines: readonly Line[]): Line[] => {
  const made: Line[] = [];
  for (const one of lines) {
    const before = made.at(-1);
    const [, name = "", what = ""] = (before && CHAIRED.exec(textOf(before.words))) || [];
    const speaks =
      name !== "" && isSpoken(one) && new RegExp(`^${literal(name)} \\p{Ll}`, "u").test(textOf(one.words));
    if (before && speaks) {
      const words = spliced(one.words, name.length, name.length, `, who chaired ${what},`);
      made[made.length - 1] = { ...one, words: resting(words, ...before.words.paths) };
    } else made.push(one);
  }
  return made;
};

/** The blocks of a text in which hosts and attendees of an event share a sentence. */
export const withAttendees = (blocks: readonly Composed[]): Composed[] =>
  blocks.map((block) =>
    block.type === "paragraph"
      ? { ...block, lines: withChairSpeaking(withThoseThere(withWhatTheyDid(inOneSentence(block.lines)))) }
      : block,
  );
