import { isExpected, isUnsigned } from "./plan-outcome";
import type { AgendaItem, Agreement, DraftRecord, Participant, When } from "./shape";

/** A part of a plan beside what became of it; one of the two may be missing. */
interface PlannedAndHeld<T, Change extends string> {
  key: string;
  planned?: T | undefined;
  held?: T | undefined;
  change: Change;
}

type PersonChange = "came" | "absent" | "unplanned";
type ItemChange = "same" | "moved" | "dropped" | "unplanned";
type AgreementChange = "same" | "signed" | "dropped" | "unplanned";

/** A plan beside the record of what happened. */
interface PlanDifferences {
  when: { planned: When; held: When; changed: boolean };
  people: PlannedAndHeld<Participant, PersonChange>[];
  items: PlannedAndHeld<AgendaItem, ItemChange>[];
  agreements: PlannedAndHeld<Agreement, AgreementChange>[];
  /** How many of the differences are departures from the plan. */
  count: number;
}

/** Members of both lists by key: those of the plan in its order, then those that were added. */
const paired = <T extends { key: string }>(planned: readonly T[] = [], held: readonly T[] = []) => [
  ...planned.map((one) => ({ key: one.key, planned: one, held: held.find(({ key }) => key === one.key) })),
  ...held
    .filter(({ key }) => planned.every((one) => one.key !== key))
    .map((one) => ({ key: one.key, planned: undefined, held: one })),
];

const isSameTime = (a: When = {}, b: When = {}): boolean =>
  (["start", "end", "time", "endTime"] as const).every((field) => a[field] === b[field]);

const personChange = (planned: Participant | undefined, held: Participant | undefined): PersonChange => {
  if (!held || !isExpected(held)) return "absent";
  return planned ? "came" : "unplanned";
};

const itemChange = (planned: AgendaItem | undefined, held: AgendaItem | undefined): ItemChange => {
  if (!held) return "dropped";
  if (!planned) return "unplanned";
  return isSameTime(planned.when, held.when) ? "same" : "moved";
};

const agreementChange = (planned: Agreement | undefined, held: Agreement | undefined): AgreementChange => {
  if (!held) return "dropped";
  if (!planned) return "unplanned";
  return isUnsigned(planned) && !isUnsigned(held) ? "signed" : "same";
};

const AS_PLANNED: readonly string[] = ["came", "same", "signed"];

/** What was planned beside what happened. People who were never expected are left out. */
export const planDifferences = (plan: DraftRecord, record: DraftRecord): PlanDifferences => {
  const people = paired(plan.participants, record.participants)
    .filter(({ planned, held }) => (planned && isExpected(planned)) || (held && isExpected(held)))
    .map((each) => ({
      ...each,
      change: personChange(each.planned && isExpected(each.planned) ? each.planned : undefined, each.held),
    }));
  const items = paired(plan.agenda, record.agenda).map((each) => ({
    ...each,
    change: itemChange(each.planned, each.held),
  }));
  const agreements = paired(plan.agreements, record.agreements).map((each) => ({
    ...each,
    change: agreementChange(each.planned, each.held),
  }));
  const when = {
    planned: plan.when ?? {},
    held: record.when ?? {},
    changed: !isSameTime(plan.when, record.when),
  };
  const departures = [...people, ...items, ...agreements].filter(
    ({ change }) => !AS_PLANNED.includes(change),
  );
  return { when, people, items, agreements, count: departures.length + (when.changed ? 1 : 0) };
};
