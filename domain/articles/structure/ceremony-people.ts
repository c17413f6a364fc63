import type { DraftRecord, Participant } from "../../events/shape";
import type { Content } from "../content/content";
import type { Message, Scene } from "../content/message";
import { actingIn } from "./acting";
import type { Of, Pool } from "./pool";
import { listWeight } from "./weight";

const SITTING: ReadonlySet<string> = new Set(["talks", "discussion"]);
const FORMAL: ReadonlySet<string> = new Set(["ceremony", "speeches", "signing"]);

/** People of a ceremony who have room in one list. */
export const FEW_AT_CEREMONY = 16;

/** An occasion whose report names all who attended, whatever they did there. */
export const isCeremony = (record: DraftRecord): boolean =>
  record.kind === "other" || /(?:仪式|典礼)$/.test(record.officialName?.zh ?? "");

/** Who attended a ceremony by name, as one list: those who act there later too, in the order of the record. */
export const withAllAtCeremony = (
  record: DraftRecord,
  content: Content,
  listed: readonly Of<"present">[],
  news: Message,
): Of<"present">[] | undefined => {
  const there = (record.participants ?? []).filter(
    ({ presence }) => presence === undefined || presence === "attended",
  );
  const [first = news.type === "hold" ? bareList(record, content, there) : undefined, ...more] = listed;
  if (!first || !isCeremony(record) || there.length > FEW_AT_CEREMONY) return undefined;
  // Groups that do something later are named there.
  const acting = actingIn(content, record);
  const apart = introducedApart(content);
  const named = there.filter((one) => !(one.group && acting.has(one.key)) && !apart.has(one.key));
  const all = [...named.filter((one) => !one.group), ...named.filter((one) => one.group)];
  return [{ ...first, people: all.map((one) => one.key) }, ...more];
};

/** Speakers in one sentence whose names a list before it would only repeat. */
const TOGETHER = 4;

/** Who is introduced where they act rather than in the list of a ceremony: who chaired it, and several who spoke as one. */
const introducedApart = ({ scenes }: Content): Set<string> =>
  new Set(
    scenes.flatMap(({ chairs, item }) => [
      ...chairs,
      ...(item.remarks ?? []).flatMap(({ by }) => (Array.isArray(by) && by.length >= TOGETHER ? by : [])),
    ]),
  );

/** Words of a list behind which what was said would come too late: speakers are introduced where they speak, and the others close the text. */
const MANY_WORDS = 70;

/** Officials who make a list of those present where all of them act. */
const FEW_OFFICIALS = 3;

/** The list of a ceremony by name at which everybody does something: its officials. Nothing where an item lists who attended it. */
const bareList = (
  record: DraftRecord,
  content: Content,
  there: readonly Participant[],
): Of<"present"> | undefined => {
  const { messages, scenes } = content;
  // Whoever gives or gets an award is named with it.
  const awarded = messages.some(
    (one) => one.type === "result" && (one.outcome.to?.participants ?? []).length > 0,
  );
  const listed = awarded || messages.some((one) => one.type === "scene-attendees");
  const apart = introducedApart(content);
  const officials = there.filter(
    ({ key, person, posts }) => person !== undefined && (posts ?? []).length > 0 && !apart.has(key),
  );
  const [first] = officials;
  const named = /(?:仪式|典礼|式)$/.test(record.officialName?.zh ?? "");
  if (!first || listed || !named || officials.length < FEW_OFFICIALS) return undefined;
  return {
    id: `people.${first.key}.there`,
    type: "present",
    side: undefined,
    people: officials.map(({ key }) => key),
    open: record.participantsOpen === true && scenes.some(({ item }) => item.peopleOpen === true),
    also: false,
    paths: [],
    importance: 0.5,
  };
};

/** Those of a delegation who act at the ceremony too, among its members rather than behind the hosts. */
export const withAllMembers = (record: DraftRecord, members: Of<"members">): Of<"members"> => {
  const head = record.delegations?.find(({ key }) => key === members.delegation)?.head;
  if (members.delegation === undefined) return members;
  const own = (record.participants ?? []).filter(
    ({ key, delegation, presence, group }) =>
      members.people.includes(key) ||
      (delegation === members.delegation &&
        key !== head &&
        !group &&
        (presence ?? "attended") === "attended"),
  );
  return { ...members, people: own.map(({ key }) => key) };
};

/** Whether the list of an item has somebody without a part there. */
const isOnlyAttendee = ({ item }: Scene, key: string): boolean =>
  (item.people ?? []).some((one) => one.key === key && (one.as === undefined || one.as === "attendee"));

/** People who attended a ceremony and are more than its first sentence has room for. */
const FEW_PRINCIPAL = 3;

/**
 * Those who attended the ceremony that an event of many began with, where the first of them ranks before all who spoke there:
 * they are named before the speeches, with the number of all visitors.
 */
export const principalGuests = (pool: Pool, content: Content, record: DraftRecord): Message[] => {
  const [first] = content.scenes;
  const title = first?.item.title?.zh;
  const itself = title !== undefined && record.officialName?.zh?.endsWith(title) === true;
  const sat = itself && SITTING.has(first?.item.activity ?? "");
  const formal = FORMAL.has(first?.item.activity ?? "") || sat;
  if (!first || !formal || first.item.when || first.told !== "main") return [];
  const spoke = (first.item.remarks ?? []).flatMap((one) => (Array.isArray(one.by) ? one.by : []));
  const active = new Set([...spoke, ...first.speakers, ...first.chairs]);
  const ranks = (record.participants ?? []).map((one) => one.key);
  const best = Math.min(...ranks.flatMap((key, at) => (active.has(key) ? [at] : [])));
  const [attended] = pool.rest.filter((one) => one.type === "scene-attendees" && one.scene === first);
  if (attended?.type !== "scene-attendees" || spoke.length === 0) return [];
  // Groups that do something later are named there.
  const acting = actingIn(content, record);
  const groups = new Set((record.participants ?? []).flatMap((one) => (one.group ? [one.key] : [])));
  const people = attended.people.filter((key) => !(groups.has(key) && acting.has(key)));
  const ceremony = isCeremony(record);
  // A list of the item has those who spoke as attendees too: they are named there with the others.
  const listed = first.listed && spoke.every((key) => isOnlyAttendee(first, key));
  const apart = introducedApart(content);
  const everyone = ranks.filter(
    (key) => people.includes(key) || (active.has(key) && !groups.has(key) && !apart.has(key)),
  );
  const heavy = listWeight(record, [{ ...attended, people: everyone }]) > MANY_WORDS;
  if ((ceremony || listed) && people.length > 0 && everyone.length <= FEW_AT_CEREMONY && !heavy) {
    pool.takeOne(attended);
    return [{ ...attended, people: everyone }];
  }
  const top = ranks.indexOf(people[0] ?? "");
  if (people.length <= FEW_PRINCIPAL || top < 0 || top > best) return [];
  pool.takeOne(attended);
  return [{ ...attended, people }, ...pool.take("attendance")];
};
