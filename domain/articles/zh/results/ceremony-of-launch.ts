import type { Message, Result } from "../../content/message";
import { type Phrase, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { actingHeads } from "./acting-heads";

const CEREMONY = /(?:揭牌|启动|成立|启用|揭幕|挂牌|授牌|上线|发布)[^，]{0,4}(?:仪式|典礼)$/u;

/** Whether a launch says all that is known of its ceremony: what it is named after, and who was at its head. */
const saysCeremony = (message: Result): boolean => {
  const { outcome, scene } = message;
  const heads = actingHeads(message);
  const title = scene?.item.title?.zh ?? "";
  if (!scene || outcome.type !== "launch" || heads.length === 0 || !CEREMONY.test(title)) return false;
  if (!(outcome.points ?? []).some(({ zh }) => zh !== undefined && zh !== "" && title.includes(zh)))
    return false;
  const { venue, city, when, online, topics, organizers, people = [], peopleOpen } = scene.item;
  const more = [venue, city, when, online, topics, organizers, peopleOpen].some((one) => one !== undefined);
  return !more && people.every(({ key }) => heads.includes(key));
};

/** Whether a ceremony is stated with what was launched there, which is still to come. */
export const isSaidByLaunch = ({ content, memory }: Discourse, { type, ...head }: Message): boolean =>
  (type === "session" || type === "scene-attendees") &&
  "scene" in head &&
  content.messages.some(
    (one) =>
      one.type === "result" &&
      one.scene !== undefined &&
      one.scene === head.scene &&
      !memory.realized.has(one.id) &&
      saysCeremony(one),
  );

/** 甲、乙为某中心揭牌, and not beside it 甲、乙出席某中心揭牌仪式. */
export const coveringCeremony = ({ content, memory }: Discourse, message: Result, words: Phrase): Phrase => {
  const { scene } = message;
  if (!scene || !saysCeremony(message)) return words;
  for (const one of content.messages)
    if ((one.type === "session" || one.type === "scene-attendees") && one.scene === scene)
      memory.realized.add(one.id);
  return sourced(words, `${scene.path}.title.zh`, `${scene.path}.people`);
};
