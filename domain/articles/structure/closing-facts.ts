/** "The event", "This three-day visit": what the article is about. */
const EVENT =
  "^(?:The|This) (?:[\\p{L}-]+ ){0,2}?(?:visit|event|meeting|trip|tour|mission|ceremony|reception|conference|forum|summit|symposium|seminar|workshop|training|course|exhibition|fair|festival|camp|competition|congress|celebration|launch|signing|exchange|stay)";
/** What an event cost and who paid for it. */
const COST = new RegExp(`${EVENT} (?:was (?:budgeted|funded|financed|paid)|costs?\\b|had a budget)`, "u");
/** "The event was covered by Radio Lakeland": the media that reported on it. */
const COVERED = new RegExp(`${EVENT} was (?:covered|reported) (?:by|on|in) `, "u");

/** English: what an event cost, or which media reported on it: it is the last that readers want to know. */
export const isClosingFact = (text: string): boolean => COST.test(text) || COVERED.test(text);
