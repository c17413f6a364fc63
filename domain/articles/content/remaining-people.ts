import { isAllOfDelegation, isDelegationItself } from "./composition";
import { electedIn } from "./elected";
import { countAll } from "./headcount";
import { identifiedDelegations } from "./identified-delegations";
import { withSpeakers } from "./members-with-speakers";
import type { Members, Message, Party, PersonKey } from "./message";
import { isUnderstood, namedBy } from "./named";
import type { Entry, Roster } from "./roster";
import type { Source } from "./source";
import { speakingMembers } from "./speaking-members";

const isOnSides = (messages: readonly Message[], side: string | undefined): boolean =>
  messages.some((one) => one.type === "meet" && one.between !== undefined) &&
  (side === "host" || side === "guest");

/** All people of the two sides of an event that both held, whether or not they speak later. */
const sidesOf = (roster: Roster, pair: readonly PersonKey[]): Message[] =>
  pair.flatMap((key): Message[] => {
    const side = roster.get(key)?.side;
    const own = roster.present.filter((one) => one.side === side);
    const people = [...own.filter((one) => !one.group), ...own.filter((one) => one.group)];
    return [
      {
        id: `people.${key}`,
        type: "present",
        side,
        people: people.map((one) => one.key),
        open: false,
        also: false,
        attendedFor: key,
        paths: [],
        importance: 0.6,
      },
    ];
  });

/** Unrecorded others belong to the last list of their side; without a list they are not mentioned, because that would state nothing. */
const withOpenList = (
  lists: readonly Message[],
  isOpen: (side: string | undefined) => boolean,
): Message[] => {
  const at = lists.findLastIndex((one) =>
    one.type === "present" ? isOpen(one.side) : one.type === "members" && isOpen("guest"),
  );
  return lists.map((one, i) =>
    i === at && (one.type === "present" || one.type === "members")
      ? { ...one, open: true, paths: [...one.paths, "participantsOpen"] }
      : one,
  );
};

/**
 * Those of the visiting party who did nothing else, or else those who only spoke: one message for each delegation. Who is said to have
 * accompanied its leader is not said to have come with them too.
 */
const membersOfParty = (
  source: Source,
  party: Party,
  rest: readonly Entry[],
  messages: readonly Message[],
): Members[] => {
  const { record, roster } = source;
  const companions = new Set(messages.flatMap((one) => (one.type === "accompany" ? one.people : [])));
  const silent = rest.filter(({ key }) => party.people.includes(key) && !isDelegationItself(record, key));
  const spoke = silent.length > 0 ? [] : speakingMembers(source);
  const people = spoke.every(({ key }) => companions.has(key)) ? silent : spoke;
  return [...new Set(people.map((one) => one.raw.delegation))].map((delegation) => {
    const unnamed = people.filter((one) => one.raw.delegation === delegation);
    const keys = unnamed.map((one) => one.key);
    const counted = countAll(record, delegation, keys);
    const own = counted ? unnamed : withSpeakers(source, delegation, unnamed);
    const size = record.delegations?.find((one) => one.key === delegation)?.size;
    const led = party.leaders.some((key) => roster.get(key)?.raw.delegation === delegation);
    const named = own.every((one) => !one.group);
    const isAll = counted || own.every(({ key }) => isAllOfDelegation(record, key));
    const closed = named ? (size ?? own.length) === own.length : isAll;
    return {
      id: `people.${own[0]?.key}`,
      type: "members",
      people: own.map((one) => one.key),
      whole: delegation !== undefined && !led && closed,
      open: false,
      paths: [],
      importance: 0.5,
      ...(delegation !== undefined && party.delegations.includes(delegation) ? { delegation } : {}),
    };
  });
};

/** The delegations that did not visit, each with those of its members who did nothing else. */
const membersOfDelegations = ({ record }: Source, party: Party, rest: readonly Entry[]): Members[] =>
  identifiedDelegations(record, party.delegations).map((delegation) => {
    const own = rest.filter(
      ({ raw, key }) =>
        raw.delegation === delegation.key && key !== delegation.head && !isDelegationItself(record, key),
    );
    return {
      id: `delegations[${delegation.key}]`,
      type: "members",
      people: own.map((one) => one.key),
      whole: delegation.head === undefined && delegation.size === own.length,
      open: false,
      paths: [`delegations[${delegation.key}]`],
      importance: 0.4,
      delegation: delegation.key,
    };
  });

/** Those present by side, or as one list where nobody visited anybody. */
const presentLists = ({ relations }: Source, people: readonly Entry[], also: boolean): Message[] => {
  const order = [...new Set(people.map((one) => one.side))];
  const bySide = order.map((side) => people.filter((one) => one.side === side));
  const lists = relations.visit || people.length === 0 ? bySide : [bySide.flat()];
  return lists.map((own) => {
    const listed = [...own.filter((one) => !one.group), ...own.filter((one) => one.group)];
    return {
      id: `people.${listed[0]?.key}`,
      type: "present",
      side: lists === bySide || order.length < 2 ? own[0]?.side : undefined,
      people: listed.map((one) => one.key),
      open: false,
      also,
      paths: [],
      importance: 0.3,
    };
  });
};

/** All attendees whom no message mentions: members of delegations, then those present, by side. */
export const remainingPeople = (source: Source, messages: readonly Message[]): Message[] => {
  const { record, roster, relations } = source;
  const named = new Set([...messages.flatMap((message) => namedBy(record, message)), ...electedIn(record)]);
  const rest = roster.present.filter(
    (one) => !named.has(one.key) && !isOnSides(messages, one.side) && !isUnderstood(record, one.key),
  );
  const sided = messages.flatMap((one) => (one.type === "meet" && one.between ? one.between.pair : []));
  // Nobody travelled to a meeting that was held for many.
  const held = record.kind === "meeting" && messages.some((one) => one.type === "hold");
  const party = sided.length > 0 || held ? { ...relations.party, people: [] } : relations.party;
  const members = [
    ...membersOfParty(source, party, rest, messages),
    ...membersOfDelegations(source, party, rest),
  ];
  const inDelegations = new Set(members.flatMap((one) => namedBy(record, one)));
  const others = rest.filter((one) => !party.people.includes(one.key) && !inDelegations.has(one.key));
  const present = presentLists(source, others, named.size > 0 || members.length > 0);
  const { participantsOpen: open, openSides: sides } = record;
  const isOpen = (side: string | undefined): boolean =>
    open === true && (!sides?.length || !relations.visit || sides.some((one) => one === side));
  return withOpenList([...members, ...sidesOf(roster, sided), ...present], isOpen);
};
