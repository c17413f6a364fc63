import type { DraftRecord } from "../../events/shape";
import type { Content } from "../content/content";
import type { Message, Scene } from "../content/message";
import { isTalks } from "../content/sittings";
import type { Pool } from "./pool";
import { wordsOf } from "./weight";

/** Words of topics that the first paragraph of an event has room for. */
const MAX_TOPICS = 30;
const PLAIN_TITLE = /^(?:研讨|讨论|交流|座谈|研讨交流|交流研讨|交流讨论|座谈交流|自由讨论|互动交流)$/;

/** Items that are more than the words of an opening. */
const ACTS: ReadonlySet<string> = new Set(["ceremony", "signing", "tour", "handover"]);

/** A discussion of which no more is known than what it was about, and which groups took part. */
const isPlain = (record: DraftRecord, { item, told, chairs, speakers }: Scene): boolean => {
  const groups = new Set((record.participants ?? []).flatMap(({ key, group }) => (group ? [key] : [])));
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
    (item.topics ?? []).length > 0 &&
    wordsOf(item.topics) <= MAX_TOPICS
  );
};

/**
 * Chinese: what all who came to a seminar discussed closes its first paragraph, with the groups that did, where it has no speakers of its
 * own: 来自各校的专家学者就……进行研讨. Behind the speeches of the opening it would be a stray sentence.
 */
export const gatheredTopics = (pool: Pool, record: DraftRecord, content: Content): Message[] => {
  const talked = content.scenes.filter(({ item }) => isTalks(item));
  const [only, ...more] = talked;
  const others = content.scenes.filter((scene) => scene !== only && (scene.item.remarks ?? []).length > 0);
  if (!only || more.length > 0 || others.length === 0 || !isPlain(record, only)) return [];
  // Talks behind a ceremony, a signing or a tour are not what those present came for.
  const before = content.scenes.slice(0, content.scenes.indexOf(only));
  if (before.some(({ item }) => ACTS.has(item.activity ?? ""))) return [];
  const session = pool.rest.filter(
    (one) => (one.type === "session" || one.type === "talk") && one.scene === only,
  );
  if (session.length === 0) return [];
  return pool.takeScene(only);
};
