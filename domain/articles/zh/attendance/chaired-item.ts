import type { SceneAttendees } from "../../content/message";
import { type Phrase, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { sceneNoun } from "../event/scene-noun";
import { peopleList } from "../people/people";

/** 会谈由甲会秘书长乙主持: those who were in the chair of an item, where no other sentence mentions them. */
export const chairedBy = (discourse: Discourse, { scene, people }: SceneAttendees): Phrase | undefined => {
  if (!people.every((key) => scene.chairs.includes(key))) return undefined;
  const chairs = peopleList(discourse, discourse.facts.whos(people));
  const noun = scene.item.activity === "talks" ? "座谈" : sceneNoun(discourse, scene);
  return sourced(say`${noun}由${chairs}主持`, `${scene.path}.people`);
};
