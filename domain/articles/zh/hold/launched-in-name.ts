import { isBareSession, type Message, type Result, type Session } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import { nameOfEvent } from "../event/event-name";
import { actingHeads } from "../results/acting-heads";

/** What the name of a ceremony says was done with the thing before it: 湖滨工作站揭牌仪式. */
const DONE = /^(?:揭牌|揭幕|挂牌|启动|启用|开幕|开馆|成立|落成|竣工|上线|首发|发布)(?:仪式|典礼|大会|会|式)$/;

/** The item where it happened, if its title is all that is known of it. */
const ceremonyOf = (messages: readonly Message[], { scene }: Result): Session | undefined =>
  messages.find(
    (one): one is Session =>
      isBareSession(one) &&
      one.scene === scene &&
      [scene.item.venue, scene.item.city, scene.item.when].every((where) => !where),
  );

/**
 * The paths of a launch that the formal name of the event states: 湖滨展览会 opened there, 湖滨工作站揭牌仪式 was held. A sentence of its
 * own would say so again. One with somebody who did it has more to say.
 */
export const launchedInName = (discourse: Discourse): string[] => {
  const { content, facts, memory, plan } = discourse;
  const name = nameOfEvent(discourse)?.text ?? "";
  for (const one of content.messages) {
    if (one.type !== "result" || one.outcome.type !== "launch" || memory.realized.has(one.id)) continue;
    const [point, ...more] = facts.list(one.outcome.points, `${one.path}.points`);
    if (!point || more.length > 0 || one.outcome.by || one.outcome.to || one === plan.news) continue;
    if (actingHeads(one).length > 0 || !name.startsWith(point.text)) continue;
    const rest = name.slice(point.text.length);
    if (rest !== "" && !DONE.test(rest)) continue;
    memory.realized.add(one.id);
    const ceremony = ceremonyOf(content.messages, one);
    const title = ceremony && facts.said(ceremony.scene.item.title, `${ceremony.scene.path}.title`);
    const again = title && (name.endsWith(title.text) || DONE.test(title.text));
    if (!ceremony || !again) return [point.path];
    memory.realized.add(ceremony.id);
    return [point.path, title.path];
  }
  return [];
};
