/** "Lake towns are on track for a ferry", "Council will publish its files": a verb that only a clause has, no passive. */
const STATES =
  /^(?!(?:Wh\p{Ll}+|How)\b)(?!.*\?$).*?\p{L}(?<!\b(?:that|which|who|what|where|how|and|or|as|to)) (?:(?:is|are) (?!(?:\p{L}+ly )?\p{L}+(?:ed|en)\b)|will |becomes? )(?:not )?\p{L}/u;

/** "Delegation will visit Reedham": a title that was written before the event. */
const ANNOUNCED =
  /\bwill (?:\p{L}+ly )?(?:arrive|attend|be (?:held|hosted|hosting|opened|signed|visiting)|come|discuss|gather|go|host|hold|inspect|kick off|meet|open|receive|sign|take (?:part|place)|tour|travel|visit|welcome)\b/u;

/** Whether a title is a clause whose verb needs no other form to be one: "are on track", "will publish", "become". */
export const isStatement = (title: string): boolean => STATES.test(title) && !ANNOUNCED.test(title);
