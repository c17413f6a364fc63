import { type Composed, itemOf, type Line, withNeighboursJoined } from "../../compose";
import { keysOfLine } from "../../final-checks/keys-of-line";
import { type Phrase, partOf, plain, say, textOf } from "../../phrase";

/** "At the dinner, Lee presented the guests with a boat": who gave what to whom. */
const FRONT = "^((?:(?:at|in|on|during|after|before) [^,;:“]{2,60}, )?)([^,;:“]{2,60}?) ";
const END = "(?= (?:as|in|during|before|after|on) |,|$)";
const PRESENTED = new RegExp(`${FRONT}presented ([^,;:“]{2,60}?) with ([^;:“]+?)${END}`, "iu");
const HANDED = new RegExp(
  `${FRONT}(?:handed over|presented|gave) ([^;:“]+?) to ([^,;:“]{2,60}?)${END}`,
  "iu",
);
const GAVE = /\b(?:presented|gave|handed over)\b/u;
/** What is given in words only, and a second act. */
const NO_GIFT =
  /\b(?:presentation|briefing|overview|introduction|speech|talk|lecture|tour|report|account|history|work|plans?)\b| and \p{Ll}+ed\b/u;
const MOST_WORDS = 40;

const keysIn = (words: Phrase): ReadonlySet<string> => keysOfLine({ words });

/** Who gave what to whom, and the words behind it. */
const giftIn = ({
  words,
}: Line): { giver: Phrase; thing: Phrase; taker: Phrase; rest: Phrase } | undefined => {
  const text = textOf(words);
  const presented = PRESENTED.exec(text);
  const [all = "", front = "", giver = "", one = "", other = ""] = presented ?? HANDED.exec(text) ?? [];
  if (all === "") return undefined;
  const [taker, thing] = presented ? [one, other] : [other, one];
  const behind = front.length + giver.length;
  const part = (s: string): Phrase => {
    const from = text.indexOf(s, behind + 1);
    return partOf(words, from, from + s.length);
  };
  return {
    giver: partOf(words, front.length, behind),
    thing: part(thing),
    taker: part(taker),
    rest: partOf(words, all.length, text.length),
  };
};

/** Whether two sentences are not about two items: a gift without an item belongs to the one beside it. */
const areOfOneItem = (a: Line, b: Line): boolean => {
  const [one, two] = [itemOf(a), itemOf(b)];
  return one === undefined || two === undefined || one === two;
};

/** "Lee presented Ray with a boat and received a net in return": gifts of two sides in one sentence. */
const inReturn = (before: Line, one: Line): Line | undefined => {
  if (before.own || one.own || one.opens || !areOfOneItem(before, one)) return undefined;
  if (!GAVE.test(textOf(one.words)) || !GAVE.test(textOf(before.words))) return undefined;
  const [first, second] = [giftIn(before), giftIn(one)];
  if (!first || !second || textOf(first.rest) !== "") return undefined;
  if (NO_GIFT.test(textOf(first.thing)) || NO_GIFT.test(textOf(second.thing))) return undefined;
  const giver = [...keysIn(first.giver)];
  const takers = keysIn(second.taker);
  const receivers = [...keysIn(first.taker)];
  const others = keysIn(second.giver);
  if (giver.length === 0 || giver.length !== takers.size || !giver.every((key) => takers.has(key)))
    return undefined;
  if (textOf(before.words).split(" ").length + textOf(one.words).split(" ").length > MOST_WORDS)
    return undefined;
  const same =
    receivers.length > 0 && receivers.length === others.size && receivers.every((key) => others.has(key));
  const back = same ? plain(" in return") : say` from ${second.giver}`;
  return { ...before, words: say`${before.words} and received ${second.thing}${back}${second.rest}` };
};

/** The text in which gifts that two sides gave each other share a sentence. */
export const withGiftsInReturn = (blocks: readonly Composed[]): Composed[] =>
  blocks.map((block) => withNeighboursJoined(block, inReturn));
