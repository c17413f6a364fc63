import type { Scene } from "../../content/message";
import { type Phrase, plain } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows } from "../../reference/memory";

/** No place for talks at the office or the faculty of which all those met are members: their introductions state it. */
export const placeOfThoseMet = ({ facts, memory }: Discourse, scene: Scene): Phrase | undefined => {
  const at = facts.place(scene.item.venue, `${scene.path}.venue`);
  const met = facts.whos(scene.counterparts);
  const isOfPlace = (one: Who): boolean => {
    const [own, ...more] = [...one.of, ...one.posts.flatMap(({ org }) => org ?? [])];
    return more.length === 0 && own?.org.parent !== undefined && own.org.name.text === at?.called;
  };
  if (!at || scene.item.city || met.length === 0 || !met.every(isOfPlace)) return undefined;
  if (met.every((one) => knows(memory, one))) return undefined;
  memory.place = at.id;
  memory.places.add(at.id);
  return plain("", [at.name.path]);
};
