import type { Scene } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import type { Said } from "../../reference/facts";

const VOTE = /^(选举|推选|审议通过|表决通过|通过)(?:产生|了)?(\p{Script=Han}{4,})$/u;

/** 选举商会领导班子, where the text has reported its result: 大会选举产生商会领导班子. The act of which nothing is left to say. */
export const votedAlready = ({ content, facts, memory }: Discourse, scene: Scene): Said | undefined => {
  const did = facts.said(scene.item.did, `${scene.path}.did`);
  const [, verb, object] = VOTE.exec(did?.text ?? "") ?? [];
  if (!did || !verb || !object) return undefined;
  const stated = content.messages.some(
    (one) =>
      one.type === "result" &&
      one.scene === scene &&
      memory.realized.has(one.id) &&
      facts
        .list(one.outcome.points, "")
        .some(({ text }) => text.includes(verb) && text.indexOf(object) > text.indexOf(verb)),
  );
  return stated ? did : undefined;
};
