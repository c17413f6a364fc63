import { keysIn, newKey } from "./keys";
import { withRemoved } from "./list-edits";
import type { AgendaItem, Agreement, DraftRecord, FollowUp, Participant, When } from "./shape";

/** Statuses of an event that is still to take place. */
const COMING: readonly string[] = ["planned", "postponed"];

/** Whether an event is still to take place, so that its outcome can be recorded. */
export const isComing = (record: Pick<DraftRecord, "status">): boolean => COMING.includes(record.status);

/** Whether a participant of a plan is expected, and not only the sender of a message or somebody who declined. */
export const isExpected = ({ presence = "attended" }: Participant): boolean =>
  presence === "attended" || presence === "remote" || presence === "invited";

const NOT_SIGNED_YET: readonly (string | undefined)[] = ["proposed", "intended", "planned", undefined];

/** Whether an agreement of a plan may be signed at the event. */
export const isUnsigned = ({ status }: Agreement): boolean => NOT_SIGNED_YET.includes(status);

/** What became of an agreement: signed, still to be signed, or not to be signed. */
export const AGREEMENT_OUTCOMES = ["signed", "open", "dropped"] as const;
export type AgreementOutcome = (typeof AGREEMENT_OUTCOMES)[number];

/** Somebody who came unplanned. */
export type Unplanned = Pick<Participant, "person" | "posts" | "side" | "delegation">;

/** What happened to a plan; participants, items and agreements by key, those not named took part or place as planned. */
export interface PlanOutcome {
  when: Pick<When, "start" | "end" | "time" | "endTime">;
  absent: string[];
  dropped: string[];
  /** Clock times of agenda items; without a time the item has none. */
  times: { key: string; time?: string | undefined; endTime?: string | undefined }[];
  agreements: { key: string; outcome: AgreementOutcome }[];
  added: Unplanned[];
  /** How many people were there, where the plan names a number; absent: not known. */
  attendance?: number | undefined;
}

// JSON leaves out what is undefined.
const withoutUndefined = <T>(value: T): T => JSON.parse(JSON.stringify(value));

const whenHeld = (plan: When = {}, { start, end, time, endTime }: PlanOutcome["when"]): When => {
  const { part, words, zone } = plan;
  const isMoved = time !== plan.time;
  return withoutUndefined({
    start,
    end: end === start ? undefined : end,
    part: isMoved ? undefined : part,
    time,
    endTime,
    zone,
    words: start ? undefined : words,
  });
};

const isSameWhen = (a: When, b: When): boolean =>
  (["start", "end", "time", "endTime"] as const).every((field) => a[field] === b[field]);

const withoutMember = (
  record: DraftRecord,
  list: "participants" | "agenda" | "agreements" | "delegations",
  key: string,
): DraftRecord => withRemoved(record, [list], record[list]?.findIndex((member) => member.key === key) ?? -1);

/** Remarks of nobody are left out with what refers to them. */
const withoutSilent = (record: DraftRecord): DraftRecord => {
  for (const [n, item] of (record.agenda ?? []).entries()) {
    const at = item.remarks?.findIndex(({ by }) => Array.isArray(by) && by.length === 0) ?? -1;
    if (at >= 0) return withoutSilent(withRemoved(record, ["agenda", n, "remarks"], at));
  }
  return record;
};

/** Delegations of which nobody came are left out; the stated size of the others follows, unless a group stayed away. */
const withoutEmptyDelegations = (plan: DraftRecord, record: DraftRecord): DraftRecord => {
  const membersOf = ({ participants = [] }: DraftRecord, key: string) =>
    participants.filter((each) => each.delegation === key);
  let left = record;
  for (const { key } of plan.delegations ?? [])
    if (membersOf(plan, key).length > 0 && membersOf(record, key).length === 0)
      left = withoutMember(left, "delegations", key);
  if (!left.delegations) return left;
  const delegations = left.delegations.map((delegation) => {
    const { size, ...rest } = delegation;
    const [planned, came] = [membersOf(plan, delegation.key), membersOf(record, delegation.key)];
    const stayedAway = planned.filter((each) => came.every(({ key }) => key !== each.key));
    if (size === undefined || (stayedAway.length === 0 && came.length === planned.length)) return delegation;
    const isCounted = stayedAway.every(({ person }) => person);
    const now = size + came.length - planned.length;
    return isCounted && now > 0 ? { ...rest, size: now } : rest;
  });
  return { ...left, delegations };
};

const withAdded = (record: DraftRecord, added: readonly Unplanned[]): DraftRecord => {
  if (added.length === 0) return record;
  const taken = keysIn(record);
  const people = added.map(
    (each): Participant => ({ key: newKey(taken, "p", each.person?.name?.en), ...withoutUndefined(each) }),
  );
  return { ...record, participants: [...(record.participants ?? []), ...people] };
};

const timed = (item: AgendaItem, times: PlanOutcome["times"]): AgendaItem => {
  const given = times.find(({ key }) => key === item.key);
  const before = item.when ?? {};
  if (!given || (given.time === before.time && given.endTime === before.endTime)) return item;
  const { part, ...rest } = before;
  const kept = given.time === before.time && part ? { ...rest, part } : rest;
  const { when: _before, ...others } = item;
  const when: When = withoutUndefined({ ...kept, time: given.time, endTime: given.endTime });
  return Object.keys(when).length > 0 ? { ...others, when } : others;
};

/** The day of a signing: that of the item it belongs to, or of an event of one day; otherwise not known. */
const signingDay = (record: DraftRecord, key: string): string | undefined => {
  const item = record.agenda?.find(({ agreements }) => agreements?.includes(key));
  return item?.when?.start ?? (record.when?.end ? undefined : record.when?.start);
};

const signed = (record: DraftRecord, agreement: Agreement): Agreement => {
  const { signedOn: _planned, ...rest } = agreement;
  const day = signingDay(record, agreement.key);
  return { ...rest, status: "signed", ...(day && { signedOn: day }) };
};

/** A follow-up that was the signing of an agreement is stated with the agreement. */
const isSigning = ({ from, due }: FollowUp, keys: readonly string[]): boolean =>
  Boolean(from && due && "agreement" in from && !from.scope && keys.includes(from.agreement));

const withAgreements = (record: DraftRecord, outcomes: PlanOutcome["agreements"]): DraftRecord => {
  const keysOf = (wanted: AgreementOutcome) =>
    outcomes
      .filter(({ key, outcome }) => outcome === wanted && record.agreements?.some((one) => one.key === key))
      .map(({ key }) => key);
  const left = keysOf("dropped").reduce((rest, key) => withoutMember(rest, "agreements", key), record);
  const signedKeys = keysOf("signed");
  if (signedKeys.length === 0) return left;
  return {
    ...left,
    agreements: left.agreements?.map((each) => (signedKeys.includes(each.key) ? signed(left, each) : each)),
    ...(left.followUps && {
      followUps: left.followUps.map((each) =>
        isSigning(each, signedKeys) ? { ...each, announce: false } : each,
      ),
    }),
  };
};

const asAttended = (participant: Participant): Participant => {
  if (participant.presence !== "invited") return participant;
  const { presence: _expected, ...rest } = participant;
  return rest;
};

/**
 * The record of a held event from its plan: who did not come, what did not take place and what was not signed are left out
 * with all references to them. The planned time is kept where it differs.
 */
export const heldRecord = (plan: DraftRecord, outcome: PlanOutcome): DraftRecord => {
  const { statusReason: _reason, attendance, ...planned } = plan;
  const when = whenHeld(plan.when, outcome.when);
  const before = plan.planned ?? (plan.when && !isSameWhen(plan.when, when) ? plan.when : undefined);
  const present = [
    ...outcome.absent.map((key) => ["participants", key] as const),
    ...outcome.dropped.map((key) => ["agenda", key] as const),
  ].reduce<DraftRecord>((rest, [list, key]) => withoutMember(rest, list, key), {
    ...planned,
    status: "held",
    when,
    ...(before && { planned: before }),
    ...(attendance && outcome.attendance && { attendance: { ...attendance, count: outcome.attendance } }),
  });
  const held = withAdded(
    {
      ...present,
      ...(present.participants && { participants: present.participants.map(asAttended) }),
      ...(present.agenda && { agenda: present.agenda.map((item) => timed(item, outcome.times)) }),
    },
    outcome.added,
  );
  return withAgreements(withoutEmptyDelegations(plan, withoutSilent(held)), outcome.agreements);
};
