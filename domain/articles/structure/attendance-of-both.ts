import type { DraftRecord } from "../../events/shape";
import type { Content } from "../content/content";
import type { Message } from "../content/message";
import type { Unit } from "../document-plan";
import { attendedElsewhere } from "./attended-elsewhere";
import type { Of } from "./pool";

/** People with names in one list of both sides. */
const MAX_NAMED = 10;

/** Whether a message lists who attended the event, or the signing that it was. */
const isList = (one: Message): one is Of<"present"> | Of<"scene-attendees"> =>
  (one.type === "present" && one.attendedFor === undefined) ||
  (one.type === "scene-attendees" && one.scene.item.activity === "signing" && one.scene.told === "main");

/** Items which those who attended a signing took part in. */
const OF_SIGNING: ReadonlySet<string | undefined> = new Set(["signing", "speeches", "ceremony"]);

/** Whether the programme names somebody only elsewhere, such as at a lecture of the same day. */
const isElsewhere = ({ agenda = [] }: DraftRecord, key: string): boolean => {
  const items = agenda.filter(({ people = [] }) => people.some((one) => one.key === key));
  return items.length > 0 && !items.some(({ activity }) => OF_SIGNING.has(activity));
};

/** The head and members of a delegation of which no more is known than who belongs to it. */
const membersOf = (record: DraftRecord, one: Message): readonly string[] => {
  const { delegations = [], participants = [] } = record;
  if (one.type !== "members" || one.whole === true) return [];
  const own = delegations.find(({ key }) => key === one.delegation);
  const head = participants.find(({ key }) => key === own?.head);
  if (!own || !head || own.name || own.size !== undefined || one.people.length === 0) return [];
  const there = (head.presence ?? "attended") === "attended" && head.person !== undefined;
  return [...(there ? [head.key] : []), ...one.people.filter((key) => key !== head.key)].filter(
    (key) => !isElsewhere(record, key),
  );
};

/**
 * Chinese: those of a delegation without a name and those of the other side who attended an event of many are one list, people in
 * the record's order before groups: 甲、乙，以及丙团队出席, rather than 乙一行参加，成员包括…….
 */
export const withAttendanceOfBoth = (
  content: Content,
  record: DraftRecord,
  units: readonly Unit[],
): readonly Unit[] => {
  const all = units.flatMap(({ messages }) => messages);
  const list = all.find(isList);
  const [members, ...others] = all.filter((one) => one.type === "members");
  if (content.relations.visit || !list || !members || others.length > 0) return units;
  const came = membersOf(record, members);
  const { open } = members;
  if (open && list.type === "scene-attendees" && list.scene.item.peopleOpen !== true) return units;
  const known = new Set(
    (record.participants ?? []).flatMap(({ key, person }) => (person === undefined ? [] : [key])),
  );
  const inOrder = [...known];
  const keys = [...new Set([...list.people, ...came])];
  const named = inOrder.filter((key) => keys.includes(key));
  if (came.length === 0 || named.length > MAX_NAMED) return units;
  if (came.some((key) => known.has(key) && attendedElsewhere(content, key, list.people))) return units;
  const people = [...named, ...keys.filter((key) => !known.has(key))];
  const paths = [...list.paths, ...members.paths];
  const both: Message =
    list.type === "present"
      ? { ...list, side: undefined, people, open: list.open || open, paths }
      : { ...list, people, paths };
  return units
    .map((one) => ({
      ...one,
      messages: one.messages.flatMap((message): Message[] => {
        if (message === members) return [];
        return [message === list ? both : message];
      }),
    }))
    .filter(({ messages }) => messages.length > 0);
};
