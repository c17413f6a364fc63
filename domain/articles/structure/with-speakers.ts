import type { DraftRecord } from "../../events/shape";
import type { Of } from "./pool";

/** Speakers of a signing that the list of attendees includes. */
const MAX_SPEAKERS = 3;

/**
 * Chinese: the few who spoke at a signing without known signatories, before the groups that attended: a list of groups alone
 * would seem complete.
 */
export const withSpeakers = (
  record: DraftRecord,
  present: readonly Of<"present">[],
): readonly Of<"present">[] => {
  const [only, ...more] = present;
  const all = record.participants ?? [];
  const named = all.filter((one) => !one.group && (one.presence ?? "attended") === "attended");
  const silent = named.filter(({ roles }) => !roles?.includes("speaker"));
  const groups = only?.people.every((key) => all.some((one) => one.key === key && one.group));
  const signed = named.some(({ roles }) => roles?.includes("signatory"));
  const acting = (record.agreements ?? []).some(
    ({ parties, witnesses }) =>
      [...(witnesses ?? []), ...(parties ?? []).flatMap((one) => one.signatories ?? [])].length > 0,
  );
  const few = named.length > 1 && named.length <= MAX_SPEAKERS && silent.length === 0;
  if (!only || more.length > 0 || !groups || signed || acting || !few) return present;
  return [{ ...only, people: [...named.map(({ key }) => key), ...only.people] }];
};

/** Limits for one list of the people and groups of an event: all entries, and people with names. */
const MAX_THERE = 5;
const MAX_NAMED = 2;

/**
 * Chinese: all attendees of an event of an organization and its guests, where only groups of the hosts neither spoke nor acted:
 * a list of those (主要外交官参加座谈会) would omit the head of the hosts and the guests themselves.
 */
export const withBothSides = (
  record: DraftRecord,
  present: readonly Of<"present">[],
): Of<"present"> | undefined => {
  const [only, ...more] = present;
  const there = (record.participants ?? []).filter(({ presence }) => (presence ?? "attended") === "attended");
  const silent = there.filter(({ key }) => only?.people.includes(key));
  const hosts = there.filter(({ side }) => side === "host");
  const guests = there.filter(({ side }) => side === "guest");
  const groups = silent.every((one) => one.group && one.side === "host");
  const named = hosts.filter(({ group }) => !group);
  const two = hosts.length + guests.length === there.length && guests.length > 0;
  const few = there.length <= MAX_THERE && named.length > 0 && named.length <= MAX_NAMED;
  if (!only || more.length > 0 || !groups || !two || !few || !guests.every(({ group }) => group))
    return undefined;
  const ordered = [...named, ...hosts.filter(({ group }) => group), ...guests];
  return { ...only, side: undefined, people: ordered.map(({ key }) => key) };
};
