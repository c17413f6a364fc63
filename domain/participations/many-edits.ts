import { withMembership } from "../events/delegation-edits";
import { withMoved } from "../events/list-edits";
import type { DraftRecord, Participant } from "../events/shape";
import type { Side } from "../events/values";

type Keys = ReadonlySet<string>;

const mapChosen = (
  record: DraftRecord,
  keys: Keys,
  change: (one: Participant) => Participant,
): DraftRecord => ({
  ...record,
  participants: (record.participants ?? []).map((each) => (keys.has(each.key) ? change(each) : each)),
});

/** Sets the side of several participants, or leaves it open. */
export const withSideOfMany = (record: DraftRecord, keys: Keys, side: Side | undefined): DraftRecord =>
  mapChosen(record, keys, ({ side: _before, ...each }) => ({ ...each, ...(side && { side }) }));

/** Sets the delegation of several participants, and so their side. */
export const withDelegationOfMany = (
  record: DraftRecord,
  keys: Keys,
  delegation: string | undefined,
): DraftRecord =>
  (record.participants ?? []).reduce(
    (changed, { key }, at) => (keys.has(key) ? withMembership(changed, at, delegation) : changed),
    record,
  );

type Role = NonNullable<Participant["roles"]>[number];

/** Gives a role to several participants; removes it where all of them have it. */
export const withRoleOfMany = (record: DraftRecord, keys: Keys, role: Role): DraftRecord => {
  const chosen = (record.participants ?? []).filter(({ key }) => keys.has(key));
  const isTaken = chosen.every(({ roles }) => roles?.includes(role));
  return mapChosen(record, keys, ({ roles = [], ...each }) => {
    const others = roles.filter((one) => one !== role);
    const next = isTaken ? others : [...others, role];
    return { ...each, ...(next.length > 0 && { roles: next }) };
  });
};

/** Moves several participants one place up (-1) or down (1), each past its neighbour; at the end of the list they stay. */
export const withManyMoved = (record: DraftRecord, keys: Keys, by: -1 | 1): DraftRecord => {
  const count = record.participants?.length ?? 0;
  const places = Array.from({ length: count }, (_, at) => (by < 0 ? at : count - 1 - at));
  return places.reduce((moved, at) => {
    const one = moved.participants?.[at];
    const other = moved.participants?.[at + by];
    if (!one || !other || !keys.has(one.key) || keys.has(other.key)) return moved;
    return withMoved(moved, ["participants"], at, at + by);
  }, record);
};
