import { type Phrase, plain } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

const MARK = "donation";

/** "the donation", for what was handed over, where "they" would be people; later sentences call it so too. */
export const theDonation = ({ memory }: Discourse): Phrase => {
  memory.marks.add(MARK);
  return plain("the donation");
};

/** "the items were", "the donation consisted of": how a list of what was handed over begins. */
export const itemsGiven = ({ memory }: Discourse): Phrase =>
  plain(memory.marks.has(MARK) ? "the donation consisted of" : "the items were");
