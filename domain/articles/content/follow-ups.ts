import type { DraftRecord, FollowUp } from "../../events/shape";
import type { FollowUpAt } from "./message";

/** Whether a follow-up may be printed at all: by its own flag, else commitments and intentions only. */
const isAnnounced = ({ announce, force }: FollowUp): boolean =>
  announce ?? (force === "commitment" || force === "intention");

/** The follow-up that is the signing of a planned agreement: it comes from the whole of it and has a deadline. */
const signingOf = (record: DraftRecord, agreement: string): FollowUp | undefined =>
  (record.followUps ?? []).find(
    (one) =>
      one.from && "agreement" in one.from && one.from.agreement === agreement && !one.from.scope && one.due,
  );

/** Whether somebody promised the same in the same words at an item, without the record saying so. */
const isPromisedInWords = (record: DraftRecord, { text, due, force }: FollowUp): boolean =>
  text !== undefined &&
  due === undefined &&
  (force === "commitment" || force === "intention") &&
  (record.agenda ?? [])
    .flatMap((item) => item.remarks ?? [])
    .some(
      ({ act, points }) =>
        act === "promise" && (points ?? []).some((point) => point.en === text.en && point.zh === text.zh),
    );

/** Whether the place a follow-up comes from is itself in the article, so that it is not stated a second time. */
const isStatedAtOrigin = (record: DraftRecord, followUp: FollowUp): boolean => {
  const { from } = followUp;
  if (!from) return isPromisedInWords(record, followUp);
  if ("remark" in from) {
    const remark = (record.agenda ?? [])
      .flatMap((item) => item.remarks ?? [])
      .find((one) => one.key === from.remark);
    return remark !== undefined && (from.point === undefined || remark.points?.[from.point] !== undefined);
  }
  if ("outcome" in from) return (record.outcomes ?? []).some((one) => one.key === from.outcome);
  if ("item" in from) {
    const item = (record.agenda ?? []).find((one) => one.key === from.item);
    if (!item || from.topic === undefined || !item.topics?.[from.topic]) return false;
    return followUp.announce !== true;
  }
  const agreement = (record.agreements ?? []).find((one) => one.key === from.agreement);
  if (!agreement) return false;
  if (from.scope !== undefined) return (agreement.scope ?? []).some((one) => one.key === from.scope);
  return agreement.status === "planned" && signingOf(record, agreement.key) === followUp;
};

const sameText = (a: FollowUp, b: FollowUp): boolean =>
  a.force === b.force &&
  a.text?.en === b.text?.en &&
  a.text?.zh === b.text?.zh &&
  JSON.stringify([a.due, a.to]) === JSON.stringify([b.due, b.to]);

const canJoin = (one: FollowUp): boolean => !one.by?.all && one.by !== undefined;

/**
 * The follow-ups that an article states by themselves, those of equal words together, so that they become one sentence
 * with a joint subject. Those that nobody owes come first: behind another's they would seem to be theirs.
 */
export const followUpsToTell = (record: DraftRecord): FollowUpAt[][] => {
  const seen = new Set<string>();
  const all = (record.followUps ?? [])
    .filter((one) => !seen.has(one.key) && seen.add(one.key))
    .filter((one) => isAnnounced(one) && !isStatedAtOrigin(record, one))
    .map((followUp) => ({ followUp, path: `followUps[${followUp.key}]` }));
  const groups: FollowUpAt[][] = [];
  for (const one of [...all.filter((each) => !each.followUp.by), ...all.filter((each) => each.followUp.by)]) {
    const same = groups.find(
      ([first]) =>
        first && sameText(first.followUp, one.followUp) && canJoin(first.followUp) && canJoin(one.followUp),
    );
    if (same) same.push(one);
    else groups.push([one]);
  }
  return groups;
};
