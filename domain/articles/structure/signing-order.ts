import type { DraftRecord } from "../../events/shape";
import type { Lang } from "../../events/values";
import type { Message } from "../content/message";
import { namedBy } from "../content/named";
import type { Unit } from "../document-plan";
import { withAttendanceAtSigning } from "./attended-signing";
import { areNamedIn } from "./named-in-words";
import type { Of } from "./pool";
import { listWeight } from "./weight";

const isSpoken = ({ messages }: Unit): boolean => messages.some((one) => one.type === "speech" && !one.bare);

const CONTEXT: ReadonlySet<Unit["part"]> = new Set(["background", "setting"]);

const isList = (one: Message): one is Of<"witnesses"> | Of<"scene-attendees"> =>
  one.type === "witnesses" || one.type === "scene-attendees";

/** Whether a unit is only a list of those who attended a signing. */
const isAttendance = ({ messages }: Unit): boolean =>
  messages.some(isList) && messages.every((one) => isList(one) || one.type === "attendance");

const positionsOf = ({ messages }: Unit): (string | undefined)[] =>
  messages.map((one) => ("scene" in one && one.scene !== undefined ? one.scene.told : undefined));

/** The day of the item that a message belongs to. */
const dayOf = (one: Message): string | undefined =>
  "scene" in one && one.scene !== undefined ? one.scene.item.when?.start : undefined;

/** Whether a unit reports only items of a later day than that of the signing. */
const isOnLaterDay = (unit: Unit, list: Unit): boolean => {
  const signed = list.messages.find(isList);
  const day = signed && dayOf(signed);
  return (
    day !== undefined &&
    unit.messages.every((one) => {
      const other = dayOf(one);
      return other !== undefined && other.length === day.length && other > day;
    })
  );
};

/** Whether a unit reports only what followed the item that a list belongs to. */
const isAfter = (unit: Unit, list: Unit): boolean =>
  (positionsOf(unit).every((told) => told === "after") && !positionsOf(list).includes("after")) ||
  isOnLaterDay(unit, list);

/** Heads of a region, a party organ or a large organization; a list of them stays near the news. */
const HEAD = /^(?:书记|主席|省长|市长|县长|区长|州长)$/;

const hasHead = ({ participants }: DraftRecord, { messages }: Unit): boolean => {
  const keys = messages.filter(isList).flatMap(({ people }) => people);
  return (participants ?? []).some(
    ({ key, posts }) => keys.includes(key) && posts?.some(({ title }) => HEAD.test(title?.zh ?? "")),
  );
};

/** English: words of those who attended a signing, up to which they stay with those who signed. */
const MAX_AT_SIGNING = 45;

/** English: whether a unit lists a few who saw a document signed. */
const isAtSigning = (record: DraftRecord, { messages }: Unit): boolean =>
  messages.every(({ type }) => type === "witnesses") && listWeight(record, messages) <= MAX_AT_SIGNING;

/** Groups without names up to which their sentence is short. */
const MAX_UNNAMED_GROUPS = 2;

const isBrief = ({ participants = [] }: DraftRecord, { messages }: Unit): boolean => {
  const keys = messages.filter(isList).flatMap(({ people }) => people);
  const groups = participants.filter(({ key, group }) => group && keys.includes(key));
  return keys.length <= MAX_UNNAMED_GROUPS && groups.length === keys.length;
};

/** Whether the office's own sentences about the item name somebody on the list, who is introduced before them. */
const isNarrated = (record: DraftRecord, { messages }: Unit): boolean =>
  messages.some(
    (one) =>
      one.type === "scene-attendees" &&
      areNamedIn(
        record,
        one.people,
        (one.scene.item.narrative ?? []).flatMap(({ en }) => en ?? []),
      ),
  );

/** Whether somebody on the list speaks in a later unit: the list introduces them. */
const introducesSpeakers = (list: Unit, later: readonly Unit[]): boolean => {
  const keys = new Set(list.messages.filter(isList).flatMap(({ people }) => people));
  return later.some(({ messages }) =>
    messages.some((one) => one.type === "speech" && one.by !== "all" && one.by.some((key) => keys.has(key))),
  );
};

/**
 * Those who only attended a signing come after what was said and promised, before the context; an English sentence of one or
 * two groups, or of people whom the text has named, comes before what was promised, in Chinese not with heads of a region. An English list with somebody who speaks
 * later stays at the signing.
 */
export const withWitnessesBehindWords = (record: DraftRecord, all: readonly Unit[], lang: Lang): Unit[] => {
  const units = lang === "en" ? withAttendanceAtSigning(record, all) : all;
  const moved = units.filter(
    (one, at) =>
      isAttendance(one) &&
      !(lang === "en" && isAtSigning(record, one)) &&
      !(lang === "en" && (isNarrated(record, one) || introducesSpeakers(one, units.slice(at + 1)))) &&
      (lang === "en" || (one.near === false && !hasHead(record, one))) &&
      (units.slice(at + 1).some((later) => isSpoken(later) || later.part === "follow_ups") ||
        (lang === "en" && units.slice(0, at).some((earlier) => isAfter(earlier, one)))),
  );
  if (moved.length === 0) return [...units];
  const rest = units.filter((one) => !moved.includes(one));
  const named = new Set(rest.flatMap(({ messages }) => messages.flatMap((one) => namedBy(record, one))));
  const areKnown = ({ messages }: Unit): boolean =>
    messages.filter(isList).every(({ people }) => people.every((key) => named.has(key)));
  const brief = lang === "en" && moved.every((one) => isBrief(record, one) || areKnown(one));
  const last = rest.findLastIndex(({ part }) => !CONTEXT.has(part) && !(brief && part === "follow_ups"));
  // Attendees of the event come before what followed it.
  const after = lang === "en" ? rest.findIndex((one) => moved.every((list) => isAfter(one, list))) : -1;
  const end = after < 0 ? last + 1 : Math.min(after, last + 1);
  return [
    ...rest.slice(0, end),
    ...moved.map((one): Unit => ({ ...one, part: "people", near: false })),
    ...rest.slice(end),
  ];
};
