/** "the rain is", "the two sides will": a subject of one noun, which its speaker would part from its verb too soon. */
const ONE_NOUN =
  /^the (?:\p{Ll}+ )?\p{Ll}+ (?:is|are|was|were|has|have|had|will|would|can|could|should|must|may) (?!.*(?:[“”;:]|(?:,[^,]*){2}|, (?:which|who|whose|where|including|such as|especially|as|since|because|so|if|when|while|although)\b))/u;
/** Words of its clause up to which the speaker comes at the end. */
const MAX_ONE_NOUN = 28;

/** Whether a clause has a subject of one noun and is so short that who said it comes at its end: "the rain is good for the crops". */
export const isOneNoun = (text: string): boolean =>
  ONE_NOUN.test(text) && text.split(" ").length <= MAX_ONE_NOUN;
