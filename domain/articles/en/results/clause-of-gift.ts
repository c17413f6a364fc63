import { type Line, line } from "../../compose";
import type { Result } from "../../content/message";
import { type Phrase, plain, textOf } from "../../phrase";
import type { Said } from "../../reference/facts";
import { isPlural, vowelSound } from "../words/grammar";
import { headNoun } from "../words/head-noun";
import { withoutReason } from "./reason-of-award";

/** "beds worth 900 marks, bought under the Lake Programme": what was given, and who paid for it. */
const PAID =
  /^((?:[^,;“]|,(?=\d))+), ((?:bought|purchased|acquired|procured|funded|financed|paid for|sponsored) (?:by|under|through|with|from|in) [^;“]+)$/u;

/** "a scanner and ten beds": the noun of one of several things would leave out the others. */
const SEVERAL = / (?:and|or|with|plus|as well as) |&/;

/**
 * What was given. Where its place and day follow (`bare`), a reason is left out, and a clause on who paid for it has a sentence of its
 * own: after "bought under the Lake Programme" the ceremony and the day would be those of the purchase.
 */
export const thingsGiven = (
  outcome: Result["outcome"],
  all: readonly Said[],
  bare: boolean,
): { points: readonly Said[]; clause?: readonly Line[] } => {
  const points = bare ? withoutReason(outcome, all).points : all;
  const [only, ...more] = points;
  const fits = bare && outcome.type === "gift" && more.length === 0;
  const [, thing = "", clause = ""] = (fits && PAID.exec(only?.text ?? "")) || [];
  if (!only || thing === "" || SEVERAL.test(thing)) return { points };
  const noun = headNoun(thing);
  const words = `the ${noun} ${isPlural(noun) ? "were" : "was"} ${clause}`;
  return {
    points: [{ ...only, text: thing }],
    clause: [line(`${only.path}.clause`, plain(words, [only.path]))],
  };
};

const OPENING_OF =
  /^at (?:an? |the )((?:official )?(?:inauguration|opening|commissioning|handover|hand-over|dedication)) (?:ceremony )?(?:of|for) /;

/** "at an inauguration ceremony", for "at the inauguration of new beds": if the sentence says what was given. */
export const ceremonyOfGift = ({ outcome }: Result, ceremony: Phrase): Phrase => {
  const act = outcome.type === "gift" ? OPENING_OF.exec(textOf(ceremony))?.[1] : undefined;
  return act ? plain(`at ${vowelSound(act) ? "an" : "a"} ${act} ceremony`, ceremony.paths) : ceremony;
};
