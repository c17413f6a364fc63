import { type Phrase, partOf, textOf } from "../../phrase";

/** ", and the delegation had come …": a second main clause of one point, which is reported like the first. */
export const SECOND_CLAUSE =
  /, and (?=(?:the|its|their|it|they|this) (?:(?!(?:that|which|who|to|and|as) )[\p{L}\d][\p{L}\d-]* ){0,4}?(?:is|are|was|were|has|have|had|will|would|can|could|should|gave|made|brought|became|began|led|took) )/gu;

/** " and the visit strengthens their future": a second main clause without a comma, after the verb of the first. */
const AND_CLAUSE =
  /^((?:(?! (?:that|which|who|whom|what|how|when|where|why|whether|if|as) )[^,;])*? (?:is|are|was|were|has|have|had|will|would|can|could|signed|attache[sd]|attach|play(?:s|ed)?|hope[sd]?|enjoy(?:s|ed)?|offer(?:s|ed)?) (?:(?! (?:that|which|who|whom|what|how|when|where|why|whether|if|as) )[^,;])*?) and (?=(?<!\b(?:hope[sd]?|hoping|believe[sd]?|think|thought|sure|confident|glad|say|said|felt|knew|know|expect(?:ed|s)?) (?:the|it|they|its|their|this|these|that|all) [^,;]*)(?:it|they|there|people) (?:(?:also|still|now|already|always) )?(?:is|are|was|were|has|have|had|will|would|can|could|used) |(?:the|its|their|this|these|both) (?:\p{Ll}+ ){1,2}?(?:(?:is|are|was|were|has|have|had|will|would|can|could|should|must) |needed to be |(?:\p{Ll}+ly )?\p{Ll}+ed (?:an?|the|its|their) |\p{Ll}+[^su\P{Ll}]s (?:an?|the|its|their|both|to) ))/u;

/** ", and further exchanges are expected": a second main clause whose subject has no article, after the verb of the first. */
const BARE_CLAUSE =
  /^(.{0,500}? (?:is|are|was|were|has|have|had|will|would|can|could|should) .{0,500}?), and (?!(?:that|which|who|whose|what|how|when|where|why|whether|if|as|while|to|of|in|on|for|with) )(?=(?:\p{Ll}[\p{L}-]*s and )?(?:(?!(?:that|which|who|to|and|as) )\p{Ll}[\p{L}-]* ){0,4}?\p{Ll}[\p{L}-]*[^su\P{Ll}]s (?:are|were|have|will|would|can|could|should) )/u;

/** "research is important": one noun as the subject, and its verb. */
const ONE_NOUN =
  /^(?!(?:that|which|who|whose|what|how|when|where|why|whether|it|also|still|now|already|then|soon|always|often|never|even|so|only|just|both|each|today|neither|nor|together|\p{Ll}+ly) )\p{Ll}[\p{L}-]{3,} (?:is|was|has|will|would|can|could) /u;

/** The verb of a main clause. */
const FINITE =
  "(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|remains?|remained|decided|agreed|began|became|came|made|gave|took|led|attache[sd]|plans|hopes|wants|believes|needs|makes|offers|plays|shows|continues|lies|stands|reflects|represents|provides|requires|serves|creates|brings|gives|includes|contributes|deepens|strengthens|becomes|comes|takes|deserves|depends|allows|enables|helps|means|proves)";
const HAS_FINITE = new RegExp(` ${FINITE} `, "u");
/** "the opening of the new office had", "20 of its members have", "Lee decided": a subject of its own and its verb. */
const OWN_SUBJECT = new RegExp(
  `^(?!that )(?:the|its|their|his|her|it|they|he|she|this|these|there|no|both|many|some|most|\\d[\\d,.]*|\\p{Lu}[\\p{L}.’'-]*) (?:(?!(?:that|which|who|whose|whom|what|where|when|and|as) |to (?!\\p{Lu}))[\\p{L}\\d][\\p{L}\\d.,%’'-]* ){0,8}?${FINITE} `,
  "u",
);
/**
 * "Lakeland traders contributed to the quay", "the guild opened a mill": a subject of its own and a verb in the past with its
 * object. "The goods exported to Asia" are none: only what cannot be done to somebody is a verb before "to" or "in".
 */
const OWN_PAST =
  /^(?:the|its|their|his|her|these|both|many|some|\p{Lu}[\p{L}.’'-]*) (?:(?!(?:that|which|who|whose|whom|what|where|when|and|as|to|of|for|in|on|at|by|with|from) )[\p{L}\d][\p{L}\d.’'-]* ){0,4}?(?:(?:contributed|agreed|belonged|responded|adapted|travelled|traveled|returned|flocked) to |(?:participated|succeeded|resulted|excelled|arrived|specialised|specialized) in |(?!(?:need|indeed|hundred)\b)\p{Ll}{2,}ed (?:an? |the |its |their |his |her |both |many ))/u;
/** "starting a company takes weeks", "networking is important": a clause about an activity, which would otherwise look like a participle. */
const OWN_ACTIVITY = new RegExp(
  `^(?!(?:according|including|during|depending|owing) )\\p{Ll}{2,}ing (?:(?!(?:that|which|who|whose|whom|what|where|when|and|as|but) )[\\p{L}\\d][\\p{L}\\d.’'-]* ){0,7}?(?:${FINITE}|costs) `,
  "u",
);
const WORDS =
  "(?:(?!(?:that|which|who|whose|whom|what|where|when|and|as|but|to) )[\\p{L}\\d][\\p{L}\\d.’'-]* )";
/** What comes before a verb in the plural rather than a noun like it: "goods for play and work" has no verb. */
const SUBJECT = "(?<=(?:\\p{Ll}s|people|children|men|women|\\p{Lu}\\S*) )(?<!(?:this|its|his|[’']s) )";
/**
 * "trade between them grew", "the mayor presented her": a verb that is no participle, "many relics in the hall show": one that a
 * noun in the plural precedes. Behind a clause without commas they begin a second clause.
 */
const OWN_VERB = new RegExp(
  `^(?!that )(?:${WORDS}{1,7}?(?<!\\ban? (?:\\p{L}+ )?)(?:grew|rose|fell|saw|spoke|went|drew|began|became|took|gave|came|wrote|chose) |(?:the |\\p{Lu})${WORDS}{0,4}?\\p{Ll}{2,}ed (?:him|her|them|us|His|Her|Their|Mrs?\\.?|Ms\\.?|Dr\\.?) |(?:many|some|most|several|all|both|these|those|two|three|four|five|\\d[\\d,.]*) ${WORDS}{1,10}?${SUBJECT}(?:show|help|play|need|make|give|offer|want|remain|provide|serve|bring|create|allow|use|produce|prove|bear|live|work|depend|contribute|belong|attract|represent|reflect) )`,
  "u",
);
/** A relative clause or a list of examples, after which "and" goes on with the words before it. */
const INSERTED = /^(?:which|who|whose|whom|where|when|including|such as|as well as|with|led) /u;

/** A point with "that" before a second main clause behind ", and", where what precedes it is a main clause itself. */
const withOwnSubjects = (text: string): string => {
  const [first = "", ...more] = text.split(", and ");
  if (more.length === 0) return text;
  let all = first;
  for (const part of more) {
    const last = all.slice(all.lastIndexOf(", ") + 1).trimStart();
    // "the mayor, the council, and the people": a list has a comma before.
    const main = (!all.includes(", ") || HAS_FINITE.test(` ${all} `)) && !INSERTED.test(last);
    // "coal, timber, and the goods delivered to the port": of a list, the last member would look like a clause.
    const past =
      more.length === 1 && !all.includes(",") && HAS_FINITE.test(` ${all} `) && OWN_PAST.test(part);
    const verb = more.length === 1 && !all.includes(",") && OWN_VERB.test(part);
    all +=
      verb || (main && (OWN_SUBJECT.test(part) || OWN_ACTIVITY.test(part) || ONE_NOUN.test(part))) || past
        ? `, and that ${part}`
        : `, and ${part}`;
  }
  return all;
};

/** " and Peru is a partner": a second main clause without a comma whose subject is one name; "between A and Peru is" is none. */
const ONE_NAME_CLAUSE =
  /^((?:(?! (?:that|which|who|whom|what|how|when|where|why|whether|if|as|between|both) )[^,;])*? (?:is|are|was|were|has|have|had|will|would|can|could|should) (?:(?! (?:that|which|who|whom|what|how|when|where|why|whether|if|as|between|both) )[^,;])*?) and (?=\p{Lu}[\p{L}.’'-]* (?:(?:of )?\p{Lu}[\p{L}.’'-]* ){0,4}(?:is|was|has|(?:looks|hopes|wants|plans|intends|expects|aims) (?:forward )?to) )/u;

/** Letters of a point in which a second clause without a comma is looked for. */
const MAX_LETTERS = 600;

/** A point of a speech, each of whose main clauses is reported like the first. */
export const reported = (clause: Phrase): Phrase => ({
  ...clause,
  pieces: clause.pieces.map((piece, at) => {
    const { s } = piece;
    if (at > 0 || s.length > MAX_LETTERS) return { ...piece, s: withOwnSubjects(s) };
    const own = s.replace(AND_CLAUSE, "$1 and that ").replace(ONE_NAME_CLAUSE, "$1 and that ");
    return { ...piece, s: withOwnSubjects(own.replace(BARE_CLAUSE, "$1, and that ")) };
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
