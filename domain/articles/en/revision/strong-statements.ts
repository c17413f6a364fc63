/** How much a statement adds to news without a result: a plan, pledge or proposal, readiness, satisfaction; 0: nothing. */
export type Force = 0 | 1 | 2 | 3;

/** A verb of the subject: what comes before the predicate of a clause has none. */
const FINITE = / (?:is|are|was|were|has|have|had|can|could|will|would|should|that|which|who|if|when|as) /;
/** Nobody's plan, or that of just anybody: "neither side", "some firms". */
const NOT_ONES_OWN =
  /\b(?:never|no|nobody|none|nothing|neither|nor|not|cannot|hardly|few|fewer|some|many|most|several|other)\b|n[’']t\b/i;
/** "planned to build a quay in 1990", "wanted to leave but stayed": a plan of the past that may have failed. */
const FAILED = /\b(?:planned|intended|wanted) to .*\b(?:but|failed|(?:1[89]|20)\d\d)\b/;
const SUBJECT = String.raw`^(?!(?:it|its|they|their|this|these|such|there)\b)([^,;:“”]{1,90}?) `;

const PLAN = new RegExp(
  `${SUBJECT}(?:plans? to|planned to|intends? to|intended to|will (?:soon )?(?=(?:build|open (?:an?|the|its|\\d+)|send|set up|establish|launch|donate|invest in|sign|visit) )) ?(.+)$`,
  "i",
);
const READY = new RegExp(
  `${SUBJECT}(?:(?:is|are|was|were) (?:always |also )?(?:ready|willing|keen|eager|prepared) to|wants? to|wanted to) (.+)$`,
  "i",
);
const SATISFIED = new RegExp(
  `${SUBJECT}(?:is|are|was|were) (?:very )?(?:content|satisfied|pleased|happy) with (.+)$`,
  "i",
);

/** "strengthen ties": what any two sides want. */
const GENERAL =
  /^(?:further |also |continue to |actively )*(?:strengthen|deepen|enhance|expand|promote|develop|improve|increase|cooperate|collaborate|work|foster|build|help|support|share|raise|meet|make|take)\b/;
/** "study the proposal": what comes of it is open. */
const OPEN_END =
  /^(?:further |also |continue to )*(?:report|study|examine|consider|look into|review|discuss|give|convey|pass|inform|keep|attend|try|do|have|be|see|learn|know|meet|hear|receive|wait) /;
/** "cooperation in fishing", "work on the quay": what it is about. */
const DEFINITE = / (?:in|on|for|through|at) /;
/** What it is sure to change. */
const DOCUMENT = /\b(?:agreement|memorandum|treaty|pact|contract|protocol|\d+)\b/;
const COURTESY =
  /\b(?:visit|reception|welcome|hospitality|relations?|relationship|ties|friendship|cooperation|delegation|meeting)\b/;
const TIES = /\b(?:relations|relationship|ties|friendship|cooperation|partnership|exchanges)\b/;
const OF_WORK = /^(?:the )?(?:progress|pace|quality|state|results?|condition)\b/;

const isSpecific = (words: string): boolean =>
  !OPEN_END.test(words) &&
  ((!GENERAL.test(words) && !TIES.test(words)) || DEFINITE.test(words) || DOCUMENT.test(words));

/** Whether a statement is about a document or a number of things. */
export const isOfDocumentOrNumber = (words: string): boolean => DOCUMENT.test(words);

/** The subject of a clause with a plan, readiness or satisfaction; undefined for other clauses. */
export const subjectOfClause = (clause: string): string | undefined =>
  [PLAN, READY, SATISFIED].map((form) => form.exec(clause)?.[1]).find((one) => one !== undefined);

/** The force of a clause that somebody said. */
export const forceOfClause = (clause: string): Force => {
  const read = (form: RegExp): string | undefined => {
    const [, subject = "", rest = ""] = form.exec(clause) ?? [];
    const own = !NOT_ONES_OWN.test(subject) && !FAILED.test(clause);
    return rest !== "" && own && !FINITE.test(` ${subject} `) ? rest : undefined;
  };
  const [plan, ready, satisfied] = [read(PLAN), read(READY), read(SATISFIED)];
  if (plan !== undefined) return 3;
  if (ready !== undefined) return isSpecific(ready) ? 2 : 0;
  return satisfied !== undefined && !COURTESY.test(satisfied) ? 1 : 0;
};

/** The force of what somebody did with words: "promised to build a quay". */
export const forceOfAct = (act: string): Force => {
  const [, verb = "", rest = ""] =
    /^(promised|proposed|praised|expressed satisfaction with) (?:to |that )?(.+)$/.exec(act) ?? [];
  if (verb === "") return 0;
  if (verb === "promised" || verb === "proposed") return isSpecific(rest) ? 3 : 0;
  return OF_WORK.test(rest) ? 1 : 0;
};
