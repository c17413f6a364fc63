import type { Scene } from "../../content/message";
import { type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";
import { knows } from "../../reference/memory";
import { inNarrative } from "../../structure/named-in-narrative";
import { peopleList } from "../people/people";
import { introducing } from "./introduced-results";

/** 与湖滨商会会长安例相遇: the office's own sentence about an item, with the posts of somebody whom it is the first to name. */
export const narrated = (discourse: Discourse, scene: Scene, said: Said): Phrase => {
  const words = introducing(discourse, said);
  if (textOf(words) !== said.text) return words;
  const { facts, memory } = discourse;
  const fresh = facts
    .whos((scene.item.people ?? []).map(({ key }) => key))
    .filter((who) => !knows(memory, who) && inNarrative(facts, scene, who)?.path === said.path);
  const [who, ...more] = fresh;
  const at = who && more.length === 0 ? inNarrative(facts, scene, who)?.at : undefined;
  if (!who?.name || at === undefined) return words;
  const end = said.text.slice(at + who.name.text.length).replace(/。$/, "");
  const named = say`${plain(said.text.slice(0, at), [said.path])}${peopleList(discourse, [who])}${plain(end, [said.path])}`;
  return sourced(named, `${scene.path}.people`);
};
