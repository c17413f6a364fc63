import { withoutSentenceEnds } from "./sentence-ends";
import { isBareVerb } from "./verbs";

/** "that the quay is old": a clause with the word that its sentence puts in front of it. */
const WITH_THAT =
  /^that (?=(?:the|an?|its|their|his|her|it|they|he|she|this|these|there|all|both|\p{Lu}\S*) )/u;

/** A clause after "that", from a sentence or from a text that has "that" itself. */
export const clauseForm = (stored: string): string => withoutSentenceEnds(stored).replace(WITH_THAT, "");

const WOULD = /\b(?:would|could|might|should)\b/;

/** "closer ties between the two cities": what is hoped for, without a verb. */
const BETTER =
  /^(?:closer|stronger|deeper|greater|better|further|continued) \p{Ll}+ (?:between|in|with|on|for|among) (?!.* (?:is|are|was|were|has|have|will|can|may) )(?!\p{Ll}* ?(?:the|its|their)? ?\p{Ll}+ (?:becomes?|grows?|comes?|continues?) )/u;
/** "the two sides meet again": what they would do. */
const SIDES =
  /^((?:the two|both) \p{Ll}+|they) (?=(?:meet|work|cooperate|hold|sign|build|continue|deepen|strengthen|expand|develop|exchange|visit|make|take|set|establish|find|keep) )/u;

/** What somebody hopes, with "would": from "will", from an infinitive and from "for closer ties". */
export const wishForm = (stored: string): string => {
  const clause = clauseForm(stored);
  if (/^for \p{Ll}/u.test(clause) && !/ to \p{Ll}/u.test(clause)) return `there would be ${clause.slice(4)}`;
  if (WOULD.test(clause)) return clause;
  const infinitive = clause.replace(/^to (?=\p{Ll})/u, "");
  if (isBareVerb(infinitive.split(" ")[0] ?? "") && !/ (?:will|can) /.test(infinitive))
    return `it would be possible to ${infinitive}`;
  if (BETTER.test(clause)) return `there would be ${clause}`;
  return clause
    .replace(SIDES, "$1 would ")
    .replace(/ will (?=\p{Ll})/u, " would ")
    .replace(/ can (?=\p{Ll})/u, " could ");
};

const FINITE = /^(?:is|are|was|were|has|have|had|will|would|can|could|should|must)$/;
const INNER = /^(?:that|which|who|whom|whose|what|how|where|when|why|whether|if|as|to|because)$/i;
const LINK = /^(?:of|in|for|between|and|at|on|with|from|by)$/;
const DETERMINER = /^(?:the|an?|its|their|his|her|this|these|all|both)$/i;
const PRONOUN = /^(?:he|she|they|it|we|you|I)$/;
const SUBJECT_WORDS = 8;

/** Whether a text is a main clause with a short subject, "the quay has 40 berths", rather than a noun phrase. */
export const isMainClause = (text: string): boolean => {
  const words = text.split(" ", SUBJECT_WORDS + 2);
  const at = words.findIndex((word) => FINITE.test(word));
  if (at < 1 || at > SUBJECT_WORDS || at + 1 >= words.length) return false;
  return words.slice(0, at).every((word, i, subject) => {
    if ((i > 0 && PRONOUN.test(word)) || INNER.test(word) || /[,;:]$/.test(word)) return false;
    // "the progress the port has made", "the chances Lindow has": a subject of an inner clause.
    const linked = i === 0 || LINK.test(subject[i - 1] ?? "") || DETERMINER.test(subject[i - 1] ?? "");
    return (
      linked || !(DETERMINER.test(word) || (/^\p{Lu}/u.test(word) && /^\p{Ll}/u.test(subject[i - 1] ?? "")))
    );
  });
};
