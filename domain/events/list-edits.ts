import { withValue } from "./edit";
import { type Step, valueAt } from "./paths";
import { type KeyKind, withoutReferences } from "./references";
import type { DraftRecord, FollowUp, Remark } from "./shape";

const KIND_OF: Readonly<Record<string, KeyKind>> = {
  participants: "participant",
  delegations: "delegation",
  agenda: "item",
  remarks: "remark",
  agreements: "agreement",
  scope: "scope",
  outcomes: "outcome",
  photos: "photo",
};

const keyAt = (record: DraftRecord, at: readonly Step[]): string | undefined => {
  const member = valueAt(record, at);
  return typeof member === "object" && member !== null && "key" in member && typeof member.key === "string"
    ? member.key
    : undefined;
};

/** The new position of each member; `undefined` = removed. */
type Places = (old: number) => number | undefined;

const originMoved = (
  from: FollowUp["from"],
  list: string,
  owner: string,
  places: Places,
): FollowUp["from"] => {
  if (!from) return from;
  if (list === "points" && "remark" in from && from.remark === owner && from.point !== undefined) {
    const point = places(from.point);
    return point === undefined ? undefined : { ...from, point };
  }
  if (list === "topics" && "item" in from && from.item === owner && from.topic !== undefined) {
    const topic = places(from.topic);
    return topic === undefined ? undefined : { ...from, topic };
  }
  return from;
};

// Points of a remark and topics of an agenda item have no keys: follow-ups refer to their position.
const followUpsMoved = (record: DraftRecord, list: readonly Step[], places: Places): DraftRecord => {
  const name = list.at(-1);
  const owner = keyAt(record, list.slice(0, -1));
  if (!record.followUps || owner === undefined || (name !== "points" && name !== "topics")) return record;
  const followUps = record.followUps.map((followUp) => {
    const from = originMoved(followUp.from, name, owner, places);
    if (from === followUp.from) return followUp;
    const { from: _gone, ...rest } = followUp;
    return from ? { ...rest, from } : rest;
  });
  return { ...record, followUps };
};

const listAt = (record: DraftRecord, list: readonly Step[]): unknown[] => {
  const value = valueAt(record, list);
  return Array.isArray(value) ? [...value] : [];
};

/** Moves a list member from `from` to `to`; references of follow-ups to points and topics are updated. */
export const withMoved = (
  record: DraftRecord,
  list: readonly Step[],
  from: number,
  to: number,
): DraftRecord => {
  const members = listAt(record, list);
  if (from === to || from < 0 || to < 0 || from >= members.length || to >= members.length) return record;
  members.splice(to, 0, ...members.splice(from, 1));
  const places: Places = (old) => {
    if (old === from) return to;
    if (from < old && old <= to) return old - 1;
    return to <= old && old < from ? old + 1 : old;
  };
  return withValue(followUpsMoved(record, list, places), list, members);
};

/** Inserts a list member at `at`. */
export const withInserted = (
  record: DraftRecord,
  list: readonly Step[],
  at: number,
  member: unknown,
): DraftRecord => {
  const members = listAt(record, list);
  members.splice(at, 0, member);
  return withValue(
    followUpsMoved(record, list, (old) => (old >= at ? old + 1 : old)),
    list,
    members,
  );
};

// Parts that are removed with a member: its remarks, its scope.
const keysBelow = (record: DraftRecord, at: readonly Step[]): [KeyKind, string][] => {
  const member = valueAt(record, at) as
    | { remarks?: { key: string }[]; scope?: { key: string }[] }
    | undefined;
  return [
    ...(member?.remarks ?? []).map(({ key }): [KeyKind, string] => ["remark", key]),
    ...(Array.isArray(member?.scope) ? member.scope : []).map(({ key }): [KeyKind, string] => ["scope", key]),
  ];
};

/**
 * Removes the list member at `at` with all references to it: people are removed where they were named, follow-ups lose
 * their origin.
 */
export const withRemoved = (record: DraftRecord, list: readonly Step[], at: number): DraftRecord => {
  const members = listAt(record, list);
  if (at < 0 || at >= members.length) return record;
  const kind = KIND_OF[String(list.at(-1))];
  const key = keyAt(record, [...list, at]);
  // People of an agenda item or photo have the key of a participant, who remains.
  const gone: [KeyKind, string][] =
    kind && key !== undefined ? [...keysBelow(record, [...list, at]), [kind, key]] : [];
  members.splice(at, 1);
  const left = withValue(
    followUpsMoved(record, list, (old) => (old === at ? undefined : old > at ? old - 1 : old)),
    list,
    members,
  );
  return gone.reduce((rest, [what, name]) => withoutReferences(rest, what, name), left);
};

/** The keys of follow-ups that have an origin in `before` and none in `after`. */
export const detachedFollowUps = (before: DraftRecord, after: DraftRecord): string[] =>
  (before.followUps ?? [])
    .filter((old) => old.from && after.followUps?.some((now) => now.key === old.key && !now.from))
    .map((old) => old.key);

const remarksOf = (record: DraftRecord): Remark[] =>
  (record.agenda ?? []).flatMap(({ remarks = [] }) => remarks);

const hasSpeaker = ({ by }: Remark): boolean => by !== undefined && by.length > 0;

/** The keys of remarks that have a speaker in `before` and none in `after`. */
export const silencedRemarks = (before: DraftRecord, after: DraftRecord): string[] => {
  const now = remarksOf(after);
  return remarksOf(before)
    .filter((old) => hasSpeaker(old) && now.some((each) => each.key === old.key && !hasSpeaker(each)))
    .map(({ key }) => key);
};
