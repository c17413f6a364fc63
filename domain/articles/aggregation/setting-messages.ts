import { isBareSession, type Message, type Scene } from "../content/message";
import { isMealOfHosts } from "../content/sittings";

const GIVING: ReadonlySet<string> = new Set(["award", "gift", "launch"]);

const sceneOf = (message: Message) => ("scene" in message ? message.scene : undefined);

/** "a prize-giving", "the closing ceremony": a ceremony of which only the result and the day are known. */
const isPrizeGiving = ({ item }: Scene): boolean =>
  item.activity === "ceremony" && item.title !== undefined && !item.venue;

/** Number of people who can be named at the beginning of a speech as present at the talks: "in talks with A and B, Lee praised …". */
const MAX_MET = 2;

/** Whether a message is only the setting of the next one: its place, its name, the people met. */
export const isSettingOf = (message: Message, next: Message | undefined): boolean => {
  if (next?.type === "result")
    return (
      next.scene === sceneOf(message) &&
      isBareSession(message) &&
      (GIVING.has(next.outcome.type ?? "") || (message.type === "session" && isPrizeGiving(message.scene)))
    );
  if (next?.type === "sign")
    return next.scene !== undefined && next.scene === sceneOf(message) && isBareSession(message);
  if (next?.type !== "speech" || next.bare) return false;
  const scene = sceneOf(message);
  // The host of a meal is stated with it, even if only a guest spoke there.
  if (scene && isMealOfHosts(scene.item)) return false;
  if (message.type === "talk") {
    if (message.receives) return false;
    const { item } = message.scene;
    const { chairs, guides, escorts, speakers } = message.scene;
    const lists = [item.topics, item.sections, item.organizers, chairs, guides, escorts, speakers];
    const heavy = lists.some((list) => (list ?? []).length > 0);
    const mine = message.scene.visitors.join() === String(next.by) && message.scene.visitors.length === 1;
    const met = message.scene.counterparts.length;
    // A stop of a round, or several meetings one after the other, are stated as such.
    const apart = item.venue !== undefined || item.when !== undefined || item.city !== undefined || item.each;
    const first = mine && met > 0 && met <= MAX_MET && message.scene.listed && !apart;
    // A call is paid, whoever spoke there.
    const titled = item.title?.en !== undefined && !/\b(?:calls?|visits?)\b/i.test(item.title.en);
    const named = titled && !message.scene.listed && met === 0 && !apart;
    return message.scene === next.scene && (message.known || first || named) && !heavy;
  }
  return sceneOf(message) === next.scene && isBareSession(message);
};
