import type { DraftRecord } from "../../events/shape";
import type { Message, SceneAttendees } from "./message";
import { namedBy } from "./named";

/** Attending an item is stated only if one of the attendees is mentioned nowhere else, and for groups once. */
export const withoutRollCalls = (record: DraftRecord, messages: readonly Message[]): Message[] => {
  const acting = messages.filter((message) => message.type !== "scene-attendees");
  const named = new Set(acting.flatMap((message) => namedBy(record, message)));
  const lists = messages.filter((message) => message.type === "scene-attendees");
  const groups = new Set((record.participants ?? []).flatMap(({ key, group }) => (group ? [key] : [])));
  const isRepeated = (own: SceneAttendees): boolean =>
    own.people.every((key) => groups.has(key)) &&
    lists.some(
      (other, at) =>
        other !== own &&
        (other.people.length > own.people.length || (lists.slice(at + 1).includes(own) && areHeard(own))) &&
        own.people.every((key) => other.people.includes(key)),
    );
  return messages.filter(
    (message) =>
      message.type !== "scene-attendees" ||
      areOthersAtSigning(record, message) ||
      (message.people.some((key) => !named.has(key)) && !isRepeated(message)),
  );
};

/**
 * Whether somebody of neither side attended a signing: an ambassador or a mediator attended for that purpose, whatever else the
 * programme reports of them. Those of the two sides are stated elsewhere.
 */
const areOthersAtSigning = ({ participants = [] }: DraftRecord, { scene, people }: SceneAttendees): boolean =>
  scene.item.activity === "signing" &&
  participants.some(({ key, side }) => side === "third" && people.includes(key));

/** Whether only the speakers' words are reported of an item: the same groups listened to each of several speakers. */
const areHeard = ({ scene: { item } }: SceneAttendees): boolean =>
  item.activity === "speeches" && (item.remarks ?? []).length > 0;
