import type { Sign } from "../../content/message";
import { isTalks } from "../../content/sittings";
import type { Discourse } from "../../reference/discourse";
import { eventNoun } from "../event/event";

/** "talks", "visit": what a document that is not signed yet came from; a visit does not take place during a visit. */
export const occasionOfPlan = (discourse: Discourse, { agreement }: Sign): string => {
  const noun = eventNoun(discourse);
  const there = discourse.content.scenes.find(({ item }) => item.agreements?.includes(agreement.key));
  return noun === "visit" && there && isTalks(there.item) ? "talks" : noun;
};
