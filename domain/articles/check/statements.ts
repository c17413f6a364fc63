import type { DraftRecord, Remark } from "../../events/shape";
import type { Lang } from "../../events/values";
import { FORCE, type Force, type Lexicon } from "./lexicon";
import { unitsOf } from "./units";

/** A recorded fact, hope, intention or promise; a long text is several, one for each degree of commitment. */
export interface Statement {
  text: string;
  units: ReadonlySet<string>;
  force: Force;
  /** Keys of the speakers; "all" for all parties, undefined if it is not a remark. */
  by?: readonly string[] | "all" | undefined;
  /** The place of its agenda item, counted from 0. */
  item?: number;
}

const OF_ACT: Readonly<Record<NonNullable<Remark["act"]>, Force>> = {
  welcome: FORCE.none,
  thank: FORCE.none,
  congratulate: FORCE.none,
  praise: FORCE.none,
  introduce: FORCE.none,
  brief: FORCE.none,
  report: FORCE.none,
  speak: FORCE.none,
  say: FORCE.none,
  point_out: FORCE.none,
  stress: FORCE.none,
  convey: FORCE.none,
  hope: FORCE.wish,
  propose: FORCE.wish,
  invite: FORCE.wish,
  ask: FORCE.wish,
  require: FORCE.wish,
  promise: FORCE.commitment,
};
const OF_FOLLOW_UP = {
  wish: FORCE.wish,
  intention: FORCE.intention,
  commitment: FORCE.commitment,
  task: FORCE.commitment,
} as const;
const OF_AGREEMENT = {
  proposed: FORCE.wish,
  intended: FORCE.intention,
  planned: FORCE.intention,
  signed: FORCE.commitment,
  in_force: FORCE.commitment,
  expired: FORCE.commitment,
  terminated: FORCE.commitment,
} as const;

/** The modal words of a text in order; where two lists match at one place, the longer match counts. */
export const forceWordsIn = (
  text: string,
  lexicon: Lexicon,
): { start: number; end: number; text: string; force: Force; opens: boolean; recorded: boolean }[] => {
  const all = lexicon.force.flatMap(({ words, force, opens, recorded }) =>
    [...text.matchAll(words)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      force,
      opens: opens === true,
      recorded: recorded === true,
    })),
  );
  return all
    .filter(
      (one) =>
        !all.some(
          (other) =>
            other !== one &&
            other.start <= one.start &&
            one.end <= other.end &&
            other.end - other.start > one.end - one.start,
        ),
    )
    .sort((a, b) => a.start - b.start);
};

const pieces = (
  text: string,
  force: Force,
  more: Pick<Statement, "by" | "item">,
  lang: Lang,
  lexicon: Lexicon,
): Statement[] => {
  const marks = forceWordsIn(text, lexicon);
  const cuts = [0, ...marks.map((one) => one.start), text.length];
  return cuts.slice(0, -1).flatMap((from, i): Statement[] => {
    const piece = text.slice(from, cuts[i + 1]);
    const mark = i === 0 ? undefined : marks[i - 1];
    // A hope stays a hope, even if its clause has "will".
    const own = mark && force !== FORCE.wish ? mark.force : force;
    const units = new Set(unitsOf(piece, lang));
    return units.size === 0 ? [] : [{ text: piece, units, force: own, ...more }];
  });
};

const sayersOf = (remark: Remark): string[] | "all" =>
  remark.by === "all" || !remark.by
    ? "all"
    : [...remark.by, ...(remark.from ?? []), ...(remark.onBehalfOf ? [remark.onBehalfOf] : [])];

/** All statements of a record in one language, with their degree of commitment. */
export const statementsOf = (record: DraftRecord, lang: Lang, lexicon: Lexicon): Statement[] => {
  const read = (text: string | undefined, force: Force, more: Pick<Statement, "by" | "item"> = {}) =>
    text ? pieces(text, force, more, lang, lexicon) : [];
  const agreedAt = (key: string): number =>
    (record.agenda ?? []).findIndex((item) => item.agreements?.includes(key));
  return [
    ...(record.agenda ?? []).flatMap((item, i) => [
      ...(item.remarks ?? []).flatMap((remark) =>
        [
          ...(remark.points ?? []),
          ...[remark.quote, remark.whom, remark.message].flatMap((one) => one ?? []),
        ].flatMap((point) =>
          read(point[lang], OF_ACT[remark.act ?? "say"], { by: sayersOf(remark), item: i }),
        ),
      ),
      ...(item.topics ?? []).flatMap((topic) => read(topic[lang], FORCE.wish, { item: i })),
      ...(item.narrative ?? []).flatMap((line) => read(line[lang], FORCE.free, { item: i })),
    ]),
    ...(record.outcomes ?? []).flatMap((one) =>
      (one.points ?? []).flatMap((point) =>
        read(point[lang], one.type === "consensus" ? FORCE.commitment : FORCE.free),
      ),
    ),
    ...(record.agreements ?? []).flatMap((one) => {
      const force = OF_AGREEMENT[one.status ?? "proposed"];
      const at = agreedAt(one.key);
      const more = at >= 0 ? { item: at } : {};
      return [
        ...(one.scope ?? []).flatMap((part) => read(part.text?.[lang], force, more)),
        ...(one.fields ?? []).flatMap((field) => read(field[lang], force, more)),
        ...read(one.purpose?.[lang], force, more),
        ...read(one.title?.[lang], force, more),
      ];
    }),
    ...(record.followUps ?? []).flatMap((one) => read(one.text?.[lang], OF_FOLLOW_UP[one.force ?? "wish"])),
    ...(record.background ?? []).flatMap((line) => read(line[lang], FORCE.free)),
    ...read(record.purpose?.[lang], FORCE.intention),
  ];
};

/** How many more units an almost equally good statement may lack. */
const NEAR = 0.85;

/** The statements that a clause most likely states; empty if too little is shared. */
export const likelyStatements = (
  clause: string,
  statements: readonly Statement[],
  lang: Lang,
  least: number,
): Statement[] => {
  const units = new Set(unitsOf(clause, lang));
  if (units.size === 0) return [];
  const scored = statements.flatMap((one) => {
    const shared = [...one.units].filter((unit) => units.has(unit)).length;
    const share = shared / Math.min(units.size, one.units.size);
    const enough = shared >= Math.min(lang === "en" ? 3 : 4, one.units.size, units.size);
    return enough && share >= least ? [{ one, score: shared * share }] : [];
  });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score >= NEAR * best).map(({ one }) => one);
};
