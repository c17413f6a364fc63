import type { Sign } from "../../content/message";
import { type Phrase, plain, says } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/**
 * " during the visit": the occasion of a document that follows the news of a visit without a day or a ceremony of its own. Its
 * item states what else is known of the signing.
 */
export const occasionAhead = (
  { content, facts, memory }: Discourse,
  { agreement, ahead, termsAtItem, path }: Sign,
  context: Phrase,
  dated: boolean,
): Phrase => {
  if (!ahead) return context;
  memory.marks.add(`signed ${path}`);
  // Behind the occasion an aim would seem to be that of the visit.
  const own = says(context) || dated || (agreement.purpose !== undefined && !termsAtItem);
  return own || facts.record.kind === "meeting" || !content.relations.visit
    ? context
    : plain(" during the visit");
};
