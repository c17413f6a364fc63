import type { DraftRecord } from "../../events/shape";
import type { Content } from "../content/content";
import { electedIn } from "../content/elected";
import type { Message, Scene } from "../content/message";
import { namedBy } from "../content/named";
import { organizationsOf } from "../content/roster";
import { isTalksOrMeal } from "../content/sittings";
import { isAssembly } from "../content/visits";
import type { Unit } from "../document-plan";
import { attendedElsewhere } from "./attended-elsewhere";
import { isOfEvent } from "./ceremony-people";
import type { Of } from "./pool";
import { peopleWeight } from "./weight";

type Participant = NonNullable<DraftRecord["participants"]>[number];

/** Limits for one sentence after the news: people with names, those of them who only attended or who spoke, and the words of all. */
interface Limits {
  readonly named: number;
  readonly silent: number;
  readonly heard: number;
  readonly words: number;
}
const LIMITS: Limits = { named: 6, silent: 4, heard: 3, words: 64 };
/** At a ceremony whose first sentence names nobody. */
const OF_CEREMONY: Limits = { named: 9, silent: 7, heard: 5, words: 110 };
/** Number of speakers that a list includes who would otherwise come after their words. */
const MAX_LATE = 2;

const isThere = ({ presence, roles }: Participant): boolean =>
  (presence ?? "attended") === "attended" && !roles?.includes("principal");

/** Whether two people belong to one organization, or to two parts of one. */
const areColleagues = (one: Participant, other: Participant): boolean => {
  const own = organizationsOf(one);
  return [...organizationsOf(other)].some((organization) => own.has(organization));
};

/** Those who also acted: they signed, gave, opened. */
const actorsIn = ({ agreements, outcomes }: DraftRecord): ReadonlySet<string> =>
  new Set([
    ...(agreements ?? []).flatMap(({ parties, witnesses }) => [
      ...(parties ?? []).flatMap((one) => one.signatories ?? []),
      ...(witnesses ?? []),
    ]),
    ...(outcomes ?? []).flatMap(({ by }) => by ?? []),
  ]);

/** Those who spoke or chaired. */
const heardIn = ({ messages, scenes }: Content): ReadonlySet<string> =>
  new Set([
    ...messages.flatMap((one) => (one.type === "speech" && one.by !== "all" ? one.by : [])),
    ...messages.flatMap((one) => (one.type === "role" ? one.people : [])),
    ...scenes.flatMap(({ chairs }) => chairs),
  ]);

/** Speeches by people with names or by groups, not by all. */
export const speechesIn = ({ messages }: Content): readonly Of<"speech">[] =>
  messages.filter((one): one is Of<"speech"> => one.type === "speech" && one.by !== "all");

/** Whether all statements are of one item, and the words of each are reported: the speakers do not have parts of a programme. */
const areHeardAtOneItem = (content: Content, { delegations }: DraftRecord): boolean => {
  const speeches = speechesIn(content);
  const items = new Set(speeches.map(({ scene }) => scene.key));
  const plain = !content.messages.some(({ type }) => type === "role") && !delegations?.length;
  return plain && items.size === 1 && speeches.every(({ bare }) => !bare);
};

/** Whether one list can have all who were there: each speaker belongs to it, and somebody in it is named nowhere else. */
const isListOfAll = (
  { messages }: Content,
  record: DraftRecord,
  { there, silent, heard }: Record<"there" | "silent" | "heard", readonly Participant[]>,
): boolean => {
  const others = new Set(messages.flatMap((one) => (LISTS.has(one.type) ? [] : namedBy(record, one))));
  const stated = JSON.stringify([record.agenda, record.outcomes]);
  const isOnlyListed = ({ key, person }: Participant): boolean =>
    !others.has(key) && !stated.includes(person?.name?.zh ?? key);
  return (
    silent.some(isOnlyListed) && heard.every((one) => there.includes(one) && one.onBehalfOf === undefined)
  );
};

const LISTS: ReadonlySet<Message["type"]> = new Set(["present", "scene-attendees"]);

/** Somebody who declared something open is named where the text says so. */
const openersIn = ({ agenda }: DraftRecord): ReadonlySet<string> =>
  new Set(
    (agenda ?? []).flatMap(({ did, people }) =>
      /^宣布.*(?:开幕|开园|开赛)/u.test(did?.zh ?? "") ? (people ?? []).map(({ key }) => key) : [],
    ),
  );

const organizationOf = ({ posts }: Participant): string | undefined => {
  const name = posts?.[0]?.organization?.name;
  return name?.zh ?? name?.en;
};

/** People of one of two organizations follow the first of them; with several organizations the order is by rank. */
const withColleaguesTogether = (people: readonly Participant[]): readonly Participant[] => {
  const organizations = [...new Set(people.map((one) => organizationOf(one) ?? one.key))];
  if (organizations.length > 2) return people;
  return organizations.flatMap((org) => people.filter((one) => (organizationOf(one) ?? one.key) === org));
};

type Listing = Of<"present"> | Of<"scene-attendees">;

/** Whether a message lists the attendees of the event, or of its speeches; others attended one part of it. */
const isListing = (content: Content, lead: readonly Message[], one: Message): one is Listing =>
  one.type === "present" ||
  (one.type === "scene-attendees" &&
    isOfEvent(content, one.scene) &&
    (hasSpeeches(one.scene) || isOpening(lead, one)));

const hasSpeeches = ({ item, speakers }: Scene): boolean =>
  !isTalksOrMeal(item) && (speakers.length > 0 || (item.remarks ?? []).length > 0);

const isOpening = (lead: readonly Message[], { scene }: Of<"scene-attendees">): boolean =>
  lead.some((one) => one.type === "session" && one.scene === scene);

/** All attendees, and who of them spoke, where a list of the others would omit somebody between them. */
interface Attendance {
  readonly people: readonly string[];
  readonly heard: readonly string[];
  /** Whether the speakers are listed where they did not speak. */
  readonly together: boolean;
}

const attendanceOf = (
  content: Content,
  record: DraftRecord,
  listed: readonly Listing[],
  members: ReadonlySet<string>,
  ceremony: boolean,
): Attendance | undefined => {
  const limits = ceremony ? OF_CEREMONY : LIMITS;
  const keys = new Set(listed.flatMap(({ people }) => people));
  const sides = new Set((record.participants ?? []).flatMap((one) => (keys.has(one.key) ? [one.side] : [])));
  // Somebody who calls an assembly is not listed as attending it.
  const called = isAssembly(record);
  const elected = electedIn(record);
  const there = (record.participants ?? []).filter(
    (one) =>
      isThere(one) &&
      !members.has(one.key) &&
      !elected.has(one.key) &&
      !(called && !sides.has(one.side)) &&
      (keys.has(one.key) || !attendedElsewhere(content, one.key, [...keys])),
  );
  const named = there.filter(({ person }) => person !== undefined);
  const heard = heardIn(content);
  const silent = named.filter(({ key }) => keys.has(key) && !heard.has(key));
  if (silent.length === 0 || silent.length > limits.silent) return undefined;
  const at = (one: Participant): number => there.indexOf(one);
  const isSenior = (one: Participant): boolean =>
    silent.some((other) => at(one) < at(other) && areColleagues(one, other));
  const actors = actorsIn(record);
  const chairs = new Set(content.scenes.flatMap((scene) => scene.chairs));
  const speakers = named.filter(({ key }) => heard.has(key) && !actors.has(key));
  const spoke = speakers.filter(({ key }) => !chairs.has(key));
  const areBetween = (some: readonly Participant[], others: readonly Participant[]): boolean =>
    some.some(
      (one) => others.some((other) => at(other) < at(one)) && others.some((other) => at(one) < at(other)),
    );
  const together = listed.some(
    (one) =>
      one.type === "scene-attendees" &&
      (one.scene.item.remarks ?? []).length === 0 &&
      one.scene.item.people?.some(
        ({ key, as }) => as === undefined && spoke.some((each) => each.key === key),
      ),
  );
  const mixed =
    ceremony ||
    together ||
    areBetween(speakers, silent) ||
    areBetween(silent, spoke) ||
    (areHeardAtOneItem(content, record) &&
      isListOfAll(content, record, {
        there,
        silent,
        heard: (record.participants ?? []).filter(
          ({ key, person }) => person !== undefined && heard.has(key) && !chairs.has(key),
        ),
      }));
  const heardThere = named.filter(({ key }) => heard.has(key) && !chairs.has(key));
  if (ceremony && !spoke.some(({ key }) => !actors.has(key))) return undefined;
  const few = named.length <= limits.named && heardThere.length <= limits.heard;
  if (!(few && mixed) && !speakers.some(isSenior)) return undefined;
  const openers = openersIn(record);
  const own = named.filter(
    (one) =>
      !openers.has(one.key) &&
      (!chairs.has(one.key) || silent.includes(one) || (isSenior(one) && one.onBehalfOf === undefined)),
  );
  const people = few ? own : own.filter((one) => silent.includes(one) || isSenior(one));
  // Groups that spoke were there too: the presidents of the societies beside the speakers among them.
  const groups = few ? there.filter(({ key, group }) => group !== undefined && heard.has(key)) : [];
  return {
    people: [...withColleaguesTogether(people), ...groups].map(({ key }) => key),
    heard: heardThere.map(({ key }) => key),
    together,
  };
};

const CEREMONY = /仪式|典礼/u;
const SIGNED: ReadonlySet<Message["type"]> = new Set(["sign", "signatories", "role"]);

/** Whether the news is no more than that a ceremony was held, and what was signed there: all who came follow it. */
export const isHeldOnly = (record: DraftRecord, units: readonly Unit[]): boolean => {
  const end = units.findIndex(({ part }) => part !== "agreements" && !OPENING.has(part));
  const news = units.slice(0, Math.max(end, 0)).flatMap(({ messages }) => messages);
  return (
    CEREMONY.test(record.officialName?.zh ?? "") &&
    news.some(({ type }) => type === "hold") &&
    news.every((one) => SIGNED.has(one.type) || namedBy(record, one).length === 0)
  );
};

/** The positions of the attendee lists among the messages of a text, and of the speeches of those who belong to them. */
const comesLate = (all: readonly Message[], listed: readonly Message[], { heard }: Attendance): boolean => {
  const first = all.findIndex((one) => listed.includes(one));
  const words = all.findLastIndex(
    (one) => one.type === "speech" && one.by !== "all" && one.by.some((key) => heard.includes(key)),
  );
  return first > words;
};

/**
 * Chinese: attendees of a large event, in the record's order, directly after the news, where a list of the silent ones would
 * omit a senior colleague who spoke: all if they are few, otherwise the silent ones and their seniors. A chair without a junior
 * in the list is named as chair only. After the speeches, a list stays unless few spoke and nobody chaired.
 */
export const withWholeAttendance = (
  content: Content,
  record: DraftRecord,
  units: readonly Unit[],
): readonly Unit[] => {
  const all = units.flatMap(({ messages }) => messages);
  const lead = units[0]?.messages ?? [];
  const listings = all.filter((one): one is Listing => isListing(content, lead, one));
  const members = new Set(all.flatMap((one) => (one.type === "members" ? one.people : [])));
  const people = new Map((record.participants ?? []).map((one) => [one.key, one]));
  const listed = listings.filter((one) => one.people.some((key) => people.get(key)?.person !== undefined));
  // Groups that are listed by themselves, such as the students of a course, did more than attend.
  if (listings.some((one) => one.type === "present" && !listed.includes(one))) return units;
  const ceremony = isHeldOnly(record, units);
  const found = attendanceOf(content, record, listed, members, ceremony);
  if (!found) return units;
  const chaired = content.scenes.some(({ chairs }) => chairs.length > 0);
  const stays = !ceremony && !found.together && (chaired || found.heard.length > MAX_LATE);
  if (stays && comesLate(all, listed, found)) return units;
  const groups = [...new Set(listed.flatMap((one) => one.people))].filter((key) => people.get(key)?.group);
  // The head of a delegation comes in the sentence of the delegation.
  const heads = all.flatMap((one) => (one.type === "members" ? headsOf(record, one) : []));
  const keys = [...found.people.filter((key) => !heads.includes(key)), ...groups];
  if (peopleWeight(record, keys) > (ceremony ? OF_CEREMONY : LIMITS).words) return units;
  const open = listed.find((one) => one.type === "scene-attendees" && one.scene.item.peopleOpen === true);
  const whole: Message = {
    id: listed.find(({ type }) => type === "present")?.id ?? `people.${keys[0]}`,
    type: "present",
    side: undefined,
    people: keys,
    open:
      listed.some((one) => one.type === "present" && one.open) || open !== undefined || isOpenToAll(record),
    also: false,
    ...(open?.type === "scene-attendees" ? { openAt: `${open.scene.path}.peopleOpen` } : {}),
    paths: listed.flatMap(({ paths }) => paths),
    importance: 0.5,
  };
  const rest = units
    .map((one) => ({
      ...one,
      messages: one.messages.filter((message) => !listed.some((each) => each === message)),
    }))
    .filter(({ messages }) => messages.length > 0);
  const signed = all.findIndex(({ type }) => type === "sign");
  const at = rest.findIndex(({ part, messages }, i) => i > 0 && !opens(part, messages, signed > 0));
  const before = at < 0 ? rest.length : at;
  return [...rest.slice(0, before), { part: "people", messages: [whole], near: true }, ...rest.slice(before)];
};

/** Who leads the delegation of a message. */
const headsOf = ({ delegations, participants }: DraftRecord, { delegation }: Of<"members">): string[] => {
  const { head } = delegations?.find(({ key }) => key === delegation) ?? {};
  const leading = (participants ?? []).filter(
    (one) => delegation !== undefined && one.delegation === delegation && one.roles?.includes("head"),
  );
  return [...(head ? [head] : []), ...leading.map(({ key }) => key)];
};

/** Whether others attended whose side is not recorded. */
const isOpenToAll = ({ participantsOpen, openSides, delegations }: DraftRecord): boolean =>
  participantsOpen === true && !openSides?.length && !delegations?.length;

/** Parts of a text before the list of attendees. */
const OPENING: ReadonlySet<Unit["part"]> = new Set(["lead", "organizers", "background", "outcomes"]);

/** Whether a unit belongs to the news: the document that was signed at an event does, and the subject of many documents. */
const opens = (part: Unit["part"], messages: readonly Message[], signed: boolean): boolean =>
  OPENING.has(part) ||
  (signed && messages.some(({ type }) => type === "sign")) ||
  messages.every((one) => one.type === "terms" && one.agreement.count !== undefined);
