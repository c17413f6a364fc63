import type { Message, Scene } from "../content/message";
import type { Unit } from "../document-plan";

const isSpeechAt = ({ messages }: Unit, scene: Scene): boolean =>
  messages.every((one) => one.type === "speech" && one.scene === scene);

const isOfItem = (one: Message, isWanted: (scene: Scene) => boolean): boolean =>
  "scene" in one && one.scene !== undefined && isWanted(one.scene);

/**
 * Chinese: what was said at the signing that the first paragraph reports comes before the items that preceded the signing.
 * Behind these it would be taken for words of the last of them.
 */
export const withWordsAtSigning = (news: Message, units: readonly Unit[]): Unit[] => {
  const scene = news.type === "sign" ? news.scene : undefined;
  const lead = units.findIndex(({ part }) => part === "agenda");
  const stated = lead > 0 && units.slice(0, lead).some(({ messages }) => messages.includes(news));
  if (scene?.item.activity !== "signing" || !stated || scene.told !== "main") return [...units];
  const later = units.slice(lead);
  const own = later.filter(({ messages }) => messages.some((one) => isOfItem(one, (at) => at === scene)));
  const [first] = own;
  const preceded = first && later.indexOf(first) > 0;
  if (!first || !preceded || !own.every((one) => isSpeechAt(one, scene))) return [...units];
  return [...units.slice(0, lead), ...own, ...later.filter((one) => !own.includes(one))];
};
