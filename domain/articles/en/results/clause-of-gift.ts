import { type Line, line } from "../../compose";
import type { Result } from "../../content/message";
import { OPEN, type Phrase, plain, textOf } from "../../phrase";
import type { Said } from "../../reference/facts";
import { isPlural, vowelSound } from "../words/grammar";
import { headNoun } from "../words/head-noun";
import { withoutReason } from "./reason-of-award";

/** "beds worth 900 marks, bought under the Lake Programme": what was given, and who paid for it. */
const PAID =
  /^((?:[^,;“]|,(?=\d))+), ((?:bought|purchased|acquired|procured|funded|financed|paid for|sponsored) (?:by|under|through|with|from|in) [^;“]+)$/u;

/** "two bells, a large and a small one, cast in Reedham in 1860": what happened to the things in another year. */
const IN_YEAR = /^([^;“]+?), (\p{Ll}+(?:ed|en|wn|lt|ght|ast|ade|ost) [^,;“]*\b(?:1\d|20)\d\d)$/u;

/** "a scanner and ten beds": the noun of one of several things would leave out the others. */
const SEVERAL = / (?:and|or|with|plus|as well as) |&/;

/**
 * What was given. Where its place and day follow (`bare`), a reason is left out, and a clause on who paid for it has a sentence of its
 * own: after "bought under the Lake Programme" or "cast in 1860" the ceremony and the day would be those of the purchase or the casting.
 */
export const thingsGiven = (
  outcome: Result["outcome"],
  all: readonly Said[],
  bare: boolean,
): { points: readonly Said[]; clause?: readonly Line[] } => {
  const points = bare ? withoutReason(outcome, all).points : all;
  const [only, ...more] = points;
  const fits = bare && outcome.type === "gift" && more.length === 0;
  const text = only?.text ?? "";
  const [, thing = "", clause = ""] = (fits && (PAID.exec(text) ?? IN_YEAR.exec(text))) || [];
  const [called = ""] = thing.split(/, (?!\d)/u);
  if (!only || thing === "" || SEVERAL.test(called)) return { points };
  const noun = headNoun(called);
  const words = `the ${noun} ${isPlural(noun) ? "were" : "was"} ${clause}`;
  return {
    points: [{ ...only, text: called === thing ? thing : `${thing}${OPEN}` }],
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
