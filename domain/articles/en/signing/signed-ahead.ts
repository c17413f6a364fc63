import type { Sign } from "../../content/message";
import { type Phrase, plain, says } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/**
 * " during the visit": the occasion of a document that follows the news of a visit without a day or a ceremony of its own. Its
 * item states what else is known of the signing.
 */
export const occasionAhead = (
  { content, memory }: Discourse,
  { ahead, path }: Sign,
  context: Phrase,
  dated: boolean,
): Phrase => {
  if (!ahead) return context;
  memory.marks.add(`signed ${path}`);
  return says(context) || dated || !content.relations.visit ? context : plain(" during the visit");
};
