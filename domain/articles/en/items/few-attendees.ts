import type { Scene } from "../../content/message";
import { type Phrase, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { everybody } from "../event/things";
import { peopleList } from "../people/people";

/** Number of people whom a sentence names individually, rather than as everybody. */
const MAX_NAMED = 3;

/** "Lee and Sample": the few people at an item of an event with others; otherwise undefined. */
export const fewAttendees = ({ facts, memory }: Discourse, scene: Scene): readonly string[] | undefined => {
  const keys = (scene.item.people ?? []).map((one) => one.key);
  const whos = facts.whos(keys);
  const few = whos.length > 1 && whos.length <= MAX_NAMED && !scene.item.peopleOpen;
  const others = facts.people.filter((who) => who.present && !whos.includes(who));
  if (!few || others.length === 0 || !whos.every((who) => who.name)) return undefined;
  memory.subject = keys;
  return keys;
};

/** Who discussed something: the few people at an item by their names, otherwise everybody. */
export const attendeesOrAll = (discourse: Discourse, scene: Scene): Phrase => {
  const keys = fewAttendees(discourse, scene);
  if (!keys) return everybody(discourse);
  return sourced(peopleList(discourse, discourse.facts.whos(keys)), `${scene.path}.people`);
};
