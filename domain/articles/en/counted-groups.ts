import { type Line, line } from "../compose";
import type { SceneAttendees } from "../content/message";
import { resting, say } from "../phrase";
import type { Discourse } from "../reference/discourse";
import { knows } from "../reference/memory";
import { areMany, peopleList, weight } from "./people";
import { messagesOf } from "./plan";

/** A number of people of any kind, in which the groups that the record names are counted. */
const ANYBODY =
  /^(?:[\p{L}-]+ and )?(?:guests|people|persons|participants|attendees|visitors)(?: and (?:guests|visitors))?$/iu;

/** Whether the groups at an event are among those whom it counts: "guests" rather than "students". */
export const isOfAnybody = ({ facts }: Discourse): boolean =>
  facts.record.attendance?.count !== undefined && ANYBODY.test(facts.record.attendance.of?.en ?? "");

/** Groups who only attended the only item of an event: they are among those whom it counts, like the others. */
const groupsAtItem = (discourse: Discourse): SceneAttendees[] => {
  const { facts, memory, content } = discourse;
  if (content.scenes.length !== 1) return [];
  return messagesOf(discourse).flatMap((one) => {
    if (one.type !== "scene-attendees" || memory.realized.has(one.id) || one.scene.item.peopleOpen) return [];
    const whos = facts.whos(one.people);
    return whos.length > 0 && whos.every((who) => who.group && !knows(memory, who)) ? [one] : [];
  });
};

/** "Local experts also took part.": unnamed groups of few words, mentioned with the number of participants. */
export const groupLines = (discourse: Discourse): Line[] => {
  const { facts, memory } = discourse;
  const found = messagesOf(discourse).find(
    (one) => one.type === "present" && !memory.realized.has(one.id) && !one.open,
  );
  if (found?.type !== "present") return [];
  const whos = facts.whos(found.people);
  const fits = whos.length > 0 && whos.every((who) => who.group && !knows(memory, who));
  if (!fits || weight(discourse, whos) > 8) return [];
  const attending = isOfAnybody(discourse) ? groupsAtItem(discourse) : [];
  for (const { id } of [found, ...attending]) {
    memory.realized.add(id);
    memory.turns.set(`stated ${id}`, 1);
  }
  const all = [...attending.flatMap(({ people }) => facts.whos(people)), ...whos];
  const list = resting(peopleList(discourse, all), ...attending.map(({ scene }) => `${scene.path}.people`));
  const words = isOfAnybody(discourse)
    ? say`among them ${areMany(all) ? "were" : "was"} ${list}`
    : say`${list} also took part`;
  return [line(found.id, words)];
};
