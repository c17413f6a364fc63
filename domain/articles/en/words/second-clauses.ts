import { type Phrase, partOf, textOf } from "../../phrase";

/** ", and the delegation had come …": a second main clause of one point, which is reported like the first. */
export const SECOND_CLAUSE =
  /, and (?=(?:the|its|their|it|they|this) (?:(?!(?:that|which|who|to|and|as) )[\p{L}\d][\p{L}\d-]* ){0,4}?(?:is|are|was|were|has|have|had|will|would|can|could|should|gave|made|brought|became|began|led|took) )/gu;

/** " and the visit strengthens their future": a second main clause without a comma, after the verb of the first. */
const AND_CLAUSE =
  /^((?:(?! (?:that|which|who|whom|what|how|when|where|why|whether|if|as) )[^,;])*? (?:is|are|was|were|has|have|had|will|would|can|could|signed|attache[sd]|attach|play(?:s|ed)?|hope[sd]?|enjoy(?:s|ed)?|offer(?:s|ed)?) (?:(?! (?:that|which|who|whom|what|how|when|where|why|whether|if|as) )[^,;])*?) and (?=(?:the|its|their|this|these|both) (?:\p{Ll}+ ){1,2}?(?:(?:is|are|was|were|has|have|had|will|would|can|could|should|must) |needed to be |(?:\p{Ll}+ly )?\p{Ll}+ed (?:an?|the|its|their) |\p{Ll}+[^su\P{Ll}]s (?:an?|the|its|their|both|to) ))/u;

/** ", and further exchanges are expected": a second main clause whose subject has no article, after the verb of the first. */
const BARE_CLAUSE =
  /^(.{0,500}? (?:is|are|was|were|has|have|had|will|would|can|could|should) .{0,500}?), and (?!(?:that|which|who|whose|what|how|when|where|why|whether|if|as|while|to|of|in|on|for|with) )(?=(?:(?!(?:that|which|who|to|and|as) )\p{Ll}[\p{L}-]* ){0,4}?\p{Ll}[\p{L}-]*[^su\P{Ll}]s (?:are|were|have|will|would|can|could|should) )/u;

/** ", and Lee decided to revive it": a second main clause whose subject is a name, after the verb of the first. */
const NAMED_CLAUSE =
  /^([^,;]*? (?:is|are|was|were|has|have|had|will|would|can|could|should) [^,;]*), and (?=(?:\p{Lu}[\p{L}.’'-]* ){1,5}(?:is|are|was|were|has|have|had|will|would|can|could|should|decided|agreed|began|became|came|plans|hopes|wants) )/u;

/** " and Peru is a partner": a second main clause without a comma whose subject is one name; "between A and Peru is" is none. */
const ONE_NAME_CLAUSE =
  /^((?:(?! (?:that|which|who|whom|what|how|when|where|why|whether|if|as|between|both) )[^,;])*? (?:is|are|was|were|has|have|had|will|would|can|could|should) (?:(?! (?:that|which|who|whom|what|how|when|where|why|whether|if|as|between|both) )[^,;])*?) and (?=(?:\p{Lu}[\p{L}.’'-]* ){1,4}(?:is|was|has) )/u;

/** Letters of a point in which a second clause without a comma is looked for. */
const MAX_LETTERS = 600;

/** A point of a speech, each of whose main clauses is reported like the first. */
export const reported = (clause: Phrase): Phrase => ({
  ...clause,
  pieces: clause.pieces.map((piece, at) => {
    const s = piece.s.replace(SECOND_CLAUSE, ", and that ");
    if (at > 0 || s.length > MAX_LETTERS) return { ...piece, s };
    const own = s.replace(AND_CLAUSE, "$1 and that ").replace(ONE_NAME_CLAUSE, "$1 and that ");
    const comma = "$1, and that ";
    return { ...piece, s: own.replace(BARE_CLAUSE, comma).replace(NAMED_CLAUSE, comma) };
  }),
});

/** Whether a point of a speech contains two main clauses. */
export const isTwoClauses = (clause: Phrase): boolean => textOf(reported(clause)) !== textOf(clause);

/** The main clauses of a point that has two, each as a point of its own. */
export const partsOf = (clause: Phrase): Phrase[] => {
  const whole = reported(clause);
  const text = textOf(whole);
  const [first, second, ...more] = text.split(/,? and that /);
  if (second === undefined || more.length > 0 || text === textOf(clause)) return [clause];
  const from = text.length - second.length;
  return [partOf(whole, 0, first?.length ?? 0), partOf(whole, from, text.length)];
};
