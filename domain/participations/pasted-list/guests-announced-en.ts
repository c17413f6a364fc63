import type { Side } from "../../events/values";
import { latinNameScore } from "./english-words";
import { CLOSING } from "./lexicon/messages";
import { type Line, withoutMarks } from "./text";

type Lines = readonly (Line | undefined)[];

const MAX_LENGTH = 160;
// "the Samplian guests arriving on the 3rd:", "the visitors who will attend …:"
const ANNOUNCED =
  /\b(?:guests|visitors)(?: \([^()]*\)| on \p{L}+| (?:who|that|arriving|coming|expected|due|visiting|landing|joining|attending|travelling) [^:;]{2,90})?:$/iu;
// Those who look after the guests, and what is for them.
const OF_HOSTS =
  /\b(?:receiv|welcom|host|meet|met|greet|escort|accompan|look(?:s|ing)? after|interpret|pick|guid|staff|colleagues|our side|our team|we are|we will be|with)\p{L}*\b[^:]*\b(?:guests|visitors)\b/iu;
// "Participants from the Model Chamber (visiting 14-16 May)"
const VISITING = /[(,–—-]\s*(?:visiting|on a visit|here)(?: (?:on|from|us))? \d{1,2}[^()]{0,24}\)?:?$/iu;

// "Visiting delegation to the Sample Zone": where they go, and no organization
const VISIT_TO =
  /^(?:the )?visiting (?:\p{Ll}+ )?(?:delegation|mission|group|party|team|members) (?:to|in) (?:the )?\p{Lu}[^:;()]{2,70}:?$/iu;

/** The side of the people below an English line that only announces guests. */
const sideIn = (text: string): Side | undefined =>
  (ANNOUNCED.test(text) && !OF_HOSTS.test(text)) || VISITING.test(text) ? "guest" : undefined;

const NAMES = /\p{Lu}\S* (?:\p{Ll}{1,3} ){0,2}\p{Lu}|[\t|]/u;
const OTHER_SIDE = /^(?:from )?(?:hosts?|our (?:side|team)|us)\b/iu;

const CLOSED = /^(.{4,40}?),\s*(\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3})(\s*\([^()]{3,60}\))?$/u;
/** The two lines of a closing formula with the name behind it: "Best regards, Ann Sample (Assistant)". */
const closingApart = (line: Line): Line[] | undefined => {
  const [, formula = "", name = "", post = ""] = CLOSED.exec(line.text.trim()) ?? [];
  if (formula === "" || !CLOSING.test(formula)) return undefined;
  const words = name.split(" ");
  if (latinNameScore(words) === undefined) return undefined;
  return [
    { ...line, raw: formula, text: `${formula},` },
    { ...line, raw: `${name}${post}`, text: name, ...(post && { aside: true }) },
  ];
};

const announced = (line: Line, at: number, lines: Lines): Line[] => {
  const text = withoutMarks(line.text).trim();
  const below = lines.slice(at + 1).filter((each) => each !== undefined);
  if (below.length === 0) return (at > 0 && text.includes(",") && closingApart(line)) || [line];
  if (text.length > MAX_LENGTH || !["guests", "visit"].some((word) => text.toLowerCase().includes(word)))
    return [line];
  const isVisit = VISIT_TO.test(text);
  const side = isVisit ? "guest" : sideIn(text);
  if (
    !side ||
    !below.slice(0, 4).some((each) => NAMES.test(each.text)) ||
    lines.some((each) => each && OTHER_SIDE.test(withoutMarks(each.text)))
  )
    return [line];
  return isVisit
    ? [{ ...line, party: { side }, aside: true }]
    : [{ ...line, raw: "", text: "", party: { side }, aside: true }, line];
};

/** The lines with the side that English introductions of guests give the people below, and with names below closing formulas. */
export const withGuestsAnnounced = (lines: Lines): (Line | undefined)[] =>
  lines.flatMap((line, at) =>
    !line || line.aside || line.party || /\p{Script=Han}/u.test(line.text)
      ? [line]
      : announced(line, at, lines),
  );
