import type { Scene, Speech } from "../../content/message";
import { type Phrase, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows, next } from "../../reference/memory";
import { peopleList } from "../people/people";

/** The others at talks of this person with one other side, whom the text has named. */
const othersAt = ({ facts, memory }: Discourse, { item }: Scene, key: string): Who[] | undefined => {
  const people = (item.people ?? []).map((one) => one.key);
  const others = facts.whos(people.filter((one) => one !== key));
  const plain = item.activity === "talks" && !item.each && !item.title && people.includes(key);
  return plain && others.length === 1 && others.every((who) => knows(memory, who)) ? others : undefined;
};

/** "meeting Ms Lee", "in the meeting with Ms Ray": in which of several separate meetings somebody spoke who took part in all of them. */
export const inWhichMeeting = (discourse: Discourse, speeches: readonly Speech[]): Phrase | undefined => {
  const { content, memory } = discourse;
  const [first, ...others] = speeches;
  if (!first || others.some((one) => one.scene !== first.scene)) return undefined;
  const { scene, by } = first;
  const [key, ...more] = by === "all" ? [] : by;
  if (!key || more.length > 0 || memory.marks.has(`spoken ${scene.path}`)) return undefined;
  if (!content.messages.some((one) => one.type === "meet" && one.separate)) return undefined;
  const met = othersAt(discourse, scene, key);
  const meetings = content.scenes.filter(
    (one) => (one.item.remarks ?? []).length > 0 && othersAt(discourse, one, key),
  );
  if (!met || meetings.length < 2) return undefined;
  const at = "in the meeting with ";
  // Of two who spoke there, "meeting Ms Lee" would be the first alone.
  const front = others.length > 0 ? at : next(memory, "in which meeting", ["meeting ", at]);
  return sourced(say`${front}${peopleList(discourse, met)}`, `${scene.path}.people`);
};
