import { OPEN, type Phrase, partOf, say, textOf } from "../../phrase";
import { wordCount } from "../words/grammar";
import { isClosedByComma } from "./launched-by";

/** "the prize, worth 200 marks,": what was given, with the comma that closes its apposition or clause. */
export const closed = (list: Phrase): Phrase => (isClosedByComma(list) ? say`${list}${OPEN}` : list);

/** Whether what somebody got would be far from its verb behind the recipients: behind those of a list with semicolons it always is. */
const isFarBehind = (to: Phrase, list: Phrase): boolean => {
  const short = wordCount(list) <= (textOf(to).includes(";") ? MEDIUM_THING : SHORT_THING);
  return short && wordCount(to) > wordCount(list) + SHORT_THING;
};

/** "presented A with P", "presented P to A, B and C": the longer of the two comes last. */
export const presented = (by: Phrase, to: Phrase, list: Phrase): Phrase =>
  CONFERRED.test(textOf(list))
    ? isClosedByComma(list)
      ? say`${by} conferred on ${to} ${list}`
      : say`${by} conferred ${list} on ${to}`
    : isFarBehind(to, list)
      ? say`${by} presented ${closed(list)} to ${to}`
      : say`${by} presented ${to} with ${closed(list)}`;

/** A title or a degree, which is not handed over. */
const CONFERRED =
  /^(?:the |an? )?(?:title|honorary (?:title|degree|doctorate|citizenship|professorship|membership)) of /i;

/** Words of a gift up to which it comes before the recipient. */
const SHORT_THING = 4;
const MEDIUM_THING = 12;

const GAVE = / (?=(?:presented|awarded|conferred|received|gave|launched|opened) )/u;

/** "recently presented": the news of what was given with the time that comes before its verb. */
export const withAdverb = (words: Phrase, adverb: Phrase | undefined): Phrase => {
  const { index } = (adverb && GAVE.exec(textOf(words))) ?? {};
  if (index === undefined) return words;
  return say`${partOf(words, 0, index)} ${adverb} ${partOf(words, index + 1, textOf(words).length)}`;
};
