import type { DraftRecord } from "../../events/shape";
import type { Of } from "./pool";

/** Speakers of a signing whom the list of those there takes in. */
const MAX_SPEAKERS = 3;

/** Chinese: the few who spoke at a signing that nobody is known to have signed, before the groups that were there: a list of groups alone would seem to be all. */
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

/** People and groups of an event that one list has room for, and its people with names. */
const MAX_THERE = 5;
const MAX_NAMED = 2;

/**
 * Chinese: all who were at an event of an organization and its guests, where only groups of the hosts neither spoke nor acted: a list of those
 * (主要外交官参加座谈会) would leave out the head of the hosts and the guests themselves.
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
