import type { Scene } from "../content/message";
import { type Phrase, resting } from "../phrase";
import type { Discourse } from "../reference/discourse";
import type { Who } from "../reference/facts";
import { knows } from "../reference/memory";
import { peopleList } from "./people";

/** 会长甲和12名企业家: all at an item of an event that the hosts held, who come first, where nobody of them was named before. */
export const hostsFirst = (discourse: Discourse, scene: Scene, met: readonly Who[]): Phrase | undefined => {
  const { facts, memory, plan } = discourse;
  const visitors = facts.whos(scene.visitors);
  const fresh = [...met, ...visitors].every((who) => !knows(memory, who));
  const hosted = met.length > 0 && met.every((who) => who.side === "host") && plan.event?.type === "hold";
  if (!fresh || !hosted || visitors.length === 0) return undefined;
  memory.turns.set(`all at ${scene.key}`, 1);
  const open = scene.item.peopleOpen === true;
  return resting(
    peopleList(discourse, [...met, ...visitors], open),
    `${scene.path}.people`,
    open ? `${scene.path}.peopleOpen` : undefined,
  );
};
