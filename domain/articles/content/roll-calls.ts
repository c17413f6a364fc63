import type { DraftRecord } from "../../events/shape";
import type { Message, PersonKey } from "./message";
import { namedBy } from "./named";

/** Who attended an item is worth a sentence only where one of them is mentioned nowhere else, and groups once. */
export const withoutRollCalls = (record: DraftRecord, messages: readonly Message[]): Message[] => {
  const acting = messages.filter((message) => message.type !== "scene-attendees");
  const named = new Set(acting.flatMap((message) => namedBy(record, message)));
  const lists = messages.filter((message) => message.type === "scene-attendees");
  const groups = new Set((record.participants ?? []).flatMap(({ key, group }) => (group ? [key] : [])));
  const isRepeated = (people: readonly PersonKey[], own: Message): boolean =>
    people.every((key) => groups.has(key)) &&
    lists.some(
      (other) =>
        other !== own &&
        other.people.length > people.length &&
        people.every((key) => other.people.includes(key)),
    );
  return messages.filter(
    (message) =>
      message.type !== "scene-attendees" ||
      (message.people.some((key) => !named.has(key)) && !isRepeated(message.people, message)),
  );
};
