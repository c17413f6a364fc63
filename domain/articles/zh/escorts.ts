import { type Phrase, plain, resting } from "../phrase";
import type { Discourse } from "../reference/discourse";
import type { Who } from "../reference/facts";
import { knows } from "../reference/memory";
import { peopleList } from "./people";

/** The memory's note of escorts already mentioned. */
export const besideKey = (escorts: readonly Who[]): string =>
  `beside ${escorts.map((who) => who.key).join(" ")}`;

/** Those who escorted the visitors by their role, named at the one item with escorts or at all alike: the lead names them instead. */
export const escortedThroughout = (discourse: Discourse): Phrase => {
  const { facts, content, memory } = discourse;
  const [scene, ...more] = content.scenes.filter((one) => one.escorts.length > 0);
  const alike = more.every(({ escorts }) => escorts.join() === scene?.escorts.join());
  if (!scene || !alike || scene.told !== "main" || !scene.whole) return plain("");
  const escorts = facts.whos(scene.escorts);
  const all = facts.people.filter((who) => who.present && who.has("escort"));
  const fit = escorts.every((who) => who.has("escort") && !who.has("receiver") && !knows(memory, who));
  const listed = content.scenes.filter(
    (one) => one.escorts.length === 0 && one.told === "main" && one.listed,
  );
  if (!fit || all.length !== escorts.length || listed.length > 0) return plain("");
  memory.turns.set(besideKey(escorts), 1);
  return resting(peopleList(discourse, escorts), `${scene.path}.people`);
};
