import type { DueStatus } from "./due";
import type { OwedBy } from "./follow-up";

/** A group of equal open follow-ups with its size; figures are sums of these. */
export interface OpenCount {
  /** The responsible user; null: nobody, or a deactivated user. */
  responsibleId: string | null;
  /** Units that take part beside that of the responsible user. */
  units: readonly string[];
  dueStatus: DueStatus;
  owed: OwedBy;
  /** Whether a leader has to decide on them. */
  awaitingDecision: boolean;
  n: number;
}

/** A group of equal closed follow-ups with its size. `onTime`: null without a due day. */
export interface ClosedCount {
  responsibleId: string | null;
  units: readonly string[];
  dropped: boolean;
  onTime: boolean | null;
  n: number;
}

/** A group of equal open follow-ups of one partner, with its size. */
export interface PartnerCount {
  key: string;
  owed: OwedBy;
  late: boolean;
  n: number;
}

export interface Figures {
  open: number;
  awaitingDecision: number;
  late: number;
  /** Due today or within the next week. */
  soon: number;
  noDay: number;
  /** Past their review day. */
  review: number;
  /** Owed by us, alone or with others; and by others, alone or with us. */
  byUs: number;
  toUs: number;
  /** Owed by both together: counted in `byUs` and in `toUs`. */
  shared: number;
  unassigned: number;
}

const sum = <T extends { n: number }>(rows: readonly T[], which: (row: T) => boolean): number =>
  rows.reduce((total, row) => (which(row) ? total + row.n : total), 0);

const owedByUs = (owed: OwedBy): boolean => owed === "us" || owed === "both";
const owedToUs = (owed: OwedBy): boolean => owed === "them" || owed === "both";

/** The figures at the head of the leaders' page. */
export const figuresOf = (rows: readonly OpenCount[]): Figures => ({
  open: sum(rows, () => true),
  awaitingDecision: sum(rows, (row) => row.awaitingDecision),
  late: sum(rows, (row) => row.dueStatus === "late"),
  soon: sum(rows, (row) => row.dueStatus === "today" || row.dueStatus === "soon"),
  noDay: sum(rows, (row) => row.dueStatus === "no_day"),
  review: sum(rows, (row) => row.dueStatus === "review"),
  byUs: sum(rows, (row) => owedByUs(row.owed)),
  toUs: sum(rows, (row) => owedToUs(row.owed)),
  shared: sum(rows, (row) => row.owed === "both"),
  unassigned: sum(rows, (row) => row.responsibleId === null),
});

/** One bar of a chart and one row of the table under it. `key`: null for unassigned follow-ups, or those of no unit. */
export interface Share {
  key: string | null;
  open: number;
  late: number;
}

const byLate = (a: Share, b: Share): number =>
  b.late - a.late || b.open - a.open || String(a.key).localeCompare(String(b.key), "en");

type Keys<Row> = (row: Row) => readonly (string | null)[];

/** The units for which a row is counted: that of its assignee, and those involved; null where there is none. */
export const unitsOf =
  (
    unitOf: (responsibleId: string | null) => string | null,
  ): Keys<Pick<OpenCount, "responsibleId" | "units">> =>
  ({ responsibleId, units }) => {
    const all = [...new Set([unitOf(responsibleId), ...units].filter((unit) => unit !== null))];
    return all.length > 0 ? all : [null];
  };

/** Open and overdue follow-ups by assignee or unit, the most overdue first; a row is counted for each of its keys. */
export const openBy = (rows: readonly OpenCount[], keysOf: Keys<OpenCount>): Share[] => {
  const shares = new Map<string | null, Share>();
  for (const row of rows)
    for (const key of keysOf(row)) {
      const share = shares.get(key) ?? { key, open: 0, late: 0 };
      share.open += row.n;
      if (row.dueStatus === "late") share.late += row.n;
      shares.set(key, share);
    }
  return [...shares.values()].sort(byLate);
};

/** Open follow-ups with one partner: owed by us, owed to us, and how many of both are late. */
interface PartnerShare extends Share {
  key: string;
  byUs: number;
  toUs: number;
}

/** Open follow-ups per partner, those with most late ones first. A promise with several partners counts at each. */
export const byPartner = (rows: readonly PartnerCount[]): PartnerShare[] => {
  const shares = new Map<string, PartnerShare>();
  for (const { key, owed, late, n } of rows) {
    const share = shares.get(key) ?? { key, open: 0, late: 0, byUs: 0, toUs: 0 };
    share.open += n;
    if (late) share.late += n;
    if (owedByUs(owed)) share.byUs += n;
    if (owedToUs(owed)) share.toUs += n;
    shares.set(key, share);
  }
  return [...shares.values()].sort(byLate);
};

export interface Closed {
  done: number;
  onTime: number;
  late: number;
  /** Done without ever having had a due day. */
  noDay: number;
  dropped: number;
}

/** What was closed in a period, on time or not. */
export const closedOf = (rows: readonly ClosedCount[]): Closed => ({
  done: sum(rows, (row) => !row.dropped),
  onTime: sum(rows, (row) => !row.dropped && row.onTime === true),
  late: sum(rows, (row) => !row.dropped && row.onTime === false),
  noDay: sum(rows, (row) => !row.dropped && row.onTime === null),
  dropped: sum(rows, (row) => row.dropped),
});

/** What was closed, by unit, those that closed most first; a row counts at each of its keys. */
export const closedBy = (
  rows: readonly ClosedCount[],
  keysOf: Keys<ClosedCount>,
): { key: string | null; closed: Closed }[] => {
  const groups = new Map<string | null, ClosedCount[]>();
  for (const row of rows) for (const key of keysOf(row)) groups.set(key, [...(groups.get(key) ?? []), row]);
  return [...groups]
    .map(([key, own]) => ({ key, closed: closedOf(own) }))
    .sort((a, b) => b.closed.done - a.closed.done || String(a.key).localeCompare(String(b.key), "en"));
};

/** A share of a whole in whole per cent, as a report prints it; null of nothing. */
export const percent = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part * 100) / whole);
