import type { Scene } from "../../content/message";
import { type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { knows } from "../../reference/memory";
import { thirdAt } from "../attendance/hosts-first";
import { peopleList } from "../people/people";

/** ，学会相关人员参加: participants on the visitors' side who do not belong to them. */
export const othersAtTalks = (discourse: Discourse, scene: Scene): Phrase => {
  const { facts, content, memory } = discourse;
  const { party } = content.relations;
  if (!scene.listed) return plain("");
  const own = facts
    .whos(scene.visitors)
    .filter(
      (who) => !party.people.includes(who.key) && !party.hostStaff.includes(who.key) && !knows(memory, who),
    );
  const whos = [...own, ...thirdAt(discourse, scene)];
  return whos.length > 0
    ? sourced(say`，${peopleList(discourse, whos)}参加`, `${scene.path}.people`)
    : plain("");
};
