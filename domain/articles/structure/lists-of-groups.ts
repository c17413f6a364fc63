import type { DraftRecord } from "../../events/shape";
import type { Of } from "./pool";
import { listWeight } from "./weight";

/** Words of those who only attended, up to which the first paragraph has room for them: the news comes before the names. */
const MAX_PRESENT = 14;

/** Those who only attended, where nobody is named: "and members of the chamber". */
export const isShortGroup = (record: DraftRecord, present: readonly Of<"present">[]): boolean => {
  const named = new Set((record.participants ?? []).filter((one) => !one.group).map((one) => one.key));
  return (
    listWeight(record, present) <= MAX_PRESENT &&
    present.every(({ people }) => people.every((key) => !named.has(key)))
  );
};

export const isGroups = (record: DraftRecord, messages: readonly Of<"members">[]): boolean => {
  const groups = new Set((record.participants ?? []).filter((one) => one.group).map((one) => one.key));
  return messages.length > 0 && messages.every((message) => message.people.every((key) => groups.has(key)));
};

/** Whether those present are only delegations: they are the people who met. */
export const areDelegations = (record: DraftRecord, present: readonly Of<"present">[]): boolean =>
  present
    .flatMap((one) => one.people)
    .every((key) =>
      /\bdelegations\b/.test(record.participants?.find((one) => one.key === key)?.group?.en ?? ""),
    );
