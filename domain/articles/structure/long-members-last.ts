import type { DraftRecord } from "../../events/shape";
import type { Message } from "../content/message";
import type { Unit } from "../document-plan";
import type { Of } from "./pool";
import { actingIn, isAnyNamedInWords, isOnlyContext, MIN_SPEECHES, speechesIn } from "./silent-people";
import { listWeight } from "./weight";

const isMembers = (one: Message): one is Of<"members"> => one.type === "members";

/** Members with names, and words of their posts, from which on their list comes behind what was said; more of both on a journey. */
const MIN_MEMBERS = 3;
const LIST = 12;
const MANY_MEMBERS = 6;
const LONG_LIST = 45;

/** Whether words were spoken at several items, behind the last of which a list would seem to belong to that one. */
const isJourney = (units: readonly Unit[]): boolean =>
  new Set(
    units.flatMap(({ messages }) => messages.flatMap((one) => (one.type === "speech" ? [one.scene] : []))),
  ).size > 1;

const isToldAfter = ({ messages }: Unit): boolean =>
  messages.every((one) => "scene" in one && one.scene?.told === "after");

/** Whether a unit lists others who were present, behind whom the visitors' own people would come too late. */
const isOfOthers = ({ messages }: Unit): boolean => messages.every(({ type }) => type === "present");

/** A list that may leave its place, and the units without it. */
interface Taken {
  readonly list: Unit;
  readonly at: number;
  readonly units: readonly Unit[];
}

/** The list of members that is a unit of its own, or the one of the first paragraph. */
const takeMembers = (units: readonly Unit[]): Taken | undefined => {
  const at = units.findIndex(({ part, messages: [first] }) => part === "people" && first?.type === "members");
  const list = units[at];
  if (list?.messages.every(isMembers)) return { list, at, units: units.toSpliced(at, 1) };
  const [lead, ...others] = units;
  // The delegation of a party to a document is introduced with it.
  const signed = lead?.messages.some(({ type }) => type === "sign" || type === "signings");
  if (at >= 0 || lead?.part !== "lead" || signed) return undefined;
  const members = lead.messages.filter(isMembers);
  if (members.length !== 1) return undefined;
  const first = { ...lead, messages: lead.messages.filter((one) => !isMembers(one)) };
  return { list: { part: "people", messages: members, near: false }, at: 1, units: [first, ...others] };
};

/**
 * English: a long list of those who came with the visitors, of whom nothing else is reported, closes the text before its context:
 * it would separate the news from what was said.
 */
export const withLongMembersLast = (record: DraftRecord, units: readonly Unit[]): readonly Unit[] => {
  const taken = takeMembers(units);
  if (!taken) return units;
  const { list, at } = taken;
  const keys = list.messages.filter(isMembers).flatMap(({ people }) => people);
  const named = (record.participants ?? []).filter(({ key, person }) => person && keys.includes(key));
  const rest = taken.units.slice(at);
  const [members, words] = isJourney(rest) ? [MANY_MEMBERS, LONG_LIST] : [MIN_MEMBERS, LIST];
  const long = named.length >= members && listWeight(record, list.messages) >= words;
  if (!long || speechesIn(rest) < MIN_SPEECHES || isAnyNamedInWords(record, keys, "en")) return units;
  const acting = actingIn(record, units, isMembers);
  if (keys.some((key) => acting.has(key))) return units;
  // Behind a tour at the end of the text the list would seem to continue it.
  const last = rest.findLastIndex((one) => !isOnlyContext(one) && !isToldAfter(one)) + 1;
  const end = rest.slice(0, last).findLastIndex((one) => !isOfOthers(one)) + 1;
  const behind = rest.slice(end).map((one, n) => (n === 0 && end < last ? { ...one, near: true } : one));
  return [...taken.units.slice(0, at), ...rest.slice(0, end), { ...list, near: false }, ...behind];
};
