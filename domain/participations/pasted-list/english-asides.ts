import { costly } from "./costly";
import { isWhen } from "./lexicon/party-words";
import { type Line, withoutMarks } from "./text";

const GREETING = costly(
  /^(?:[Dd]ear|[Hh]ello|[Hh]i|[Hh]ey|[Gg]ood (?:morning|afternoon|evening|day)|[Gg]reetings)(?:,? (?:all|both|everyone|everybody|colleagues?|friends?|team|sirs?|madam|and|or|dear|again|\p{Lu}[\p{L}'’.-]*)){0,6}\s*[,!.–-]*$/u,
);
// "Rooms: two doubles", "Dietary requirements: none"
const LOGISTICS = costly(
  /^(?:rooms?|hotels?|accommodation|lodging|transport(?:ation)?|transfers?|pick-?ups?|cars?|parking|diet(?:ary)?|meals?|food|allerg(?:y|ies)|visas?|passports?|dress(?: code)?|gifts?|luggage|invoices?|languages?|equipment|wi-?fi)(?: \p{Ll}+){0,2}\s*[:–-]\s*(.+)$/iu,
);
const CAPITALS = /\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+/u;

const WHERE =
  /^(?:(?:in|at|on) )?(?:the )?(?:\p{Lu}?[\p{L}\d'’.-]+ ){0,3}(?:rooms?|hall|floor|lobby|ballroom|suite|restaurant|terrace|auditorium|lounge|pavilion|table|gate)(?: (?:[A-Z]|\d{1,4}[A-Z]?))?$/iu;
const WHAT =
  /^(?:the )?(?:\p{L}[\p{Ll}-]+ ){0,3}(?:lunch|luncheon|dinner|breakfast|meeting|tour|visit|reception|ceremony|talks|session|briefing|seminar|workshop|banquet|drinks|coffee|tea|roundtable|signing|seating|inspection|call)(?: (?:programme|list|plan|seating))?$/iu;
/** Whether a line only says what takes place, where and when: "Working lunch, 12:30, Rose Room". */
const isOccasion = (text: string): boolean => {
  const parts = text
    .replace(/\s*[:.]$/u, "")
    .split(/\s*[,;|–—]\s*|\s+-\s+/u)
    .filter((part) => part !== "");
  const isKnown = (part: string) => isWhen(part) || WHERE.test(part) || WHAT.test(part);
  return (
    parts.length > 1 && parts.every(isKnown) && parts.some((part) => WHAT.test(part) || WHERE.test(part))
  );
};

const isAside = (given: string): boolean => {
  const text = withoutMarks(given).trim();
  if (text === "" || /\p{Script=Han}|\t/u.test(text)) return false;
  if (GREETING.test(text) || isOccasion(text)) return true;
  const value = LOGISTICS.exec(text)?.[1];
  return value !== undefined && !CAPITALS.test(value);
};

/** The lines without English greetings, occasions and wishes for rooms and meals, which name nobody. */
export const withEnglishAsides = (lines: readonly (Line | undefined)[]): (Line | undefined)[] =>
  lines.map((line) => (line && !line.aside && isAside(line.text) ? { ...line, aside: true } : line));
