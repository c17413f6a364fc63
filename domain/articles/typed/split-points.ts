import { pathsIn, type Step } from "../../events/paths";
import type { AgendaItem, DraftRecord, FollowUp, Outcome, Remark } from "../../events/shape";
import type { Lang, Text } from "../../events/values";
import { each, withFields } from "../field-changes";
import { enumerated } from "./list-marks";
import { withOwnPunctuation } from "./punctuation";
import { isInside, SEVERAL, sentencesIn } from "./sentences";

/** A list with its texts of several sentences as several members, and where each was: `from[2]` is the place in the list as stored. */
interface Split {
  readonly texts: Text[];
  readonly from: readonly number[];
}

/** Divides a text into further members of its list. */
type Divide = (text: string, lang: Lang) => string[];

const bySentence: Divide = (text, lang) => enumerated(text) ?? sentencesIn(text, lang);

/** The parts of a line between its semicolons, but those inside of a quotation, brackets or an address of the web. */
const betweenSemicolons = (line: string, lang: Lang): string[] => {
  if (line.includes("://")) return [line];
  const parts: string[] = [];
  let from = 0;
  for (const { index } of line.matchAll(lang === "zh" ? /[；;]/gu : /; /gu)) {
    if (isInside(line.slice(0, index))) continue;
    parts.push(line.slice(from, index));
    from = index + 1;
  }
  return [...parts, line.slice(from)].map((one) => one.trim()).filter(Boolean);
};

/** Things of a list that somebody typed in one line: "桥梁；公路". */
const byThing: Divide = (text, lang) =>
  (enumerated(text) ?? sentencesIn(text, lang)).flatMap((part) => betweenSemicolons(part, lang));

/** The list divided; undefined where each of its texts is one member. */
const split = (given: readonly Text[] | undefined, lang: Lang, divide: Divide): Split | undefined => {
  let isSplit = false;
  const texts: Text[] = [];
  const from: number[] = [];
  for (const [at, one] of (given ?? []).entries()) {
    const stored = one[lang];
    const parts =
      stored === undefined
        ? []
        : divide(lang === "zh" && !stored.includes("\n") ? withOwnPunctuation(stored, lang) : stored, lang);
    if (parts.length < 2) {
      texts.push(one);
      from.push(at);
      continue;
    }
    isSplit = true;
    for (const [n, part] of parts.entries()) {
      texts.push(n === 0 ? { ...one, [lang]: part } : { [lang]: part });
      from.push(at);
    }
  }
  return isSplit ? { texts, from } : undefined;
};

/** The acts whose points are things rather than statements, and those that count their points. */
const OF_THINGS: ReadonlySet<string> = new Set([
  "introduce",
  "brief",
  "report",
  "speak",
  "praise",
  "thank",
  "congratulate",
]);

const LISTS = ["topics", "saw", "sections"] as const;

/** A record whose lists have a member for each sentence, and the place in the stored record of each member that was moved. */
interface Divided {
  readonly record: DraftRecord;
  readonly moved: ReadonlyMap<string, readonly number[]>;
}

/** What may divide a text into members of its list: the end of a sentence, a semicolon, a line or a number in front. */
const MAY_DIVIDE: Readonly<Record<Lang, RegExp>> = {
  zh: /[。！？；;!?.\n\r]|^\s*[（(]?[1１一①]/u,
  en: new RegExp(`${SEVERAL.en.source}|; |\\n|^[（(]?[1一①]`, "u"),
};

/** Whether any text of the lists of a record may be several members. */
const mayDivide = ({ agenda = [], outcomes = [] }: DraftRecord, lang: Lang): boolean => {
  const check = MAY_DIVIDE[lang];
  const lists = [];
  for (const { topics, saw, sections, remarks = [] } of agenda) {
    lists.push(topics, saw, sections);
    for (const { points } of remarks) lists.push(points);
  }
  for (const { points } of outcomes) lists.push(points);
  for (const list of lists) for (const one of list ?? []) if (check.test(one[lang] ?? "")) return true;
  return false;
};

const NOTHING_MOVED: ReadonlyMap<string, readonly number[]> = new Map();

/**
 * The record with each sentence of a point, and each thing typed into one line, as a member of its list, for a language. Points that the
 * record counts stay together.
 */
export const dividedRecord = (given: DraftRecord, lang: Lang): Divided => {
  if (!mayDivide(given, lang)) return { record: given, moved: NOTHING_MOVED };
  const moved = new Map<string, readonly number[]>();
  const pathOf = pathsIn(given);
  const list = (texts: Text[] | undefined, at: readonly Step[], divide: Divide): Text[] | undefined => {
    const made = split(texts, lang, divide);
    if (made) moved.set(pathOf(at), made.from);
    return made?.texts ?? texts;
  };
  const remark = (one: Remark, at: readonly Step[]): Remark =>
    one.counted
      ? one
      : withFields(one, {
          points: list(one.points, [...at, "points"], OF_THINGS.has(one.act ?? "") ? byThing : bySentence),
        });
  const item = (one: AgendaItem, n: number): AgendaItem =>
    withFields(one, {
      ...Object.fromEntries(LISTS.map((name) => [name, list(one[name], ["agenda", n, name], byThing)])),
      remarks: one.remarks && numbered(one.remarks, (each, m) => remark(each, ["agenda", n, "remarks", m])),
    });
  const outcome = (one: Outcome, n: number): Outcome =>
    withFields(one, { points: list(one.points, ["outcomes", n, "points"], bySentence) });
  const agenda = given.agenda && numbered(given.agenda, item);
  const outcomes = given.outcomes && numbered(given.outcomes, outcome);
  if (moved.size === 0) return { record: given, moved: NOTHING_MOVED };
  const now = (path: string, at: number): number => Math.max(0, moved.get(path)?.indexOf(at) ?? at);
  const followUp = (one: FollowUp): FollowUp => {
    const { from } = one;
    if (!from) return one;
    if ("remark" in from && from.point !== undefined) {
      const path = pathOfRemark(given, from.remark, pathOf);
      return path === undefined ? one : { ...one, from: { ...from, point: now(path, from.point) } };
    }
    if ("item" in from && from.topic !== undefined) {
      const n = (given.agenda ?? []).findIndex(({ key }) => key === from.item);
      return n < 0
        ? one
        : { ...one, from: { ...from, topic: now(pathOf(["agenda", n, "topics"]), from.topic) } };
    }
    return one;
  };
  return {
    record: withFields(given, { agenda, outcomes, followUps: each(given.followUps, followUp) }),
    moved,
  };
};

const numbered = <T>(given: T[], change: (one: T, at: number) => T): T[] => {
  const made = given.map(change);
  return made.some((one, at) => one !== given[at]) ? made : given;
};

/** The path of the points of a remark. */
const pathOfRemark = (
  { agenda = [] }: DraftRecord,
  key: string,
  pathOf: (at: readonly Step[]) => string,
): string | undefined => {
  for (const [n, { remarks = [] }] of agenda.entries()) {
    const m = remarks.findIndex((one) => one.key === key);
    if (m >= 0) return pathOf(["agenda", n, "remarks", m, "points"]);
  }
  return undefined;
};

const MEMBER = /^(.+)\[(\d+)\](\.(?:en|zh))?$/u;

/** The path in the record as stored of a path in the record as the writer reads it: a sentence of a point belongs to that point. Undefined where nothing moved. */
export const storedPaths = (given: DraftRecord, lang: Lang): ((path: string) => string) | undefined => {
  const { moved } = dividedRecord(given, lang);
  if (moved.size === 0) return undefined;
  return (path) => {
    const [, list = "", at = "", end = ""] = MEMBER.exec(path) ?? [];
    const from = moved.get(list)?.[Number(at)];
    return from === undefined ? path : `${list}[${from}]${end}`;
  };
};
