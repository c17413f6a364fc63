import type { RemarkAt } from "../../content/message";

const STATEMENTS: ReadonlySet<string> = new Set(["say", "point_out", "stress"]);

/** Words that refer to what was said before. */
const BACK = /\b(?:it|its|this|these|those|they|them|their|such|there|so)\b/iu;

const isBare = ({ remark }: RemarkAt): boolean =>
  remark.quote === undefined && remark.onBehalfOf === undefined;

const isFree = (at: RemarkAt): boolean =>
  isBare(at) && (at.remark.points ?? []).every(({ en }) => en !== undefined && !BACK.test(en));

const isStatement = (at: RemarkAt): boolean => STATEMENTS.has(at.remark.act ?? "") && isFree(at);

/** Proposals of which nothing is known. */
const isEmptyProposal = (at: RemarkAt): boolean =>
  at.remark.act === "propose" &&
  isBare(at) &&
  (at.remark.points ?? []).length === 0 &&
  at.remark.whom === undefined &&
  at.remark.counted === undefined;

const COURTESIES: ReadonlySet<string> = new Set(["welcome", "thank", "congratulate"]);
/** Acts that courtesies may come before. */
const STATING: ReadonlySet<string> = new Set([
  ...STATEMENTS,
  "introduce",
  "praise",
  "hope",
  "propose",
  "promise",
  "invite",
]);

/** "this support", "these plans": words that need what was said before. */
const THIS = /\b(?:this|these|those|such|there|so)\b/iu;

const saysThis = ({ remark }: RemarkAt): boolean =>
  (remark.points ?? []).some(({ en }) => en !== undefined && THIS.test(en));

const isCourtesy = ({ remark }: RemarkAt): boolean => COURTESIES.has(remark.act ?? "");

/** Whether a statement may follow words that came behind it. */
const isMovable = (at: RemarkAt): boolean =>
  isBare(at) && !saysThis(at) && (isCourtesy(at) || STATING.has(at.remark.act ?? ""));

/** What one speaker said, with all welcomes, thanks and congratulations at its beginning; only a last one closes it. */
const withCourtesiesFirst = (remarks: readonly RemarkAt[]): RemarkAt[] => {
  const courtesies = remarks.filter(isCourtesy);
  if (courtesies.length === 0) return [...remarks];
  const others = remarks.filter((one) => !isCourtesy(one));
  const [last] = remarks.slice(-1);
  const closes = courtesies.length === 1 && courtesies[0] === last;
  return closes || !remarks.every(isMovable) ? [...remarks] : [...courtesies, ...others];
};

/**
 * What one speaker said, with thanks before the promise that answers the same, and a promise after the statements that it would
 * separate: unless they refer to what precedes them. Proposals of which nothing is known share a sentence with the last statement.
 */
export const inOrderOfTurn = (remarks: readonly RemarkAt[]): RemarkAt[] => {
  if (remarks.length < 2) return [...remarks];
  const out = withCourtesiesFirst(remarks);
  for (let at = 0; at + 1 < out.length; at += 1) {
    const [before, one, next] = [out[at - 1], out[at], out[at + 1]];
    if (!one || !next || one.remark.act !== "promise" || !isBare(one)) continue;
    const thanks = next.remark.act === "thank" && isFree(next);
    const parts = before !== undefined && isStatement(before) && isStatement(next);
    if (thanks || parts) [out[at], out[at + 1]] = [next, one];
  }
  const [before, last] = out.slice(-2);
  if (before && last && isEmptyProposal(last) && isStatement(before)) out.splice(-2, 2, last, before);
  return out;
};
