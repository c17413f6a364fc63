import type { Scene } from "../../content/message";
import { type Phrase, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { knows } from "../../reference/memory";
import { peopleList } from "../people/people";

/** People up to which their names are the subject. */
const MAX_NAMED = 2;

/** "President Lee": the one or two people, known by now, who alone are recorded at a ceremony apart from the news. */
export const onlyAttendees = (discourse: Discourse, scene: Scene): Phrase | undefined => {
  const { facts, memory } = discourse;
  const { item, attendees, told, path } = scene;
  const people = item.people ?? [];
  if (
    item.activity !== "ceremony" ||
    told === "main" ||
    memory.marks.has(`held ${path}`) ||
    item.peopleOpen ||
    attendees.length !== people.length
  )
    return undefined;
  const whos = facts.whos(attendees);
  const named = whos.length > 0 && whos.length <= MAX_NAMED && whos.every((who) => knows(memory, who));
  return named ? sourced(peopleList(discourse, whos), `${path}.people`) : undefined;
};
