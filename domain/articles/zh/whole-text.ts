import type { Composed } from "../compose";
import type { Discourse } from "../reference/discourse";
import { withTalksIntroduced } from "./talks-introduced";
import { withVisitorsAgain } from "./visitors-again";

/** The last look at a text as a whole, across its paragraphs: what neighbours repeat, take for known or leave over. */
export const asWholeText = (blocks: readonly Composed[], discourse: Discourse): Composed[] =>
  withVisitorsAgain(withTalksIntroduced(blocks, discourse), discourse);
