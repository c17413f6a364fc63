import type { Message, Scene, Speech } from "../../content/message";
import { type Phrase, plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { nounOf } from "../event/things";
import { messagesOf } from "../words/plan";

/** Whether talks of which the text has only the words are mentioned again: a tour on the same day follows "after the talks". */
export const isReferredTo = ({ content }: Discourse, scene: Scene): boolean => {
  const { item, told, listed } = scene;
  const own = [item.title, item.topics, item.venue, item.city, item.when];
  if (item.activity !== "talks" || told !== "main" || listed || own.some((one) => one !== undefined))
    return false;
  const next = content.scenes[content.scenes.indexOf(scene) + 1];
  const alone = next !== undefined && next.escorts.length + next.guides.length === 0;
  return alone && next.item.activity === "tour" && next.told === "main" && !next.item.when && !next.item.city;
};

/** The place of the first words of an item among what the text reports. */
const speechAt = (discourse: Discourse, scene: Scene): number =>
  messagesOf(discourse).findIndex((one) => one.type === "speech" && one.scene === scene);

/** What the text reports directly before the first words of an item. */
const messageBefore = (discourse: Discourse, scene: Scene): Message | undefined =>
  messagesOf(discourse)[speechAt(discourse, scene) - 1];

/** Whether the first words of an item directly follow another item. */
const followsOther = (discourse: Discourse, scene: Scene): boolean => {
  const before = messageBefore(discourse, scene);
  return before !== undefined && "scene" in before && before.scene !== undefined && before.scene !== scene;
};

/** Whether words at a signing without a day of its own follow another item, at which they would seem to have been said. */
const isAtSigningBehind = (discourse: Discourse, scene: Scene): boolean => {
  const { activity, when, title } = scene.item;
  if (activity !== "signing" || when || title || scene.told !== "main") return false;
  if (!followsOther(discourse, scene)) return false;
  const before = messagesOf(discourse).slice(0, speechAt(discourse, scene));
  return [discourse.plan.news, ...before].some((one) => isDocumentOf(one, scene));
};

/** Whether a message reports a document of an item, so that its signing is known. */
const isDocumentOf = (one: Message, scene: Scene): boolean =>
  (one.type === "sign" || one.type === "signings") && one.scene === scene;

/**
 * Whether words at the ceremony at which the news came about follow a list of some of those present: nothing else would say that the
 * speaker, who is not in it, was there.
 */
const isAtCeremonyOfNews = (discourse: Discourse, scene: Scene): boolean => {
  const { news } = discourse.plan;
  return (
    news.type === "result" &&
    news.scene === scene &&
    scene.item.activity === "ceremony" &&
    messageBefore(discourse, scene)?.type === "present"
  );
};

/** Whether the first sentence has mentioned an item with a title, and another item comes between it and its first speech. */
export const isBehindAnother = (discourse: Discourse, scene: Scene): boolean => {
  const { event } = discourse.plan;
  const isNamed = scene.item.title !== undefined && event?.type === "hold" && event.named === scene;
  return isNamed && followsOther(discourse, scene);
};

/** "at the signing", "at the ceremony": the first words at an item, where others between it and its mention would hide it. */
export const atSceneAgain = (
  discourse: Discourse,
  { scene, by }: Pick<Speech, "scene" | "by">,
): Phrase | undefined => {
  const { people } = discourse.memory;
  if (isAtCeremonyOfNews(discourse, scene) && by !== "all" && !by.some((key) => people.has(key)))
    return plain("at the ceremony", [`${scene.path}.activity`]);
  return isBehindAnother(discourse, scene) || isAtSigningBehind(discourse, scene)
    ? say`at ${nounOf(discourse, scene)}`
    : undefined;
};
