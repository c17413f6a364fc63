import { type Composed, joinedNeighbours, type Line, type Paragraph, sizeOf } from "../../compose";
import { isSpeech, SIZES } from "../../layout-draft";
import { literal } from "../../literal";
import { type Phrase, partOf, say, textOf, withoutStart } from "../../phrase";
import { wordCount } from "../words/grammar";

/** "the seminar was organized by A": a sentence that only adds the organizer of what the sentence before it has named. */
const MADE =
  /^(?:the (?:\p{Ll}+ )*?(\p{Ll}+)|it) (?:was|were) (?=(?:jointly )?(?:(?:co-)?organi[sz]ed|hosted|sponsored) by )/iu;
/** "the one-day seminar on water was organized by A", in the words of the sentence before it. */
const MADE_AGAIN =
  /^the (\p{Ll}[^,;.]{6,120}) was (?=(?:jointly )?(?:(?:co-)?organi[sz]ed|hosted|sponsored) by )/iu;
/** "the seminar on water was held in A", without a comma in its subject. */
const HELD =
  /^(?:the |an? )?[^,;:]{6,150}?(?<! (?:was|were))(?= (?:(?:was|were) held|took place|opened|concluded|began|closed|ended with an? (?:\p{Ll}+ )?ceremony) (?:at|in|on|from|online)\b)/iu;
/** An organization called by its noun: the sentence before has named it after its verb. */
const BY_NOUN = /\b(?:by|and|of) the \p{Ll}+(?:$|,| and )/u;

/** Words of an organizer, in the middle of a sentence and of the whole sentence. */
const INSIDE = 18;
const SENTENCE = 44;
/** The same directly after a noun. */
const BEHIND_NOUN = 11;

/** Several people or organizations, or several actions, have a sentence of their own. */
const LIST = /[;,“]| and (?:co-organi[sz]ed|sponsored|organi[sz]ed|initiated|chaired|opened) /;

/** Whether the organizers were called by a short form, which needs the full name before it. */
const areShort = ({ pieces }: Phrase): boolean => pieces.some(({ shortOf }) => shortOf !== undefined);

/** "The seminar on water, organized by A, was held in B." */
const inSubject = (event: Phrase, made: Phrase, noun: string | undefined): Phrase | undefined => {
  const text = textOf(event);
  const subject = HELD.exec(text)?.[0] ?? "";
  const same =
    noun === undefined || noun === "event" || new RegExp(`\\b${literal(noun)}`, "iu").test(subject);
  if (subject === "" || !same || wordCount(made) > INSIDE) return undefined;
  const rest = partOf(event, subject.length, text.length);
  return say`${partOf(event, 0, subject.length)}, ${made},${rest}`;
};

/** "At a seminar on water organized by A and chaired by B, …", "attended a seminar hosted by A in B." */
const behindNoun = (event: Phrase, made: Phrase, noun: string | undefined): Phrase | undefined => {
  if (noun === undefined || wordCount(made) > BEHIND_NOUN) return undefined;
  const text = textOf(event);
  const named = `\\ban? (?:[\\p{L}-]+ )*${literal(noun)}`;
  const chaired = new RegExp(`^at ${named}\\b[^,;]*?(?= chaired by )`, "iu").exec(text)?.[0];
  const placed = new RegExp(`^[^;]*\\b(?:attended|held|had) ${named}(?= (?:at|in) )`, "iu").exec(text)?.[0];
  const before = chaired ?? placed;
  if (before === undefined) return undefined;
  const rest = partOf(event, before.length, text.length);
  return say`${partOf(event, 0, before.length)} ${made}${chaired ? " and" : ""}${rest}`;
};

/** One sentence for an event and its organizer. */
const joinedOf = (a: Line, b: Line): Line | undefined => {
  if (a.own || b.own || !b.id.endsWith("organizers")) return undefined;
  const said = textOf(b.words);
  const again = MADE_AGAIN.exec(said);
  const repeats = again?.[1] !== undefined && textOf(a.words).includes(again[1]);
  const [front, noun] = MADE.exec(said) ?? (repeats ? again : []);
  if (front === undefined || areShort(b.words)) return undefined;
  const made = withoutStart(b.words, front.length);
  const text = textOf(made);
  if (LIST.test(text) || BY_NOUN.test(text) || wordCount(a.words) + wordCount(made) > SENTENCE)
    return undefined;
  const words = inSubject(a.words, made, noun) ?? behindNoun(a.words, made, noun);
  return words && { ...a, words };
};

/** The paragraph with each such pair as one sentence. */
const withPairsJoined = (block: Paragraph): Paragraph => {
  return { ...block, lines: joinedNeighbours(block.lines, joinedOf) };
};

/** Whether a first paragraph of one sentence has room for the next paragraph, of one sentence that is not a speech. */
const takesNext = (lead: Paragraph, next: Composed | undefined): next is Paragraph =>
  lead.part === "lead" &&
  lead.lines.length === 1 &&
  next?.type === "paragraph" &&
  (next.part === "agenda" || next.part === "outcomes") &&
  next.lines.length === 1 &&
  !next.lines.some((one) => isSpeech(one) || one.own) &&
  sizeOf([...lead.lines, ...next.lines]) <= SIZES.en.full * 1.1;

/** The blocks of a text in which the organizer of an event is in its sentence, if that has room. */
export const withOrganizersInside = (blocks: readonly Composed[]): Composed[] => {
  const out: Composed[] = [];
  let shortened = false;
  for (const block of blocks) {
    const before = out.at(-1);
    if (shortened && before?.type === "paragraph" && takesNext(before, block)) {
      const keys = [...new Set([...before.keys, ...block.keys])];
      out[out.length - 1] = { ...before, lines: [...before.lines, ...block.lines], keys };
      shortened = false;
    } else if (block.type === "paragraph") {
      const one = withPairsJoined(block);
      shortened = one.lines.length < block.lines.length;
      out.push(one);
    } else out.push(block);
  }
  return out;
};
