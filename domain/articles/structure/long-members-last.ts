import type { DraftRecord } from "../../events/shape";
import type { Message } from "../content/message";
import type { Unit } from "../document-plan";
import type { Of } from "./pool";
import { actingIn, isAnyNamedInWords, isOnlyContext, MIN_SPEECHES, speechesIn } from "./silent-people";
import { listWeight } from "./weight";

const isMembers = (one: Message): one is Of<"members"> => one.type === "members";

/** Members with names, and words of their posts, from which on their list comes behind what was said. */
const MIN_MEMBERS = 6;
const LONG_LIST = 45;

const isToldAfter = ({ messages }: Unit): boolean =>
  messages.every((one) => "scene" in one && one.scene?.told === "after");

/**
 * English: a long list of those who came with the visitors, of whom nothing else is reported, closes the text before its context:
 * it would separate the news from what was said.
 */
export const withLongMembersLast = (record: DraftRecord, units: readonly Unit[]): readonly Unit[] => {
  const at = units.findIndex(({ part, messages: [first] }) => part === "people" && first?.type === "members");
  const list = units[at];
  if (!list?.messages.every(isMembers)) return units;
  const keys = list.messages.filter(isMembers).flatMap(({ people }) => people);
  const named = (record.participants ?? []).filter(({ key, person }) => person && keys.includes(key));
  const long = named.length >= MIN_MEMBERS && listWeight(record, list.messages) >= LONG_LIST;
  const rest = units.slice(at + 1);
  if (!long || speechesIn(rest) < MIN_SPEECHES || isAnyNamedInWords(record, keys, "en")) return units;
  const acting = actingIn(record, units, isMembers);
  if (keys.some((key) => acting.has(key))) return units;
  // Behind a tour at the end of the text the list would seem to continue it.
  const end = rest.findLastIndex((one) => !isOnlyContext(one) && !isToldAfter(one)) + 1;
  return [...units.slice(0, at), ...rest.slice(0, end), { ...list, near: false }, ...rest.slice(end)];
};
