import { CAPITAL, withSmallFirst } from "./small-start";

/** An abbreviation whose stop is no end of a sentence: "Ltd.", "p.m.", "U.S.", "J." */
const ABBREVIATED =
  /(?:^|[\s.(])(?:\p{L}|Ltd|Co|Inc|Corp|Bros|Jr|Sr|St|Dr|Mr|Mrs|Ms|Prof|Gen|Rev|No|etc|al|approx|dept)\.$/u;

/** The text without the full stop of a sentence, if it is one sentence. */
export const withoutStop = (text: string): string => {
  if (!text.endsWith(".") || text.endsWith("..") || ABBREVIATED.test(text)) return text;
  return /\p{Ll}{2}[.!?] \p{Lu}/u.test(text) ? text : text.slice(0, -1).trimEnd();
};

/** Words that begin no name, before a word of any kind. */
const FUNCTION_WORD =
  /^(?:The|This|These|Those|It|There|They|He|She|We|Its|Their|His|Her|Our|In|On|At|For|After|Before|During|With|From|As|By|To|How|What|Why|When|Where|Whether|Which|If|Because|Since|While|Although|Both|Each|Some|Many|Most|Several|More|Such|That|An?)(?= )(?! (?:Hague|Gambia|Bahamas|Netherlands|Philippines|Coruña)\b)/u;

/** "Immediate deals were closed": an adjective before a common noun, which no name has. */
const ADJECTIVE =
  /^(?:Immediate|Initial|Further|Additional|Future|Potential|Direct|Joint|Total|Annual|New|Several) (?=\p{Ll}{4})/u;

/** "Her Royal Highness", "Our Lady's School": a style or a name that begins with a possessive. */
const OF_STYLE =
  /^(?:His|Her|Their) (?:\p{Lu}\p{Ll}+ )?(?:Excellenc(?:y|ies)|Highness(?:es)?|Majest(?:y|ies)|Holiness|Eminence|Grace|Worship|Honou?r|Serenity|Beatitude|Lordship|Ladyship)\b|^Our Lady\b/u;

/** The text without the capital of a sentence, if its first word is one of grammar and no name. */
const withSmallStart = (text: string): string =>
  (FUNCTION_WORD.test(text) || ADJECTIVE.test(text)) && !/^An? \p{Lu}/u.test(text) && !OF_STYLE.test(text)
    ? `${text.charAt(0).toLowerCase()}${text.slice(1)}`
    : CAPITAL.test(text)
      ? withSmallFirst(text)
      : text;

/** The text without the capital and the full stop of a sentence. */
export const withoutSentenceEnds = (text: string): string => withSmallStart(withoutStop(text));
