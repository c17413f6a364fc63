import type { DraftRecord } from "../../events/shape";
import type { Content } from "../content/content";
import type { Message } from "../content/message";
import type { Unit } from "../document-plan";
import { isOfEvent } from "./ceremony-people";
import type { Of } from "./pool";
import { actingIn, isAnyNamedInWords, isOnlyContext, MIN_SPEECHES, speechesIn } from "./silent-people";
import { isHeldOnly } from "./whole-attendance";

type Listing = Of<"present"> | Of<"scene-attendees"> | Of<"members">;

/** Heads of a region, whom the news names at once. */
const HEAD = /^(?:书记|省长|市长|县长|区长|州长)$/;

/** Whether a message lists attendees of the event, or who came with one of them and is no delegation with a name. */
const isListing = (content: Content, record: DraftRecord, one: Message): one is Listing => {
  if (one.type === "present") return one.attendedFor === undefined;
  if (one.type === "scene-attendees") return isOfEvent(content, one.scene);
  if (one.type !== "members" || one.delegation === undefined) return false;
  const own = record.delegations?.find(({ key }) => key === one.delegation);
  return own?.head !== undefined && !own.name && own.size === undefined;
};

/** People in a list at the end. */
const MIN_PEOPLE = 2;

/** Whether parts of the programme took place at several places, each with its own attendees. */
const hasSeveralPlaces = ({ scenes }: Content): boolean =>
  new Set(
    scenes.flatMap(({ item, told }) => (told === "main" && item.venue ? [JSON.stringify(item.venue)] : [])),
  ).size > 1;

const positionOf = (one: Message): string | undefined =>
  "scene" in one && one.scene !== undefined ? one.scene.told : undefined;

/** Where the text ends, apart from context and from what followed the event. */
const endOf = (units: readonly Unit[]): number =>
  units.findLastIndex(
    (unit) => !isOnlyContext(unit) && !unit.messages.every((one) => positionOf(one) === "after"),
  ) + 1;

/** Who came only with somebody whom the rest of the text names is listed with the other attendees. */
const withoutUnnamedHeads = (
  record: DraftRecord,
  listings: readonly Listing[],
  acting: ReadonlySet<string>,
): Listing[] =>
  listings.filter((one) => {
    const head = record.delegations?.find(
      ({ key }) => one.type === "members" && key === one.delegation,
    )?.head;
    return one.type !== "members" || (head !== undefined && acting.has(head));
  });

/**
 * Chinese: people with names who only attended an event of many, behind what was said there; those who act or speak are introduced
 * where they do. The list stays where nobody spoke after it, the programme has several places, or it has only groups, the head of a
 * region, or somebody whom the record's own words name.
 */
export const withAttendanceLast = (
  content: Content,
  record: DraftRecord,
  units: readonly Unit[],
): readonly Unit[] => {
  const isList = (one: Message): one is Listing => isListing(content, record, one);
  const first = units.findIndex(({ messages }) => messages.some(isList));
  if (first < 0 || hasSeveralPlaces(content) || speechesIn(units.slice(first)) < MIN_SPEECHES) return units;
  const all = units.flatMap(({ messages }) => messages);
  const acting = actingIn(record, units, isList);
  const whole = (one: Message): boolean =>
    one.type === "present" && one.people.some((key) => acting.has(key));
  if (isHeldOnly(record, units) && all.some(whole)) return units;
  const listings = withoutUnnamedHeads(record, all.filter(isList), acting);
  if (!listings.some(({ type }) => type !== "members")) return units;
  const people = new Map((record.participants ?? []).map((one) => [one.key, one]));
  const guestsLast = [
    ...listings.filter(({ type }) => type !== "members"),
    ...listings.filter(({ type }) => type === "members"),
  ];
  const silent = [...new Set(guestsLast.flatMap((one) => one.people))]
    .filter((key) => !acting.has(key))
    .flatMap((key) => people.get(key) ?? []);
  const named = silent.filter(({ person }) => person !== undefined);
  if (named.length === 0 || silent.length < MIN_PEOPLE) return units;
  if (named.some(({ posts }) => posts?.some(({ title }) => HEAD.test(title?.zh ?? "")))) return units;
  if (
    isAnyNamedInWords(
      record,
      named.map(({ key }) => key),
      "zh",
    )
  )
    return units;
  const open = listings.find((one) => one.type === "scene-attendees" && one.scene.item.peopleOpen === true);
  const list: Message = {
    id: listings.find(({ type }) => type === "present")?.id ?? `people.${silent[0]?.key}`,
    type: "present",
    side: undefined,
    people: [...named, ...silent.filter(({ person }) => person === undefined)].map(({ key }) => key),
    open: listings.some((one) => one.type === "present" && one.open) || open !== undefined,
    also: false,
    ...(open?.type === "scene-attendees" ? { openAt: `${open.scene.path}.peopleOpen` } : {}),
    paths: listings.flatMap(({ paths }) => paths),
    importance: 0.5,
  };
  const moved = new Set<Message>(listings);
  const rest = units
    .map((one) => ({ ...one, messages: one.messages.filter((message) => !moved.has(message)) }))
    .filter(({ messages }) => messages.length > 0);
  const end = endOf(rest);
  return [...rest.slice(0, end), { part: "people", messages: [list], near: false }, ...rest.slice(end)];
};
