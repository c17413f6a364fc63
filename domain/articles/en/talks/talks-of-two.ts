import type { Scene } from "../../content/message";
import { OPEN, type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { knows } from "../../reference/memory";
import { titleOf } from "../event/things";
import type { Actor } from "../people/party";
import { laterName } from "../people/person-names";

/**
 * "the two": the one visitor and the one companion of the journey who sat at the talks together; by their names behind an item
 * whose sentence does not have both.
 */
export const theTwo = (discourse: Discourse, scene: Scene): Actor | undefined => {
  const { facts, content, memory } = discourse;
  const { party } = content.relations;
  const own = facts.whos(party.people).filter((who) => !party.hostStaff.includes(who.key));
  const along = facts.whos(scene.visitors).filter((who) => !party.people.includes(who.key));
  const [visitor, companion] = [own[0], along[0]];
  const two = own.length === 1 && along.length === 1 && party.delegations.length === 0;
  if (!two || !visitor?.name || !companion?.name) return undefined;
  if (!knows(memory, visitor) || !knows(memory, companion)) return undefined;
  const before = content.scenes[content.scenes.indexOf(scene) - 1];
  const beside = before?.item.people?.some(({ key, as }) => key === companion.key && as !== undefined);
  memory.subject = [visitor.key, companion.key];
  const names = say`${laterName(discourse, visitor)} and ${laterName(discourse, companion)}`;
  const words = beside || !before ? plain("the two") : names;
  return { words: sourced(words, `${scene.path}.people`), many: true };
};

/** "Botes and Sedat Onal, Deputy Minister": one visitor and the one person whom they met, as the subject of what both did. */
export const talksOfTwo = (
  discourse: Discourse,
  scene: Scene,
  { words, many }: Actor,
  met: Phrase,
): Phrase | undefined => {
  const { facts, memory } = discourse;
  const [visitor, ...more] = facts.whos(scene.visitors);
  const [other] = facts.whos(scene.counterparts);
  const named = visitor?.name && more.length === 0 && !many && other?.name !== undefined;
  if (!named || textOf(words) !== textOf(laterName(discourse, visitor))) return undefined;
  memory.subject = [visitor.key, other.key];
  return say`${words} and ${met}${textOf(met).includes(",") ? OPEN : ""}`;
};

/** "the two": the only visitor and the only host, who has just received the visitor elsewhere. */
export const theTwoWhoMet = (discourse: Discourse, scene: Scene): Phrase | undefined => {
  const { facts, content, memory } = discourse;
  const [visitor, ...more] = facts.whos(scene.visitors);
  const [host, ...others] = facts.whos(scene.counterparts);
  const before = content.scenes[content.scenes.indexOf(scene) - 1];
  const received = before?.receivers.length === 1 && before.receivers[0] === host?.key;
  const named = visitor?.name && host?.name && more.length + others.length === 0;
  if (!named || !received || !knows(memory, visitor) || !knows(memory, host)) return undefined;
  memory.subject = [visitor.key, host.key];
  return plain("the two");
};

/** Talks without a title of their own. */
export const isPlainTalk = (discourse: Discourse, scene: Scene): boolean =>
  scene.item.activity !== "meal" && !titleOf(discourse, scene) && !scene.item.peopleOpen;
