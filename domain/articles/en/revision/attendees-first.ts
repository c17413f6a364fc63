import { type Composed, type Line, withNeighboursJoined } from "../../compose";
import { OPEN, type Phrase, plain, say, textOf, unbracketed, withoutStart } from "../../phrase";

/** "Also present were A and B": a list of those who were there behind its verb. */
const BEHIND =
  /^((?:also )?(?:present|among those present|taking part)|also at the meetings?|also on the visit) (was|were) /iu;
/** A list whose parts need semicolons, or whose last part has a clause that a verb behind it would seem to continue. */
const HEAVY = new RegExp(`[;“:]|(?:[, ${OPEN}]|^)(?:who|which|whose|where|including|such as|among) `, "u");
/** Words of a list that come before its verb. */
const MAX_WORDS = 20;
/** The same behind a sentence with such a list behind its verb. */
const MAX_WORDS_AGAIN = 30;

/** "officials of A and B, and heads of C": two parts that a comma keeps apart, which another one closes. */
const TWO_PARTS = new RegExp(`^[^,${OPEN}]*, and [^,${OPEN}]*$`, "u");

/** The predicate for what these words at the beginning of the sentence say. */
const predicateOf = (front: string, be: string): string => {
  switch (front) {
    case "also at the meeting":
    case "also at the meetings":
      return front.replace("at", "attended");
    case "also on the visit":
      return "also took part in the visit";
    case "also taking part":
      return "also took part";
    case "taking part":
      return "took part";
    default:
      return front.startsWith("also ") ? `${be} also ${front.slice(5)}` : `${be} ${front}`;
  }
};

interface Attendance {
  readonly list: Phrase;
  readonly predicate: string;
}

const attendanceOf = ({ words, own }: Line): Attendance | undefined => {
  const text = textOf(words);
  const [start = "", front = "", be = "were"] = own ? [] : (BEHIND.exec(text) ?? []);
  return start === ""
    ? undefined
    : { list: withoutStart(words, start.length), predicate: predicateOf(front.toLowerCase(), be) };
};

const attendeesFirst = (line: Line, before: Line | undefined): Line => {
  const found = attendanceOf(line);
  if (!found) return line;
  const list = unbracketed(found.list);
  const most = before && attendanceOf(before) ? MAX_WORDS_AGAIN : MAX_WORDS;
  if (HEAVY.test(list) || list.split(" ").length > most) return line;
  return { ...line, words: say`${found.list}${TWO_PARTS.test(list) ? "," : ""} ${plain(found.predicate)}` };
};

const TOOK_PART = /^[^;“:]* took part$/u;

/** "200 guests took part, as did A and B": two neighbours that both say who took part. */
const asDid = (before: Line, line: Line): Line | undefined => {
  const found = attendanceOf(line);
  if (found?.predicate !== "also took part" || before.own || line.opens) return undefined;
  return TOOK_PART.test(textOf(before.words))
    ? { ...before, words: say`${before.words}, as did ${found.list}` }
    : undefined;
};

/** The blocks of a text in which "A and B were also present" takes the place of "Also present were A and B", unless the list is long. */
export const withAttendeesFirst = (blocks: readonly Composed[]): Composed[] =>
  blocks.map((block) => {
    const joined = withNeighboursJoined(block, asDid);
    return joined.type === "paragraph"
      ? { ...joined, lines: joined.lines.map((one, at) => attendeesFirst(one, joined.lines[at - 1])) }
      : joined;
  });
