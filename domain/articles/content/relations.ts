import type { DraftRecord } from "../../events/shape";
import type { Relations } from "./content";
import { guidesAtOwnStop } from "./guides";
import {
  equalGuests,
  groupOfAll,
  leaderByTitle,
  leadersOfParties,
  leadersWhoSpoke,
  leadersWhoSpokeApart,
} from "./leaders";
import type { Party, PersonKey, Scene } from "./message";
import { areMoreParties } from "./more-parties";
import { receiversOf } from "./receivers";
import { type Entry, familyOf, organizationsOf, type Roster } from "./roster";
import { isMeeting } from "./sittings";
import { isVisit } from "./visits";

/** The visitors: the guests; without guests, the side of the leaders; without sides, everybody who does not receive. */
const visitorsOf = (record: DraftRecord, roster: Roster): Entry[] => {
  if (!isVisit(record)) return [];
  const here = roster.present;
  const guests = here.filter((one) => one.side === "guest");
  if (guests.length > 0) return inspectedTogether(record, roster) ?? withoutOthersAtEvent(record, guests);
  if (here.some((one) => one.side === "third" || one.side === "host")) {
    const [head] = here.filter((one) => one.has("head"));
    if (head) return here.filter((one) => one.side === head.side && !one.has("receiver"));
  }
  if (record.kind !== "inspection" && record.kind !== "outbound_visit") return [];
  return withoutPeopleOfPlace(record, here).filter(
    (one) => one.side !== "host" && !one.has("receiver") && !onlyCalled(record, one) && !onlyMet(record, one),
  );
};

/** Whoever is in no delegation and has no role did not come with an inspection whose members are recorded: they are of the place. */
const withoutPeopleOfPlace = ({ kind }: DraftRecord, here: readonly Entry[]): readonly Entry[] => {
  const members = here.filter(({ raw }) => raw.delegation !== undefined);
  if (kind !== "inspection" || members.length < 2) return here;
  return here.filter(({ raw }) => raw.delegation !== undefined || (raw.roles ?? []).length > 0);
};

/** At a larger event guests of no delegation did not come with the only delegation, which has other members. */
const withoutOthersAtEvent = ({ partOf, delegations = [] }: DraftRecord, guests: Entry[]): Entry[] => {
  const members = guests.filter((one) => one.raw.delegation !== undefined);
  const known = delegations.length === 1 && members.some(({ key }) => key !== delegations[0]?.head);
  return partOf?.how === "at" && known ? members : guests;
};

/**
 * "Health minister and ambassador inspect clinic": the people of both sides in the title of an inspection, if nobody has
 * another role in it.
 */
const inspectedTogether = (record: DraftRecord, { present }: Roster): Entry[] | undefined => {
  const [, first = ""] = BOTH_INSPECT.exec(record.title?.en ?? "") ?? [];
  const [one, two, ...more] = present;
  if (record.kind !== "inspection" || first === "" || !one || !two || more.length > 0) return undefined;
  const sides = [one, two].map(({ side }) => side);
  const plain = [one, two].every(
    ({ group, raw }) => !group && !raw.delegation && (raw.roles ?? []).length === 0,
  );
  const listed = (record.agenda ?? []).some(({ people }) => (people ?? []).length > 0);
  const host = [one, two].find(({ side }) => side === "host");
  const titles = (host?.raw.posts ?? []).map(({ title }) => title?.en?.toLowerCase() ?? "");
  const own = first.toLowerCase().split(" ").at(-1) ?? "";
  const named =
    titles.some((title) => title.includes(own)) ||
    record.title?.en?.includes(host?.raw.person?.name?.en ?? " ");
  return plain && !listed && named && sides.includes("host") && sides.includes("guest")
    ? [one, two]
    : undefined;
};

const BOTH_INSPECT = /^([^,;:]+?) and [^,;:]+? (?:inspect|visit|tour|survey|review) /;

const CALLED = /^(?:call on|meet|approach|petition)\b/;

/** "several deputations": a group of which only a call on somebody is recorded, besides a tour that lists its people. */
const onlyCalled = ({ kind, agenda = [] }: DraftRecord, { key, group, raw }: Entry): boolean => {
  const own = agenda.filter(({ people }) => people?.some((one) => one.key === key));
  const others = agenda.filter((item) => item.activity === "tour" && !own.includes(item));
  return (
    kind === "inspection" &&
    group &&
    raw.delegation === undefined &&
    (raw.roles ?? []).length === 0 &&
    own.length > 0 &&
    own.every(({ did, people }) => people?.length === 1 && CALLED.test(did?.en ?? "")) &&
    others.length > 0 &&
    others.every(({ people }) => (people ?? []).length > 0)
  );
};

/** A group without a role, of which an inspection says only that its leader talked with them: the leader met them. */
const onlyMet = (
  { kind, agenda = [], participants = [] }: DraftRecord,
  { key, group, raw }: Entry,
): boolean => {
  const own = agenda.filter(({ people }) => people?.some((one) => one.key === key));
  const leads = participants.flatMap((one) => (one.roles?.includes("head") ? [one.key] : []));
  return (
    kind === "inspection" &&
    group &&
    raw.side === undefined &&
    raw.delegation === undefined &&
    (raw.roles ?? []).length === 0 &&
    own.length > 0 &&
    own.every(
      ({ activity, people = [] }) =>
        (activity === "talks" || activity === "discussion") &&
        people.some((one) => leads.includes(one.key)) &&
        people.every((one) => one.key === key || leads.includes(one.key)),
    )
  );
};

/** A delegation with only a known leader, who came with others of no delegation: these are the leader's companions. */
const isOnlyLeader = (record: DraftRecord, roster: Roster, key: string): boolean => {
  const delegation = record.delegations?.find((one) => one.key === key);
  const along = roster.present.filter(
    (one) => one.has("escort") && one.side !== "host" && one.raw.delegation === undefined,
  );
  return (
    record.kind === "inspection" &&
    delegation !== undefined &&
    delegation.name === undefined &&
    delegation.size === undefined &&
    roster.get(delegation.head ?? "")?.group === false &&
    along.length > 0 &&
    (record.participants ?? []).every((one) => one.delegation !== key || one.key === delegation.head)
  );
};

/** The delegations of the visitors: with a visitor as a member, or of the guests' side. */
const delegationsOf = (record: DraftRecord, roster: Roster, visitors: readonly Entry[]): string[] => {
  if (!isVisit(record)) return [];
  const found = (record.delegations ?? []).filter((delegation) => {
    if (visitors.some((one) => one.raw.delegation === delegation.key)) return true;
    const members = roster.present.filter((one) => one.raw.delegation === delegation.key);
    return delegation.side === "guest" || (delegation.side === undefined && members.length === 0);
  });
  const keys = [...new Set(found.map((delegation) => delegation.key))];
  return keys.filter((key) => !isOnlyLeader(record, roster, key));
};

/** Staff of the hosts who travel along: they guide the visitors, or accompany them for an absent principal. */
const hostStaffOf = (record: DraftRecord, roster: Roster, visitors: readonly Entry[]): Entry[] =>
  roster.present.filter(
    (one) =>
      visitors.length > 0 &&
      !visitors.includes(one) &&
      !one.has("receiver") &&
      // At a meeting each side has its head.
      ((one.has("head") && record.kind !== "meeting") ||
        (one.raw.onBehalfOf !== undefined && one.has("escort"))),
  );

const partyOf = (record: DraftRecord, roster: Roster): Party => {
  const visitors = visitorsOf(record, roster);
  const delegations = delegationsOf(record, roster, visitors);
  const heads = new Set((record.delegations ?? []).flatMap((one) => one.head ?? []));
  const leaders = visitors.filter((one) => one.has("head") || heads.has(one.key));
  const equal = equalGuests(visitors, delegations);
  const all = leaders.length === 0 ? groupOfAll(visitors, equal) : undefined;
  const parties = leaders.length === 0 && equal.length === 0 ? leadersOfParties(record, visitors) : equal;
  const together = record.kind === "meeting" ? leadersWhoSpoke(record, visitors) : [];
  const apart = record.kind === "meeting" ? leadersWhoSpokeApart(record, visitors) : [];
  const titled = delegations.length === 0 ? leaderByTitle(record, visitors) : [];
  const ofParties = [parties, together, apart, titled].find((list) => list.length > 0) ?? [];
  return {
    delegations,
    people: visitors.map((one) => one.key),
    leaders: (leaders.length > 0 ? leaders : all ? [all] : ofParties).map((one) => one.key),
    hostStaff: hostStaffOf(record, roster, visitors).map((one) => one.key),
  };
};

/** Whether each of several items that list people lists somebody: an escort named at one of them was beside the visitors at all. */
const isListedThroughout = ({ agenda = [] }: DraftRecord, key: PersonKey): boolean => {
  const listing = agenda.filter(({ people = [] }) => people.length > 0);
  return listing.length > 1 && listing.every(({ people = [] }) => people.some((one) => one.key === key));
};

/** Who accompanied the visitors throughout: an item that names its own escort, or its guide, limits the escorting to itself. */
const escortsOf = (record: DraftRecord, roster: Roster, party: Party): PersonKey[] => {
  const escorts = roster.present.filter((one) => one.has("escort"));
  if (escorts.length === 0) return [];
  const atItems = new Set([
    ...guidesAtOwnStop(record),
    ...(record.agenda ?? [])
      .flatMap((item) => item.people ?? [])
      .filter((one) => one.as === "escort")
      .map((one) => one.key),
  ]);
  const throughout = escorts.filter((one) => !atItems.has(one.key) && !party.hostStaff.includes(one.key));
  const sides = new Set(throughout.map(({ side }) => side));
  const isBeside = (one: Entry): boolean =>
    throughout.includes(one) || (sides.has(one.side) && isListedThroughout(record, one.key));
  return escorts.filter(isBeside).map((one) => one.key);
};

/** A round of stops has a host at each: there are then not two sides. */
const hasManyHosts = (record: DraftRecord): boolean => {
  if (record.kind !== "inspection" && record.kind !== "outbound_visit") return false;
  const items = record.agenda ?? [];
  const places = items.flatMap((item) => item.venue ?? []);
  const received = items.flatMap((item) => {
    const keys = (item.people ?? []).flatMap((one) => (one.as === "receiver" ? [one.key] : []));
    return keys.length > 0 ? [keys] : [];
  });
  const apart = received.every((keys, at) =>
    received.every((others, i) => i === at || !others.some((key) => keys.includes(key))),
  );
  return (
    (received.length > 2 && apart) ||
    new Set(places.map((venue) => venue.id ?? JSON.stringify(venue.name ?? {}))).size > 2
  );
};

/** The number of visiting delegations: two of different organizations are not one side. */
const guestDelegations = (record: DraftRecord, roster: Roster): number =>
  (record.delegations ?? []).filter(
    (one) =>
      one.side === "guest" ||
      roster.present.some((each) => each.side === "guest" && each.raw.delegation === one.key),
  ).length;

/** Whether guests of two organizations, in no delegation, each signed for their own: they are not one side. */
const signApart = (record: DraftRecord, leading: readonly Entry[]): boolean => {
  const parties = new Set(
    (record.agreements ?? []).flatMap((one) =>
      (one.parties ?? []).flatMap((party) => familyOf(party.organization).slice(0, 1)),
    ),
  );
  const own = leading
    .filter((one) => !one.group && one.raw.delegation === undefined)
    .flatMap((one) => familyOf(one.raw.posts?.[0]?.organization).slice(-1));
  return new Set(own.filter((name) => parties.has(name))).size > 1;
};

/** A title that names more than two parties. */
const THREE = /\b(?:trilateral|tripartite|quadrilateral|(?:three|four|five)[ -](?:party|way))\b|[三四五]方/i;

/** The organizations with which a record introduces a participant, without those above them. */
const organizationsNamed = ({ raw }: Entry) => [
  ...(raw.posts ?? []).flatMap(({ organization }) => organization ?? []),
  ...(raw.of ?? []),
];

const areTwoSides = (record: DraftRecord, roster: Roster, party: Party): boolean => {
  const [visitors, leading] = [party.people, party.leaders].map((keys) =>
    keys.flatMap((key) => roster.get(key) ?? []),
  );
  // Guests of three organizations without a common head are not one side, nor are those of two who came to a meeting.
  const most = record.kind === "meeting" ? 1 : 2;
  const apart =
    leading !== undefined &&
    leading.length > most &&
    equalGuests(visitors ?? [], party.delegations).length > most;
  // Who only came along, without a side, as an escort of the visitors or as silent colleagues of one, forms no third one.
  const acts = new Set(
    (record.agenda ?? []).flatMap((item) => [
      ...(item.people ?? []).flatMap((one) => (one.as === "escort" ? [] : one.key)),
      ...(item.remarks ?? []).flatMap((remark) => (Array.isArray(remark.by) ? remark.by : [])),
    ]),
  );
  const third = roster.present.filter((one) => one.side === "third" && !acts.has(one.key));
  const escorting = new Set(
    third.flatMap((one) =>
      one.has("escort") ? organizationsNamed(one).flatMap((org) => familyOf(org).slice(0, 1)) : [],
    ),
  );
  const colleagues = (one: Entry): boolean =>
    one.raw.group !== undefined &&
    organizationsNamed(one).length > 0 &&
    organizationsNamed(one).every((org) => familyOf(org).some((name) => escorting.has(name)));
  const along = (one: Entry): boolean => third.includes(one) && (one.has("escort") || colleagues(one));
  const sides = new Set(roster.present.flatMap((one) => (along(one) ? [] : (one.side ?? []))));
  return (
    sides.size === 2 &&
    !THREE.test(`${record.title?.en ?? ""} ${record.title?.zh ?? ""}`) &&
    roster.present.every(
      (one) => one.side !== undefined || (one.raw.group !== undefined && !acts.has(one.key)),
    ) &&
    !(apart && leading?.every((one) => !one.has("head"))) &&
    guestDelegations(record, roster) < 2 &&
    !signApart(record, leading ?? []) &&
    !areMoreParties(record) &&
    !hasManyHosts(record)
  );
};

/** Those of one of several delegations were met together, the others individually. */
const byDelegation = (roster: Roster, guests: readonly PersonKey[]): PersonKey[][] => {
  const of = (key: PersonKey): string => roster.get(key)?.raw.delegation ?? `alone ${key}`;
  const all = [...new Set(guests.map(of))];
  if (all.length < 2) return guests.map((key) => [key]);
  return all.map((one) => guests.filter((key) => of(key) === one));
};

/** The groups of guests whom the same hosts met one after the other: by an item with `each`, or by items of their own. */
const separateGroups = (
  record: DraftRecord,
  roster: Roster,
  party: Party,
  scenes: readonly Scene[],
): PersonKey[][] => {
  const each = (record.agenda ?? []).find((item) => item.each);
  if (each) {
    const listed = roster
      .known(each.people?.map((one) => one.key))
      .filter((key) => party.people.includes(key));
    const guests = listed.length > 0 ? listed : party.people;
    if (guests.length > 1) return byDelegation(roster, guests);
  }
  const meetings = scenes.filter((scene) => scene.told === "main" && isMeeting(scene.item) && !scene.summary);
  const groups = meetings.map((scene) => scene.visitors.filter((key) => party.people.includes(key)));
  const all = groups.flat();
  const apart = new Set(all).size === all.length && groups.every((group) => group.length > 0);
  return groups.length > 1 && apart && meetings.every((scene) => scene.listed) ? groups : [];
};

/** Visitors, hosts and companions, before any agenda item is read. */
export const peopleRelations = (
  record: DraftRecord,
  roster: Roster,
): Pick<Relations, "visit" | "party" | "receivers" | "escorts" | "twoSides"> => {
  const party = partyOf(record, roster);
  return {
    visit: isVisit(record),
    party,
    receivers: receiversOf(record, roster, party),
    escorts: escortsOf(record, roster, party),
    twoSides: areTwoSides(record, roster, party),
  };
};

/** All relations: those between people, and which guests were met separately. */
export const relationsOf = (
  record: DraftRecord,
  roster: Roster,
  people: ReturnType<typeof peopleRelations>,
  scenes: readonly Scene[],
): Relations => ({ ...people, separate: separateGroups(record, roster, people.party, scenes) });

/** Whether a host attends an item together with the visitors rather than for the hosts: an escort, a companion, or staff. */
export const travelsAlong = (
  one: Entry,
  roster: Roster,
  people: ReturnType<typeof peopleRelations>,
): boolean => {
  if (people.party.hostStaff.includes(one.key) || one.has("escort")) return true;
  const along = roster.present.filter(
    (other) => people.party.hostStaff.includes(other.key) || other.has("escort"),
  );
  const own = organizationsOf(one.raw);
  return along.some((other) => [...organizationsOf(other.raw)].some((organization) => own.has(organization)));
};
