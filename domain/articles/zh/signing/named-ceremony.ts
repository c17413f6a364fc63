import type { Message, Scene } from "../../content/message";
import { type Phrase, plain } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase } from "../../reference/facts";
import { nameOfEvent } from "../event/event-name";
import { isOccasion } from "../words/grammar";

/** Whether nothing more is known of an item than its title and place. */
export const isPlainScene = ({ item, chairs, guides, speakers }: Scene): boolean =>
  [item.topics, item.sections, item.organizers, chairs, guides, speakers].every(
    (list) => (list ?? []).length === 0,
  ) && item.did === undefined;

/** 推介会暨签约仪式: the end of the name of an event that is a ceremony itself, to which no other is added. */
const CEREMONY = /(?:签约|签字|签署|仪式|典礼)$/;
const ONLY_SIGNING = /^\p{Script=Han}{0,4}(?:签约|签字|签署)(?:仪式|典礼)?$/u;

/** Whether the name of the event says what the title of an item of it does: 推介会和项目集中签约仪式, 推介会暨签约仪式. */
const isInName = (name: string, title: string): boolean =>
  name.includes(title) || (/(?:签约|签字|签署)(?:仪式|典礼)?$/.test(name) && ONLY_SIGNING.test(title));

/** The signing ceremony of an event that is named in the same phrase: 研讨会签约仪式. */
export const ceremonyOf = (discourse: Discourse, rest: readonly Message[]): Phrase => {
  const { facts, memory } = discourse;
  const session = rest.find((one) => one.type === "session" && !memory.realized.has(one.id));
  const title =
    session?.type === "session"
      ? facts.said(session.scene.item.title, `${session.scene.path}.title`)
      : undefined;
  if (
    session?.type !== "session" ||
    !title ||
    !isPlainScene(session.scene) ||
    session.scene.item.venue ||
    session.scene.item.city ||
    title.text.length > 8
  )
    return plain("");
  const name = nameOfEvent(discourse)?.text ?? "";
  const named = isInName(name, title.text);
  // 签约暨揭牌仪式 at an event that is called a ceremony: its own sentence states it.
  if (!named && CEREMONY.test(name)) return plain("");
  memory.realized.add(session.id);
  memory.turns.set(`session ${session.scene.key}`, 1);
  if (named) return plain("", [title.path]);
  return isOccasion(title.text) ? phrase(title) : plain("", [title.path]);
};
