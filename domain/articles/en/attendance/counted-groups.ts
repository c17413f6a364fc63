import { type Line, line } from "../../compose";
import type { Present, SceneAttendees } from "../../content/message";
import { loose, type Phrase, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { knows, markStated } from "../../reference/memory";
import { ANYBODY } from "../../structure/counted-groups";
import { areMany, peopleList, weight } from "../people/people";
import { messagesOf } from "../words/plan";

/** Whether the groups at an event are included in its stated number: "guests" rather than "students". */
export const isOfAnybody = ({ facts }: Discourse): boolean =>
  facts.record.attendance?.count !== undefined && ANYBODY.test(facts.record.attendance.of?.en ?? "");

/** Groups who only attended the only item of an event, or its signing: they are included in its stated number, like the others. */
const groupsAtItem = (discourse: Discourse): SceneAttendees[] => {
  const { facts, memory, content, plan } = discourse;
  return messagesOf(discourse).flatMap((one) => {
    if (one.type !== "scene-attendees" || memory.realized.has(one.id) || one.scene.item.peopleOpen) return [];
    const signing = plan.news.type === "sign" && plan.news.scene === one.scene;
    if (content.scenes.length !== 1 && !signing) return [];
    const whos = facts.whos(one.people).filter((who) => !signing || !knows(memory, who));
    return whos.length > 0 && whos.every((who) => who.group && !knows(memory, who)) ? [one] : [];
  });
};

const presentGroups = (discourse: Discourse): Present | undefined => {
  const { facts, memory } = discourse;
  const found = messagesOf(discourse).find(
    (one) => one.type === "present" && !memory.realized.has(one.id) && !one.open,
  );
  if (found?.type !== "present") return undefined;
  const whos = facts.whos(found.people);
  return whos.length > 0 && whos.every((who) => who.group && !knows(memory, who)) ? found : undefined;
};

/** Words of groups that are named with the number of all. */
const MAX_AMONG = 40;
/** Words of groups from which they have a short sentence after it. */
const MAX_BESIDE = 8;

/** ", among them teachers and students": unnamed groups included in the number of guests or people. */
export const includedGroups = (discourse: Discourse): Phrase | undefined => {
  const { facts, memory } = discourse;
  if (!isOfAnybody(discourse)) return undefined;
  const found = presentGroups(discourse);
  const attending = groupsAtItem(discourse);
  const lists = [...attending, ...(found ? [found] : [])];
  const all = lists.flatMap(({ people }) => facts.whos(people).filter((who) => !knows(memory, who)));
  if (all.length === 0 || weight(discourse, all) > MAX_AMONG) return undefined;
  for (const { id } of lists) {
    markStated(memory, id);
  }
  const paths = attending.map(({ scene }) => `${scene.path}.people`);
  return sourced(say`, among them ${loose(peopleList(discourse, all))}`, ...paths);
};

/** Words of groups beside a number of others that a sentence after it names. */
const MAX_OTHERS = 30;

/**
 * "Local experts also took part.", "Among them were students.": unnamed groups of few words in a sentence after a number; after
 * the number of others also longer ones, "Also taking part were 60 presidents of clubs from …".
 */
export const groupLines = (discourse: Discourse): Line[] => {
  const { facts, memory } = discourse;
  const found = presentGroups(discourse);
  const whos = facts.whos(found?.people);
  const long = weight(discourse, whos) > MAX_BESIDE;
  if (!found || (long && (isOfAnybody(discourse) || weight(discourse, whos) > MAX_OTHERS))) return [];
  markStated(memory, found.id);
  const list = peopleList(discourse, whos);
  const were = areMany(whos) ? "were" : "was";
  // After "including five of its chairs" they would be among those.
  const including = (facts.record.attendance?.including ?? []).length > 0;
  const among = say`${including ? "also among those present" : "among them"} ${were} ${list}`;
  if (long) return [line(found.id, say`also taking part ${were} ${list}`)];
  return [line(found.id, isOfAnybody(discourse) ? among : say`${list} also took part`)];
};
