import type { AgendaItem, DraftRecord, Participant } from "../../events/shape";
import type { Side } from "../../events/values";
import { familyOf, organizationsOf } from "./roster";

/** A title that says that one person met another. */
const MET_EN = /\b(?:meets?|met|receives?|received|calls? on|called on|holds? talks with|held talks with)\b/;
const MET_ZH = /会见|会晤|拜会|拜访|接见/;

const shares = (names: Iterable<string>, family: ReadonlySet<string>): boolean =>
  [...names].some((name) => family.has(name));

/** The keys of those who speak in a record. */
const speakersOf = ({ agenda = [] }: DraftRecord): Set<string> =>
  new Set(agenda.flatMap((item) => (item.remarks ?? []).flatMap((one) => one.by ?? [])));

/** The first of the guests as their head, if no other guest speaks. */
const withHead = (record: DraftRecord, participants: readonly Participant[]): readonly Participant[] => {
  const [first, ...others] = participants.filter((one) => one.side === "guest");
  const speakers = speakersOf(record);
  if (!first || others.length === 0 || others.some((one) => one.group || speakers.has(one.key)))
    return participants;
  if (!speakers.has(first.key) || participants.some((one) => one.roles?.includes("head")))
    return participants;
  const head = { ...first, roles: [...(first.roles ?? []), "head" as const] };
  return participants.map((one) => (one === first ? head : one));
};

/** The names of a place and of the organization that owns it. */
const namesOfPlace = ({ venue }: AgendaItem): Set<string> =>
  new Set([...familyOf(venue?.name && { name: venue.name }), ...familyOf(venue?.organization)]);

/**
 * An inspection of several places, with those as hosts who belong to one of them, are listed only there, and have no other role
 * in it: their place was inspected.
 */
const withInspected = (record: DraftRecord): DraftRecord => {
  const { participants = [], agenda = [], delegations = [] } = record;
  const stops = agenda.filter((item) => item.activity === "tour" && item.venue?.name);
  if (record.kind !== "inspection" || stops.length < 2 || delegations.length > 0) return record;
  if (participants.some((one) => one.side)) return record;
  const isInspected = (one: Participant): boolean => {
    const own = agenda.filter((item) => item.people?.some(({ key }) => key === one.key));
    const [stop] = own;
    const only = own.length === 1 && stop !== undefined && stops.includes(stop);
    return only && (one.roles ?? []).length === 0 && shares(organizationsOf(one), namesOfPlace(stop));
  };
  const inspected = participants.filter(isInspected);
  if (inspected.length === 0 || inspected.length === participants.length) return record;
  return {
    ...record,
    participants: participants.map((one) => (inspected.includes(one) ? { ...one, side: "host" } : one)),
  };
};

/**
 * A record whose title reports a meeting but that does not distinguish hosts and guests, with the sides given by the
 * organizations: the recording organization, and everybody else. At a venue of the others, these are the hosts.
 */
const withSidesOfMeeting = (record: DraftRecord): DraftRecord => {
  const { kind, home, title, participants = [], delegations = [], venue } = record;
  if (kind !== "meeting" || !home?.name || delegations.length > 0) return record;
  if (!MET_EN.test(title?.en ?? "") && !MET_ZH.test(title?.zh ?? "")) return record;
  if (participants.some((one) => one.side || one.roles?.includes("receiver"))) return record;
  const own = new Set(familyOf({ name: home.name }));
  const isOwn = (one: Participant): boolean => shares(organizationsOf(one), own);
  const others = participants.filter((one) => !isOwn(one));
  const persons = participants.filter((one) => one.person);
  if (!persons.some(isOwn) || persons.every(isOwn) || others.some((one) => organizationsOf(one).size === 0))
    return record;
  const away = shares(
    familyOf(venue?.organization),
    new Set(others.flatMap((one) => [...organizationsOf(one)])),
  );
  const sideOf = (one: Participant): Side => (isOwn(one) === away ? "guest" : "host");
  const sided = participants.map((one) => ({ ...one, side: sideOf(one) }));
  return { ...record, participants: [...withHead(record, sided)] };
};

/** A record with the sides that its own words imply if it gives none. Every other record is returned unchanged. */
export const withImpliedSides = (record: DraftRecord): DraftRecord =>
  withInspected(withSidesOfMeeting(record));
