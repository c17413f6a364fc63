import type { DraftRecord } from "../../events/shape";
import type { Content } from "../content/content";
import type { Message, Scene, Session } from "../content/message";
import type { Facts } from "../reference/facts";

const BEFORE: ReadonlySet<Scene["item"]["activity"]> = new Set(["tour", "talks", "discussion"]);

/** Whether an item of a visit is only the signing, after talks or a tour. */
export const isSignedBehind = (
  { scenes, relations }: Content,
  record: DraftRecord,
  scene: Scene | undefined,
): boolean => {
  if (scene?.told !== "main" || scene.item.activity !== "signing" || !relations.visit) return false;
  const { title, venue, city, when, did, topics, remarks, outcomes, organizers, narrative, people } =
    scene.item;
  const own = [title, venue, city, when, did].some((one) => one !== undefined);
  const lists = [topics, remarks, outcomes, organizers, narrative, people].some(
    (one) => (one ?? []).length > 0,
  );
  const main = scenes.filter(({ told }) => told === "main");
  const before = main.slice(0, main.indexOf(scene));
  // On a journey it is not recorded at which stop the document was signed.
  const journey =
    record.when?.end !== undefined ||
    main.some(({ item }) => item.city !== undefined || item.when !== undefined);
  return (
    !own && !lists && !journey && before.length > 0 && before.some(({ item }) => BEFORE.has(item.activity))
  );
};

/**
 * English: the item of the signing that is the news of a visit, as a message of its own: only its place in the course of the
 * visit is known, and the first sentence does not state that.
 */
export const withSigningBehind = (
  content: Content,
  { lang, record }: Facts,
  news: Message,
  messages: readonly Message[],
): readonly Message[] => {
  const scene = news.type === "sign" && lang === "en" && !news.together ? news.scene : undefined;
  if (!scene || !isSignedBehind(content, record, scene) || news.type !== "sign") return messages;
  if ((news.agreement.status ?? "signed") !== "signed" || messages.some((one) => one.id === scene.path))
    return messages;
  const session: Session = { id: scene.path, type: "session", scene, paths: [scene.path], importance: 0.4 };
  return [...messages, session];
};
