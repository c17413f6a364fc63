import type { DraftRecord } from "../../events/shape";
import type { Content } from "../content/content";
import type { Message, PersonKey, Scene } from "../content/message";
import { namedBy } from "../content/named";
import type { Unit } from "../document-plan";
import { attendedElsewhere } from "./attended-elsewhere";
import type { Of } from "./pool";

/** People for whom one list has room. */
const MAX_PEOPLE = 12;

const isList = (one: Message): one is Of<"present"> =>
  one.type === "present" && one.attendedFor === undefined;

const ITEMS: ReadonlySet<Message["type"]> = new Set(["tour", "session"]);

/** Those who only came along at an item without words, and to whom nothing was done there: 看望安例. */
const attendeesOf = ({ participants = [] }: DraftRecord, { item }: Scene): readonly PersonKey[] =>
  (item.remarks ?? []).length > 0 ||
  participants.some(({ person }) => person?.name?.zh && item.did?.zh?.includes(person.name.zh))
    ? []
    : (item.people ?? []).flatMap(({ key, as }) => (as === undefined || as === "attendee" ? [key] : []));

/**
 * Chinese: the list of those who attended an event of many, in front of its acts, also has those whom only a tour or an act names, where
 * others of the list were there too or all of them precede the list in the record: nobody of higher rank is introduced later.
 */
export const withAttendeesOfItems = (
  content: Content,
  record: DraftRecord,
  units: readonly Unit[],
): readonly Unit[] => {
  const all = units.flatMap(({ messages }) => messages);
  const [list, ...more] = all.filter(isList);
  const act = all.findIndex((one) => ITEMS.has(one.type));
  if (!list || more.length > 0 || act < all.indexOf(list)) return units;
  const others = new Set(
    all.flatMap((one) => (one === list || ITEMS.has(one.type) ? [] : namedBy(record, one))),
  );
  const together = content.scenes.map((scene) => attendeesOf(record, scene));
  const listed = new Set(list.people);
  const keys = (record.participants ?? []).map(({ key }) => key);
  const first = Math.min(...list.people.map((key) => keys.indexOf(key)));
  const isAhead = (people: readonly PersonKey[]): boolean =>
    people.length > 1 && people.every((key) => keys.indexOf(key) < first);
  for (const people of [...together].reverse())
    if (people.some((key) => listed.has(key)) || isAhead(people)) for (const key of people) listed.add(key);
  const isNew = (key: PersonKey): boolean => !list.people.includes(key);
  const own = (record.participants ?? []).filter(
    ({ key, person, presence }) =>
      listed.has(key) &&
      (!isNew(key) ||
        (person !== undefined &&
          (presence ?? "attended") === "attended" &&
          !others.has(key) &&
          !attendedElsewhere(content, key, list.people))),
  );
  if (own.length > MAX_PEOPLE || !own.some(({ key }) => isNew(key))) return units;
  const people = [...own.filter((one) => !one.group), ...own.filter((one) => one.group)].map(
    ({ key }) => key,
  );
  const whole: Message = { ...list, side: undefined, people };
  return units.map((unit) => ({
    ...unit,
    messages: unit.messages.map((one) => (one === list ? whole : one)),
  }));
};
