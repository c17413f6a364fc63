import type { Scene } from "../../content/message";
import { type Phrase, plain, say, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { peopleList } from "../people/people";

/**
 * Groups without a delegation that were absent on the days before this item's: they are named where they first appear, and not
 * in the lead.
 */
export const joiningAt = ({ facts, content, memory }: Discourse, scene: Scene): Who[] => {
  const main = content.scenes.filter((one) => one.told === "main");
  const day = scene.item.when?.start;
  const before = main.slice(
    0,
    main.findIndex((one) => one.key === scene.key),
  );
  const dayOf = (one: Scene): string | undefined => one.item.when?.start;
  const earlier = before.every((one) => one.listed && dayOf(one) !== undefined && dayOf(one) !== day);
  if (!day || before.length === 0 || !earlier || !scene.listed) return [];
  return facts
    .whos(scene.visitors)
    .filter(
      (who) =>
        who.group !== undefined &&
        who.raw.delegation === undefined &&
        content.relations.party.people.includes(who.key) &&
        !knows(memory, who) &&
        !who.has("head") &&
        before.every((one) => !one.visitors.includes(who.key)),
    );
};

/** 和某某: people who joined the visitors at this item, named with them at the beginning of a sentence of several stops. */
export const withJoining = (discourse: Discourse, scene: Scene, who: Phrase): Phrase => {
  const whos = joiningAt(discourse, scene);
  return whos.length > 0 ? sourced(say`${who}和${peopleList(discourse, whos)}`, `${scene.path}.people`) : who;
};

/** ，某某一同参加: who joined the visitors at this item. */
export const joinedBy = (discourse: Discourse, scene: Scene): Phrase => {
  const whos = joiningAt(discourse, scene);
  return whos.length > 0
    ? sourced(say`，${peopleList(discourse, whos)}一同参加`, `${scene.path}.people`)
    : plain("");
};
