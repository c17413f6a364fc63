import type { TextPlan } from "../../aggregation/sentence-plan";
import type { Message } from "../../content/message";
import type { Discourse } from "../../reference/discourse";

const flat = new WeakMap<TextPlan, readonly Message[]>();

/** All messages of the text, in text order. */
export const messagesOf = ({ plan }: Discourse): readonly Message[] => {
  const known = flat.get(plan);
  if (known) return known;
  const all = plan.paragraphs.flatMap((one) => one.sentences.flatMap((each) => [each.head, ...each.joined]));
  flat.set(plan, all);
  return all;
};
