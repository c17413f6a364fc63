import type { Side } from "../../events/values";
import { costly } from "./costly";
import { labelOf } from "./labels";
import { announcedIn } from "./lexicon/events-en";
import { isWhen } from "./lexicon/party-words";
import { countOf } from "./numbers";
import { type Line, type Party, withoutMarks } from "./text";

type Lines = readonly (Line | undefined)[];

const MAX_LENGTH = 130;
const COUNT = costly(
  /^(?:total:? |party of )?(\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)(?: (?:pax|people|persons|participants|guests|visitors|members|delegates|attendees|in total|total))?$/iu,
);
const BRACKETS = /\s*\(([^()]{1,40})\)/gu;
const BETWEEN = /\s*[,;:|–—]\s*|\s+-\s+/u;
const DAY = costly(/^day (?:\d{1,2}|one|two|three)\b/iu);
const VISITORS = /\bvisitors?\b|\bour (?:\p{Ll}+ )?guests?\b|\bvisiting\b|\bincoming\b/iu;
const sideIn = (words: string): Side | undefined => (VISITORS.test(words) ? "guest" : undefined);

/**
 * What an English heading says that names an event, a form or a plan and no organization: "Attendance at the Sample Cities Forum:",
 * "Our group for the factory tour (3 pax):", "MEMBER REPLY FORM"; undefined for other lines.
 */
const headingIn = (given: string): Party | undefined => {
  if (
    given.length > MAX_LENGTH ||
    /\p{Script=Han}/u.test(given) ||
    given.includes("\t") ||
    given.includes("@")
  )
    return undefined;
  const text = withoutMarks(given).trim();
  const insides = [...text.matchAll(BRACKETS)].map(([, inside = ""]) => inside);
  const counts = insides.flatMap((inside) => countOf(COUNT.exec(inside)?.[1] ?? "") ?? []);
  const parts = text
    .replace(BRACKETS, "")
    .split(BETWEEN)
    .filter((part) => part !== "");
  const said = parts.map((part) => {
    const count = countOf(COUNT.exec(part)?.[1] ?? "");
    if (count) counts.push(count);
    return count || isWhen(part) || DAY.test(part) ? ("aside" as const) : announcedIn(part);
  });
  if (said.some((each) => each === undefined)) return undefined;
  const about = said.flatMap((each) => (each && each !== "aside" ? [each] : []));
  const isOfEvent =
    about.some(({ isEvent }) => isEvent) && about.some((each) => each.isPeople || each.isDocument);
  const isForm =
    about.every(({ isDocument }) => isDocument) &&
    about.length > 0 &&
    (!text.includes(":") || /:\s*$/u.test(text));
  // "List of participants" is known to all steps.
  if (!isOfEvent && (!isForm || labelOf(text))) return undefined;
  const side = sideIn(text);
  const [size] = counts;
  return { ...(side && { side }), ...(size && { size }) };
};

const NAMES = costly(/\p{Lu}[\p{L}'’.-]+ (?:\p{Ll}{1,3} ){0,2}\p{Lu}|\t/u);
/** The lines with English headings of events and forms apart, which hold nobody, and the side and number that they give. */
export const withEventHeadings = (lines: Lines): (Line | undefined)[] =>
  lines.map((line, at) => {
    if (!line || line.aside || line.party || /\p{Script=Han}/u.test(line.text)) return line;
    const isAbove = lines.slice(at + 1, at + 6).some((each) => each && NAMES.test(each.text));
    if (!isAbove) return line;
    const party = headingIn(line.text);
    return party ? { ...line, party, aside: true } : line;
  });
