import type { Scene } from "../../content/message";
import { type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { peopleList } from "../people/people";

const ofBothSides = (chairs: readonly Who[]): boolean => new Set(chairs.map(({ side }) => side)).size > 1;

/** ，该院院长甲主持: who chaired talks, with the organization again, which was named before others who sat there; once. */
export const chairedTalks = (discourse: Discourse, scene: Scene): Phrase => {
  const { memory, facts } = discourse;
  const mark = `chaired ${scene.key}`;
  const chairs = memory.marks.has(mark) ? [] : facts.whos(scene.chairs);
  if (chairs.length === 0) return plain("");
  memory.marks.add(mark);
  memory.owner = undefined;
  memory.near = undefined;
  return sourced(
    say`，${peopleList(discourse, chairs)}${ofBothSides(chairs) ? "共同" : ""}主持`,
    `${scene.path}.people`,
  );
};
