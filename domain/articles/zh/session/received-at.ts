import type { Scene } from "../../content/message";
import { maybe, type Phrase, plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { topicsClause } from "../items/sitting";
import { peopleList } from "../people/people";
import { receivedVisitors } from "../visit/received-visitors";

/** ，局长丙接待了来宾，双方就……交换了意见: the receivers at the one item with a reception. */
export const receivedAt = (discourse: Discourse, scene: Scene, done: string): Phrase => {
  const { content, facts, memory } = discourse;
  const receive = content.messages.find(
    (one) =>
      one.type === "receive" &&
      !memory.realized.has(one.id) &&
      one.people.every((key) => scene.receivers.includes(key)),
  );
  if (receive?.type !== "receive") return plain("");
  memory.realized.add(receive.id);
  const whos = facts.whos(receive.people);
  const named = whos.flatMap((who) => who.posts).find(({ org }) => org && done.includes(org.name.text));
  if (named?.org) memory.owner = named.org.org;
  const about = topicsClause(discourse, scene, false);
  if (about) memory.marks.add(`topics ${scene.key}`);
  return say`，${peopleList(discourse, whos)}${receivedVisitors(discourse, content.relations.party)}${maybe`，双方${about}`}`;
};
