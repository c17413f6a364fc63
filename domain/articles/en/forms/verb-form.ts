import { withArticle } from "../words/grammar";
import { withoutStop } from "./sentence-ends";
import { bareVerb, isBareVerb } from "./verbs";

/** "to build", "will build", "the two sides should build": a verb phrase with what its sentence puts in front of it. */
const IN_FRONT =
  /^(?:in order to|so as to|to|(?:(?:the two|both) (?:sides|parties|cities|countries|universities|organi[sz]ations)|they|we|it) (?:will|would|should|shall|must|can|could)|will|would|should|shall|must) (?=\p{Ll})(?!be \p{Ll}+ed )/u;

/** "the construction of a quay": a noun phrase, as its article shows. */
const NOUN_PHRASE =
  /^(?:the|an?|its|their|his|her|our|this|these|those|more|some|several|two|three|four|five|\d[\d,.]*) (?!.*\b(?:is|are|was|were|be|been|has|have|had|will|would|should|shall|must|can|could|may)\b)\p{L}/u;

/** "group photo", "tree planting": an event without an article. */
const BARE_EVENT =
  /^(?:group|joint|welcome|opening|closing|farewell|tree|tea|flag|press|gala|cultural|business|working|guided|site|city|coffee|prize|award)[ -](?:\p{Ll}[\p{Ll}-]* )?(?:photo|picture|dinner|lunch|luncheon|ceremony|tour|visit|meeting|session|performance|reception|planting|discussion|workshop|walk|concert|presentation|meal|break|exchange|competition)$/u;

/** The bare verb phrase of a text: "build a quay" for "To build a quay." `light` begins one where the text is a noun phrase. */
export const verbForm = (stored: string, light: string): string => {
  if (isBareVerb(/^\p{Ll}+(?= .*[^.]$)/su.exec(stored)?.[0] ?? "")) return stored;
  const plain = withoutStop(stored);
  const small = /^\p{Lu}\p{Ll}+ /u.test(plain) ? `${plain.charAt(0).toLowerCase()}${plain.slice(1)}` : plain;
  const own = small.replace(IN_FRONT, "").replace(/^not to (?=\p{Ll})/u, "not ");
  const bare = bareVerb(own);
  if (bare !== own) return bare;
  if (NOUN_PHRASE.test(own)) return `${light} ${own}`;
  return BARE_EVENT.test(own) ? `${light} ${withArticle(own)}` : own;
};
