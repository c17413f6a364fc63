import type { DraftRecord, Participant } from "../../events/shape";
import type { Message } from "../content/message";
import { isAssembly } from "../content/relations";
import { familyOf, organizationsOf } from "../content/roster";
import { isElection } from "./elections";
import type { Of } from "./pool";

/** Guests of an assembly that one list has room for, with those who only were there. */
const MOST_GUESTS = 12;

/** Whether somebody came to the assembly of an organization from outside it. */
const isGuest = (record: DraftRecord, one: Participant): boolean => {
  const home = familyOf(record.home);
  const own = [...organizationsOf(one)];
  const outside = own.length > 0 && !own.some((id) => home.includes(id));
  return one.side === "guest" || (one.side === undefined && home.length > 0 && outside);
};

/** Whether an assembly elected somebody, by the words of the result. */
const isElected = ({ person }: Participant, messages: readonly Message[]): boolean => {
  const name = person?.name?.zh;
  return (
    name !== undefined &&
    messages.some(
      (one) => isElection(one) && (one.outcome.points ?? []).some(({ zh }) => zh?.includes(name) === true),
    )
  );
};

/**
 * Chinese: the guests of an assembly are listed as present before what they did there, with those who did nothing: a reader
 * looks for who came. Undefined where they do nothing, so that the list of those present has them.
 */
export const withGuestsOfAssembly = (
  record: DraftRecord,
  messages: readonly Message[],
  acting: ReadonlySet<string>,
  listed: readonly Of<"present">[],
): Of<"present">[] | undefined => {
  if (!isAssembly(record)) return undefined;
  const chairs = new Set(
    messages.flatMap((one) => {
      if (one.type === "role" && one.role === "chair") return one.people;
      return "scene" in one && one.scene ? one.scene.chairs : [];
    }),
  );
  const there = (record.participants ?? []).filter(
    (one) =>
      one.person !== undefined &&
      (one.presence === undefined || one.presence === "attended") &&
      !chairs.has(one.key) &&
      isGuest(record, one) &&
      !isElected(one, messages),
  );
  const guests = new Set(there.map(({ key }) => key));
  const known = new Set(listed.flatMap(({ people }) => people));
  if (!there.some(({ key }) => acting.has(key) && !known.has(key))) return undefined;
  const all = (record.participants ?? []).filter(({ key }) => guests.has(key) || known.has(key));
  if (all.length > MOST_GUESTS) return undefined;
  const people = [...all.filter((one) => !one.group), ...all.filter((one) => one.group)];
  return [
    {
      id: listed[0]?.id ?? `people.${people[0]?.key}.guests`,
      type: "present",
      side: undefined,
      people: people.map(({ key }) => key),
      open: listed.some((one) => one.open),
      also: false,
      paths: listed.flatMap(({ paths }) => paths),
      importance: 0.5,
    },
  ];
};
