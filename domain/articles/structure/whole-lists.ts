import type { DraftRecord } from "../../events/shape";
import { isDelegationItself } from "../content/composition";
import type { Content } from "../content/content";
import { countAll } from "../content/headcount";
import type { Of } from "./pool";

/**
 * English: all members of a delegation except its leader. A list of only those who neither speak nor act later ("and including
 * Lee") would read as if the others had not come.
 */
export const withWholeDelegation = (
  { relations: { party } }: Content,
  record: DraftRecord,
  members: Of<"members">,
): Of<"members"> => {
  const { participants, kind } = record;
  // Visitors without a delegation: those of the visiting side, where it has a leader.
  const alone = members.delegation === undefined;
  if (
    members.people.length === 0 ||
    countAll(record, members.delegation, members.people) ||
    (alone && (kind === "inspection" || party.delegations.length > 0 || party.leaders.length !== 1))
  )
    return members;
  const apart = new Set([...party.leaders, ...party.hostStaff]);
  const came = new Set(alone ? party.people : []);
  const own = (participants ?? []).filter(
    ({ key, delegation, presence }) =>
      !isDelegationItself(record, key) &&
      (members.people.includes(key) ||
        ((alone ? came.has(key) : delegation === members.delegation) &&
          !apart.has(key) &&
          (presence ?? "attended") === "attended")),
  );
  return { ...members, people: own.map(({ key }) => key) };
};
