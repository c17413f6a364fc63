/** What an event cost and who paid for it. */
const COST =
  /^(?:The|This) (?:[\p{L}-]+ ){0,2}?\p{Ll}+ (?:(?:was|were) (?:budgeted|funded|financed|paid)|costs?\b|had a budget)/u;
/** "The event was covered by Radio Lakeland": the media that reported on it. */
const COVERED = /^(?:The|This) (?:[\p{L}-]+ ){0,2}?\p{Ll}+ (?:was|were) (?:covered|reported) (?:by|on|in) /u;

/** English: what an event cost, or which media reported on it: it is the last that readers want to know. */
export const isClosingFact = (text: string): boolean => COST.test(text) || COVERED.test(text);
