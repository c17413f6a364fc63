import type { Scene } from "../content/message";
import { type Phrase, resting, say } from "../phrase";
import type { Discourse } from "../reference/discourse";
import { RECEIVED_FIRST } from "./event";
import { peopleList } from "./people";
import { at, titleOf, topicsClause } from "./sitting";

/** 市长甲、主任乙分别与丙、丁就……进行了交流: separate meetings of hosts whom the first sentence has as its subject. */
export const receivedApart = (discourse: Discourse, scene: Scene): Phrase | undefined => {
  const { facts, memory } = discourse;
  const [met, guests] = [facts.whos(scene.counterparts), facts.whos(scene.visitors)];
  const several = scene.item.each === true && guests.length > 1 && met.length > 0;
  const first = memory.turns.has(RECEIVED_FIRST);
  if (!several || !first || scene.item.peopleOpen || titleOf(discourse, scene)) return undefined;
  const words = say`${peopleList(discourse, met)}${at(discourse, scene)}分别与${peopleList(discourse, guests)}`;
  const about = topicsClause(discourse, scene);
  return about && resting(say`${words}${about}`, `${scene.path}.people`);
};
