import type { DraftRecord } from "../../events/shape";
import type { Content } from "../content/content";
import type { Message, Scene } from "../content/message";
import { isTalks } from "../content/sittings";
import type { Pool } from "./pool";
import { wordsOf } from "./weight";

/** Words of topics up to which the first paragraph of an event has room for them. */
const MAX_TOPICS = 30;
const PLAIN_TITLE = /^(?:研讨|讨论|交流|座谈|研讨交流|交流研讨|交流讨论|座谈交流|自由讨论|互动交流)$/;

/** Items that are more than an opening speech. */
const ACTS: ReadonlySet<string> = new Set(["ceremony", "signing", "tour", "handover", "presentation"]);

/** A discussion of which only the topics and the groups taking part are known. */
const isPlain = (record: DraftRecord, { item, told, chairs, speakers }: Scene): boolean => {
  const groups = new Map(
    (record.participants ?? []).flatMap(({ key, group, side }) => (group ? [[key, side] as const] : [])),
  );
  const lists = [
    item.remarks,
    item.narrative,
    item.outcomes,
    item.agreements,
    item.sections,
    item.organizers,
  ];
  const apart = [item.when, item.venue, item.city, item.online, item.did];
  return (
    told === "main" &&
    isTalks(item) &&
    (item.title?.zh === undefined || PLAIN_TITLE.test(item.title.zh)) &&
    [...lists, chairs, speakers].every((list) => (list ?? []).length === 0) &&
    apart.every((one) => one === undefined) &&
    (item.people ?? []).every(({ key, as }) => as === undefined && groups.has(key)) &&
    // Departments of two sides talk after those who lead these have spoken.
    new Set((item.people ?? []).flatMap(({ key }) => groups.get(key) ?? [])).size < 2 &&
    (item.topics ?? []).length > 0 &&
    wordsOf(item.topics) <= MAX_TOPICS
  );
};

/**
 * Chinese: what all participants of a seminar discussed ends its first paragraph, with the groups that did, where the item has
 * no speakers of its own: 来自各校的专家学者就……进行研讨. After the speeches of the opening it would have no connection.
 */
export const gatheredTopics = (pool: Pool, record: DraftRecord, content: Content): Message[] => {
  const talked = content.scenes.filter(({ item }) => isTalks(item));
  const [only, ...more] = talked;
  const others = content.scenes.filter((scene) => scene !== only && (scene.item.remarks ?? []).length > 0);
  if (!only || more.length > 0 || others.length === 0 || !isPlain(record, only)) return [];
  // Talks after a ceremony, a signing or a tour are not the purpose of the event.
  const before = content.scenes.slice(0, content.scenes.indexOf(only));
  if (before.some(({ item }) => ACTS.has(item.activity ?? ""))) return [];
  const session = pool.rest.filter(
    (one) => (one.type === "session" || one.type === "talk") && one.scene === only,
  );
  if (session.length === 0) return [];
  return pool.takeScene(only);
};
