import type { Message, Scene, Talk } from "../../content/message";
import { loose, type Phrase, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { markStated } from "../../reference/memory";
import { counterpartsOf } from "../attendance/counterparts";
import { atScene } from "../event/things";
import { andList, trimmed } from "../words/grammar";
import { messagesOf } from "../words/plan";

/** Number of meetings from which they share one sentence. */
const MIN_MEETINGS = 3;
/** Words of that sentence. */
const MAX_WORDS = 75;

/** Talks of which only the place and the people are known. */
const isOnlyMeeting = ({ item, told, listed, counterparts, ...roles }: Scene): boolean => {
  const lists = [
    item.topics,
    item.remarks,
    item.outcomes,
    item.agreements,
    item.narrative,
    item.sections,
    item.organizers,
    item.saw,
    roles.chairs,
    roles.escorts,
    roles.guides,
    roles.speakers,
    roles.receivers,
  ];
  const more = [item.title, item.when, item.city, item.online, item.each, item.peopleOpen, item.did];
  return (
    told === "main" &&
    listed &&
    item.activity === "talks" &&
    item.venue !== undefined &&
    counterparts.length > 0 &&
    lists.every((list) => (list ?? []).length === 0) &&
    more.every((one) => one === undefined)
  );
};

/** The talks directly after these, with the same visitors, of which no more is known either. */
const furtherMeetings = (discourse: Discourse, head: Talk): readonly Talk[] => {
  const { content, memory } = discourse;
  const messages = messagesOf(discourse);
  const found: Talk[] = [];
  for (const scene of content.scenes.slice(content.scenes.indexOf(head.scene) + 1)) {
    const own = messages.filter((one: Message) => "scene" in one && one.scene === scene);
    const [talk, ...others] = own;
    const same = scene.visitors.join() === head.scene.visitors.join();
    if (talk?.type !== "talk" || others.length > 0 || !same || !isOnlyMeeting(scene)) break;
    if (memory.realized.has(talk.id)) break;
    found.push(talk);
  }
  return found;
};

/** "At A, the delegation met X; at B, Y; and at C, Z": meetings one after the other. `where` is the place of the first, `who` the visitors. */
export const consecutiveMeetings = (
  discourse: Discourse,
  head: Talk,
  where: Phrase,
  who: Phrase,
): Phrase | undefined => {
  if (!isOnlyMeeting(head.scene)) return undefined;
  const further = furtherMeetings(discourse, head);
  const { facts, memory } = discourse;
  const words = [head, ...further].flatMap(({ scene }) =>
    facts.whos(scene.counterparts).map(({ name, posts }) => 3 + (name ? 2 : 0) + posts.length * 5),
  );
  if (further.length + 1 < MIN_MEETINGS || words.reduce((sum, n) => sum + n, 0) > MAX_WORDS) return undefined;
  const first = say`${trimmed(where)}, ${who} met ${counterpartsOf(discourse, head.scene)}`;
  const others = further.map(({ id, scene }) => {
    markStated(memory, id);
    const there = trimmed(atScene(discourse, scene));
    return sourced(say`${there}, ${counterpartsOf(discourse, scene)}`, `${scene.path}.people`);
  });
  return loose(andList([first, ...others]));
};
