/** The beginning of a sentence about what the one before it names: "it", "both", "under the agreement". */
const BEGINS =
  /^(?:it|its|they|their|he|she|his|her|there|then|this|these|that|those|both|the (?:latter|former|same|second|rest)|under (?:the|it|this|that|these))\b/i;

/** Words that only what comes before explains, anywhere in a clause: "them", "another", "until then", "the second". */
const POINTING = [
  /\b(?:this|these|such|there|them)\b(?! is)/,
  /\b(?:those|both|another|instead|too(?=$|[,.])|however|therefore|again|else|then)\b(?! (?:sides|parties|countries|cities)\b)/,
  /(?<!\b(?:among|each) )\b(?:others\b|other(?= (?:is|are|was|were|will|would|can|could|has|have|had)\b|$|[,.]))/,
  /(?:^| that )that (?:is|are|was|were|will|would|can|could|may|might|should|has|had|means?|meant)\b/,
  /(?<!\bthe )\bones?(?=$|[,.]| (?:in|by|for|from|at|on|next|soon)\b)/,
  /\bthe (?:latter|former|same|rest|matter)\b/,
  /\bthe (?:first|second|third|two)(?=$|[,.]| (?:is|are|was|were|will|would|can|could|has|have|had|in|by)\b)/,
  /(?:^|^[^“]*\bsaid that |, )so(?! that\b|-)\b|\b(?:do|does|did|done) so\b/,
  // "Farland wants to send 30": a number of what the sentence before names.
  /(?<=\p{Ll} )(?<!\b(?:in|by|of|until|since|to|from|before|after|year|and|No\.) )\d[\d,]*\.?$/u,
];

/** Whether a sentence begins with words that only the one before it explains. */
export const beginsWithReference = (text: string): boolean => BEGINS.test(text);

/** Whether a clause has words that only what was said before it explains. */
export const pointsBack = (text: string): boolean => POINTING.some((form) => form.test(text));
