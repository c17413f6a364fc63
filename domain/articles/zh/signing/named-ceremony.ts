import type { Message, Scene, Session } from "../../content/message";
import { type Phrase, plain } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase } from "../../reference/facts";
import { nameOfEvent } from "../event/event-name";
import { isOccasion } from "../words/grammar";

/** Whether an item's title and place are all that is known of it, so that it can be the place of the signing. */
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

/** Characters of the title of a ceremony that can be named behind the event. */
const MAX_TITLE = 8;

/** The signing ceremony of an event that is named in the same phrase: 研讨会签约仪式. */
export const ceremonyOf = (discourse: Discourse, rest: readonly Message[]): Phrase => {
  const { facts, memory } = discourse;
  const session = rest.find((one): one is Session => one.type === "session" && !memory.realized.has(one.id));
  if (!session) return plain("");
  const { scene } = session;
  const title = facts.said(scene.item.title, `${scene.path}.title`);
  const placed = scene.item.venue !== undefined || scene.item.city !== undefined;
  if (!title || title.text.length > MAX_TITLE || placed || !isPlainScene(scene)) return plain("");
  const name = nameOfEvent(discourse)?.text ?? "";
  const named = isInName(name, title.text);
  // 签约暨揭牌仪式 at an event that is called a ceremony: its own sentence states it.
  if (!named && CEREMONY.test(name)) return plain("");
  memory.realized.add(session.id);
  memory.marks.add(`session ${scene.key}`);
  return !named && isOccasion(title.text) ? phrase(title) : plain("", [title.path]);
};
