import type { DraftRecord } from "../../events/shape";
import type { Content } from "../content/content";
import type { Message } from "../content/message";
import { namedBy } from "../content/named";
import { organizationsOf } from "../content/roster";
import type { Unit } from "../document-plan";
import { attendedElsewhere } from "./attended-elsewhere";
import type { Of } from "./pool";
import { peopleWeight } from "./weight";
import { speechesIn } from "./whole-attendance";

type Participant = NonNullable<DraftRecord["participants"]>[number];

/** Words of a list up to which it includes those who speak later. */
const MAX_WORDS = 64;

const areOfOneOrganization = (one: Participant, other: Participant): boolean => {
  const own = organizationsOf(one);
  return [...organizationsOf(other)].some((organization) => own.has(organization));
};

/**
 * Chinese: a list of those who only attended includes others who speak after it; without them, it would seem complete. At a visit,
 * these are the hosts of the organizations listed, and all hosts where everything was said at one item; at an event of many, the
 * senior colleagues of those listed.
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
  const speakers = new Set(speeches.flatMap(({ by }) => by));
  const together = new Set(speeches.map(({ scene }) => scene.key)).size === 1;
  const belongs = (one: Participant, at: number): boolean => {
    const colleagues = people.filter(
      (other, i) =>
        named.has(other.key) &&
        (visit ? other.side === "host" : list.people.includes(other.key) && i > at) &&
        other.person !== undefined &&
        areOfOneOrganization(one, other),
    );
    return colleagues.length > 0 || (visit && together);
  };
  const isMissing = (one: Participant, at: number): boolean =>
    speakers.has(one.key) &&
    firstNamed(one.key)?.type === "speech" &&
    one.onBehalfOf === undefined &&
    !named.has(one.key) &&
    one.person !== undefined &&
    (one.presence ?? "attended") === "attended" &&
    !one.roles?.some((role) => role !== "speaker") &&
    (!visit || one.side === "host") &&
    !attendedElsewhere(content, one.key, list.people) &&
    belongs(one, at);
  const keys = people
    .filter((one, at) => list.people.includes(one.key) || isMissing(one, at))
    .map(({ key }) => key);
  if (keys.length === list.people.length || (visit && peopleWeight(record, keys) > MAX_WORDS)) return units;
  const whole: Message = { ...list, people: keys };
  return units.map((one) => ({
    ...one,
    messages: one.messages.map((message) => (message === list ? whole : message)),
  }));
};
