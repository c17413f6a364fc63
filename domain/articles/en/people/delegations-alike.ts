import { type Phrase, say, sourced, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { Facts } from "../../reference/facts";
import { andList } from "../words/grammar";
import { leadersOf } from "./delegation-leaders";
import { ofEqualPosts } from "./equal-posts";

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

/** "delegations led by three ambassadors to Lakeland, A of X, B of Y and C of Z,": nothing but their leaders is known of each. */
export const ledByEquals = (
  discourse: Discourse,
  all: readonly Facts["delegations"][number][],
): Phrase | undefined => {
  const plainly = all.every(({ name, size }) => name === undefined && size === undefined);
  const leaders = all.map((one) => leadersOf(discourse, one));
  if (all.length < 2 || !plainly || leaders.some(({ length }) => length !== 1)) return undefined;
  const heads = leaders.flat();
  if (heads.some(({ raw }) => raw.presence === "absent")) return undefined;
  const equals = ofEqualPosts(discourse, heads);
  return equals && sourced(say`delegations led by ${equals}`, ...all.map(({ path }) => `${path}.head`));
};
