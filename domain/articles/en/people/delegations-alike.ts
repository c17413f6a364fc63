import { type Phrase, say, textOf, withoutStart } from "../../phrase";
import { andList } from "../words/grammar";

const A_DELEGATION = "a delegation of ";

/** What else may be said of a delegation after its organization. */
const MORE = /, (?:led|headed|part|with|including|consisting) | (?:headed|led) by /;

/** Several delegations in a list: "delegations of A and B", where nothing but whose they are is known of each. */
export const delegationsTogether = (all: readonly Phrase[]): Phrase => {
  const texts = all.map(textOf);
  const alike = all.length > 1 && texts.every((text) => text.startsWith(A_DELEGATION) && !MORE.test(text));
  if (!alike) return andList(all);
  return say`delegations of ${andList(all.map((one) => withoutStart(one, A_DELEGATION.length)))}`;
};
