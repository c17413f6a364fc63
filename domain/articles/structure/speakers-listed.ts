import type { DraftRecord } from "../../events/shape";
import type { Content } from "../content/content";
import type { Message } from "../content/message";
import { namedBy } from "../content/named";
import { familyOf, organizationsOf } from "../content/roster";
import type { Unit } from "../document-plan";
import { attendedElsewhere } from "./attended-elsewhere";
import type { Of } from "./pool";
import { peopleWeight } from "./weight";
import { speechesIn } from "./whole-attendance";

type Participant = NonNullable<DraftRecord["participants"]>[number];

/** Words of a list of hosts up to which it includes those who speak later, and how many others a list of an event includes. */
const MAX_WORDS = 64;
const MAX_ADDED = 3;

const areOfOneOrganization = (one: Participant, other: Participant): boolean => {
  const own = organizationsOf(one);
  return [...organizationsOf(other)].some((organization) => own.has(organization));
};

/** What somebody does behind the list that would name them there first: words that are reported, a tour, an act. */
const ACTS: ReadonlySet<Message["type"]> = new Set(["speech", "tour", "result", "handover"]);

/** Words that are not reported, or a lecture: the sentence names all who gave one. */
const speaksOnly = ({ bare, scene }: Of<"speech">): boolean => bare || scene.item.activity === "presentation";

/** Guests who are counted: 近200名来宾, among whom no host is. */
const COUNTED_GUESTS = /来宾|嘉宾|客人|观众|学员|学生/;
const LEARNERS = /学员|学生/;
/** Organizations from which on a group has representatives of several: 甲会、乙会等单位代表. */
const SEVERAL = 2;

/** The listed people and the missing ones in the record's order; nobody comes between two colleagues. */
const inOrder = (
  people: readonly Participant[],
  listed: readonly string[],
  missing: readonly Participant[],
): string[] => {
  const keys = people.filter(({ key }) => listed.includes(key)).map(({ key }) => key);
  const byKey = new Map(people.map((one) => [one.key, one]));
  const place = (key: string): number => people.findIndex((one) => one.key === key);
  for (const one of missing) {
    let at = keys.findIndex((key) => place(key) > place(one.key));
    if (at < 0) at = keys.length;
    const [before, after] = [byKey.get(keys[at - 1] ?? ""), byKey.get(keys[at] ?? "")];
    const apart =
      before && after && areOfOneOrganization(before, after) && !areOfOneOrganization(one, before);
    keys.splice(apart ? at + 1 : at, 0, one.key);
  }
  return keys;
};

/**
 * Chinese: a list of those who only attended includes others who speak or act after it; without them, it would seem complete. At a
 * visit, these are the hosts of the organizations listed, and all hosts where everything was said at one item; at an event of many,
 * a few more, or else the senior colleagues of those listed.
 */
export const withSpeakersListed = (
  content: Content,
  record: DraftRecord,
  units: readonly Unit[],
): readonly Unit[] => {
  const all = units.flatMap((one) => one.messages);
  const people = record.participants ?? [];
  const { visit } = content.relations;
  const list = all.find(
    (one): one is Of<"present"> => one.type === "present" && (!visit || one.side === "host"),
  );
  if (!list || list.attendedFor !== undefined) return units;
  const before = all.slice(0, all.indexOf(list)).flatMap((one) => namedBy(record, one));
  const firstNamed = (key: string): Message | undefined =>
    all.find((one) => namedBy(record, one).includes(key));
  const named = new Set([...list.people, ...before, ...content.scenes.flatMap(({ chairs }) => chairs)]);
  const speeches = speechesIn(content);
  // A delegation and a list share one sentence, which is long enough.
  const led = all[all.indexOf(list) - 1]?.type === "members";
  const speakers = new Set(speeches.flatMap(({ by }) => by));
  const together = new Set(speeches.map(({ scene }) => scene.key)).size === 1;
  const belongs = (one: Participant): boolean => {
    const at = people.indexOf(one);
    const colleagues = people.filter(
      (other, i) =>
        named.has(other.key) &&
        (visit ? other.side === "host" : list.people.includes(other.key) && i > at) &&
        other.person !== undefined &&
        areOfOneOrganization(one, other),
    );
    return colleagues.length > 0 || (visit && together);
  };
  const groups = people.filter(
    (one) => one.group && list.people.includes(one.key) && organizationsOf(one).size >= SEVERAL,
  );
  const hosts = [record.home, ...(record.organizers ?? []).map(({ organization }) => organization)].flatMap(
    familyOf,
  );
  // Learners whom the first paragraph counts are not those who attended their ceremony.
  const of = record.attendance?.of?.zh ?? "";
  const ahead = LEARNERS.test(of) && units[0]?.messages.some(({ type }) => type === "attendance");
  const guestsCounted = !ahead && COUNTED_GUESTS.test(of);
  const actsAtEvent = (one: Participant): boolean =>
    !led &&
    ACTS.has(firstNamed(one.key)?.type ?? "present") &&
    !(speakers.has(one.key) && speeches.some(speaksOnly)) &&
    !groups.some((group) => areOfOneOrganization(group, one)) &&
    !(guestsCounted && (one.side === "host" || hosts.some((host) => organizationsOf(one).has(host))));
  const isMissing = (one: Participant): boolean =>
    !named.has(one.key) &&
    one.person?.name?.zh !== undefined &&
    one.onBehalfOf === undefined &&
    (one.presence ?? "attended") === "attended" &&
    !one.roles?.some((role) => role !== "speaker") &&
    (visit
      ? one.side === "host" && speakers.has(one.key) && firstNamed(one.key)?.type === "speech"
      : actsAtEvent(one)) &&
    !attendedElsewhere(content, one.key, list.people);
  const found = people.filter(isMissing);
  const listable = new Set([...named, ...found.map(({ key }) => key)]);
  // Two who spoke together are introduced together.
  const isBesideOthers = (key: string): boolean =>
    speeches.some(({ by }) => by !== "all" && by.includes(key) && by.some((other) => !listable.has(other)));
  const missing = found.filter(({ key }) => visit || !isBesideOthers(key));
  const added = !visit && missing.length <= MAX_ADDED ? missing : missing.filter(belongs);
  const keys = inOrder(people, list.people, added);
  if (added.length === 0 || (visit && peopleWeight(record, keys) > MAX_WORDS)) return units;
  const whole: Message = { ...list, people: keys };
  return units.map((one) => ({
    ...one,
    messages: one.messages.map((message) => (message === list ? whole : message)),
  }));
};
