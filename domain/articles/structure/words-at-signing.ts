import type { Content } from "../content/content";
import type { Message, Scene } from "../content/message";
import type { Unit } from "../document-plan";

const isSpeechAt = ({ messages }: Unit, scene: Scene): boolean =>
  messages.every((one) => one.type === "speech" && one.scene === scene);

const scenesOf = ({ messages }: Unit): Scene[] =>
  messages.flatMap((one) => ("scene" in one && one.scene !== undefined ? [one.scene] : []));

/** The signing that the first paragraph reports, before the items of the event; undefined if there is none. */
const signingOf = (news: Message, units: readonly Unit[], from: number): Scene | undefined => {
  const scene = news.type === "sign" ? news.scene : undefined;
  const stated = from > 0 && units.slice(0, from).some(({ messages }) => messages.includes(news));
  return scene?.item.activity === "signing" && stated && scene.told === "main" ? scene : undefined;
};

/**
 * What was said at the signing that the first paragraph reports comes before the items that preceded the signing. Behind these it
 * would be taken for words of the last of them.
 */
export const withWordsAtSigning = (news: Message, units: readonly Unit[]): Unit[] => {
  const from = units.findIndex(({ part }) => part === "agenda");
  const scene = signingOf(news, units, from);
  if (!scene) return [...units];
  const later = units.slice(from);
  const own = later.filter((one) => scenesOf(one).includes(scene));
  const [first] = own;
  const preceded = first && later.indexOf(first) > 0;
  if (!first || !preceded || !own.every((one) => isSpeechAt(one, scene))) return [...units];
  return [...units.slice(0, from), ...own, ...later.filter((one) => !own.includes(one))];
};

/**
 * English: the same at an event of several parts with titles: after a keynote speech the words at the signing would come back to the
 * news as an afterthought. Talks and tours "before the signing" keep the order of time.
 */
export const withWordsBehindTerms = (
  { scenes, relations }: Content,
  news: Message,
  units: readonly Unit[],
): Unit[] => {
  if (relations.visit || news.type !== "sign") return [...units];
  const before: Scene[] = [];
  for (const one of scenes) {
    if (one === news.scene) break;
    if (one.told === "main" && (one.item.activity === "tour" || !one.item.title)) return [...units];
    if (one.told === "main") before.push(one);
  }
  if (before.length === 0) return [...units];
  const from = units.findIndex(({ part }) => part === "agenda");
  if (!signingOf(news, units, from)) return [...units];
  const stated = units.slice(0, from).flatMap(scenesOf);
  if (before.some((one) => stated.includes(one))) return [...units];
  const placed = withWordsAtSigning(news, units);
  const next = placed.findIndex((one) => scenesOf(one).some((each) => before.includes(each)));
  const words = placed.slice(from, next);
  if (next < 0 || words.length === 0) return [...units];
  // Who organized the event would part the words from the document.
  const terms = placed.slice(0, from).findLastIndex(({ messages }) => messages.some(isOfDocument)) + 1;
  const after = placed.slice(next).map((one, at) => (at === 0 ? { ...one, near: false } : one));
  return [...placed.slice(0, terms), ...words, ...placed.slice(terms, from), ...after];
};

const OF_DOCUMENT: ReadonlySet<Message["type"]> = new Set(["sign", "signatories", "witnesses", "terms"]);

const isOfDocument = ({ type }: Message): boolean => OF_DOCUMENT.has(type);
