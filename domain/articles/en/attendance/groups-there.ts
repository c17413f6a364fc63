import type { SentencePlan } from "../../aggregation/sentence-plan";
import type { Message } from "../../content/message";
import { type Phrase, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import { markStated } from "../../reference/memory";
import { peopleList, weight } from "../people/people";

/** Words of groups for which the sentence of the news has room. */
const MAX_WORDS = 10;

/** Unnamed groups of whom only the attendance is known, if they have a sentence to themselves. */
const plainGroups = ({ facts, memory }: Discourse, { head, joined }: SentencePlan): Who[] => {
  if (head.type !== "present" || joined.length > 0 || head.open || head.attendedFor) return [];
  const whos = facts.whos(head.people);
  const plain = whos.every(
    ({ group, raw }) =>
      group !== undefined &&
      (raw.presence ?? "attended") === "attended" &&
      !/\d|\b(?:delegations?|others)\b/.test(group.text),
  );
  return memory.realized.has(head.id) || !plain ? [] : whos;
};

/**
 * ", in the presence of their families": unnamed attendees, in the sentence of what was given or opened before them, instead of
 * a separate sentence. `paragraphs`: how far after the news that sentence may be.
 */
export const groupsThere = (discourse: Discourse, paragraphs = 2): Phrase | undefined => {
  const near = discourse.plan.paragraphs.slice(0, paragraphs).flatMap(({ sentences }) => sentences);
  const found = near.find(({ head }) => head.type === "present");
  const whos = found ? plainGroups(discourse, found) : [];
  if (!found || whos.length === 0 || weight(discourse, whos) > MAX_WORDS) return undefined;
  markStated(discourse.memory, found.head.id);
  return say`, in the presence of ${peopleList(discourse, whos)}`;
};

/** Such groups whose sentence would follow the message: they are named with what was signed or given there. */
export const groupsBehind = (discourse: Discourse, message: Message): Who[] => {
  // Whoever attended was there for all awards, not for one of them.
  const awards = (discourse.facts.record.outcomes ?? []).filter(({ type }) => type === "award");
  if (message.type === "result" && awards.length > 1) return [];
  const sentences = discourse.plan.paragraphs.flatMap((one) => one.sentences);
  const at = sentences.findIndex(({ head, joined }) => head === message || joined.includes(message));
  const next = at < 0 ? undefined : sentences[at + 1];
  const whos = next ? plainGroups(discourse, next) : [];
  if (!next || whos.length === 0 || weight(discourse, whos) > MAX_WORDS) return [];
  markStated(discourse.memory, next.head.id);
  return whos;
};
