import type { Delegation, DraftRecord } from "../../events/shape";
import type { Message } from "./message";
import { isTalks } from "./sittings";

const isAbsent = (record: DraftRecord, key: string | undefined): boolean =>
  record.participants?.find((one) => one.key === key)?.presence === "absent";

/** A delegation of guests with a leader and others, at an event that is not a visit: only this says that they came together. */
const isLedAbroad = ({ participants = [] }: DraftRecord, { key, side, head }: Delegation): boolean =>
  side === "guest" &&
  head !== undefined &&
  participants.some((one) => one.delegation === key && one.key !== head && !one.group);

/** Delegations at an event of many people, or of the hosts: those with a name or a stated number of members. */
export const identifiedDelegations = (record: DraftRecord, travelling: readonly string[]) => {
  const seen = new Set(travelling);
  return (record.delegations ?? []).filter(
    (one) =>
      (one.name || one.size || isAbsent(record, one.head) || isLedAbroad(record, one)) &&
      !seen.has(one.key) &&
      seen.add(one.key),
  );
};

/** Members of a permanent delegation who only attended an item of all are named with the delegation. */
export const withoutDelegates = (
  record: DraftRecord,
  travelling: readonly string[],
  messages: readonly Message[],
): Message[] => {
  const identified = identifiedDelegations(record, travelling);
  const delegates = new Set(
    (record.participants ?? []).flatMap((one) =>
      identified.some((each) => each.key === one.delegation && each.head !== one.key) ? [one.key] : [],
    ),
  );
  if (delegates.size === 0) return [...messages];
  return messages.flatMap((message): Message[] => {
    if (message.type !== "scene-attendees") return [message];
    const { title, venue, when } = message.scene.item;
    if (title || venue || when) return [message];
    const people = message.people.filter((key) => !delegates.has(key));
    if (people.length === 0) return [];
    return isTalks(message.scene.item) ? [message] : [{ ...message, people }];
  });
};
