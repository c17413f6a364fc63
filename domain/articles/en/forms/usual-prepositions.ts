import { DESCRIBED, JOINT, type Row, row } from "./usual-row";

const MONTHS =
  "January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter";
const GROWING = "development|growth|expansion|strengthening|promotion|success|implementation";

/** Prepositions that the noun before them asks for. */
const AFTER_NOUNS: readonly Row[] = [
  row(`\\bopportunities of (?=further (?:${JOINT})\\b)`, "opportunities for "),
  row(`\\boptions of (?=${DESCRIBED}(?:${JOINT})\\b)`, "options for "),
  row(
    `\\bp(rospects|otential) of (?<!and prospects of )(?!the )(?=${DESCRIBED}(?:${JOINT}|development|growth|trade)\\b)`,
    "p$1 for ",
  ),
  row(
    `\\bperspectives? (?:of|for) (?=${DESCRIBED}(?:${JOINT}|development|trade|relations)\\b)`,
    "prospects for ",
  ),
  row(`\\bplatform of (?=${DESCRIBED}(?:${JOINT}|exchanges?|dialogue|communication)\\b)`, "platform for "),
  row(`\\bdirections (?:of|for) (?=${DESCRIBED}(?:${JOINT}|work|interaction)\\b)`, "areas of "),
  [/\bparticipation (?:at|to) (?=(?:an?|this|the) (?![a-z]+ level))/gu, "participation in "],
  [/\b(impact|influence) to (?=[A-Za-z])/gu, "$1 on "],
  [
    /\b(an|further|any|significant|continued) (in|de)crease of (?=(?:the )?(?:bilateral|trade|exports|imports|investments?|exchanges|contacts|tourists|tourism|flights|sales|production|turnover|visitors|students)\b)/gu,
    "$1 $2crease in ",
  ],
  [/\bneed of (?<!in (?:[a-z-]+ )?need of )(?=[A-Za-z])/gu, "need for "],
  [/\bknowledge on (?=[A-Za-z])/gu, "knowledge of "],
  [/\b(overview|understanding) about (?=[A-Za-z])/gu, "$1 of "],
  [/\b(reports?|agreements?) about (?=[A-Za-z])/gu, "$1 on "],
  [/\binsight(s?) (?:about|of) (?=[A-Za-z])/gu, "insight$1 into "],
  [/\bawareness on (?=[A-Za-z])/gu, "awareness of "],
  [/\bexpertise on (?=[A-Za-z])/gu, "expertise in "],
  [/\b(answers?|repl(?:y|ies)|responses?) (?:on|of) (?=(?:the |all )?questions?\b)/gu, "$1 to "],
  [/\bthe ((?:main )?reasons?) of (?=the|this|its|their)/gu, "the $1 for "],
  [/\baccess (?:for|in|into|of) (?=the (?:[A-Za-z]+ )?markets?\b)/gu, "access to "],
  [
    /\bdemand of (?=(?:[a-z]+ )?(?:products|goods|workers|labou?r|energy|housing|skills|food)\b)/gu,
    "demand for ",
  ],
  row(
    `\\b(its|their|his|her|official|working|state|first|second|the|a) visit in (?!${MONTHS})(?=[A-Z])`,
    "$1 visit to ",
  ),
  row(`\\bcontributions? (?:for|in|on) (?=[a-z]{3,}ing\\b|the (?:${GROWING})\\b)`, "contribution to "),
  [
    /\b(its|their|strong|continued|continuous|continuing|firm|generous|long-standing|staunch) support to (?<!\b(?:provid|giv|gave|offer|extend|lend|lent)[a-z]* (?:[a-z-]+ ){0,2}support to )(?=(?:the )?[A-Z])/gu,
    "$1 support for ",
  ],
  row(`\\bways (?:of|for) (?:further )?(cooperat|collaborat)ion(?= in\\b| with\\b|$)`, "ways to $1e"),
  [/^support to (?=(?:the )?[A-Z])/gu, "support for "],
  [/\bways for (?=[a-z]{3,}ing\b)/gu, "ways of "],
  row(`\\brole for (?=the (?:${GROWING})\\b)`, "role in "),
];

/** Prepositions that the verb or the adjective before them asks for. */
const AFTER_VERBS: readonly Row[] = [
  [/\binvest(s|ed|ing)? into (?=[A-Za-z])/gu, "invest$1 in "],
  [
    /\bparticipat(e|es|ed|ing) (?:at|to|on) (?=(?:an?|this|the|its|their|[A-Z]|\d)(?! [a-z]+ level))/gu,
    "participat$1 in ",
  ],
  [/\b(take|takes|taking|took|taken) part at (?=[A-Za-z]|\d)/gu, "$1 part in "],
  [/\bpartake in\b/gu, "take part in"],
  row(`\\bcontribut(e|es|ed|ing) (?:for|in|on) (?=[a-z]{3,}ing\\b|the (?:${GROWING})\\b)`, "contribut$1 to "),
  [/\bdiscuss(es|ed|ing)? (?:about|on|upon) (?!the (?:sidelines|site|phone)|site)(?=[a-z])/gu, "discuss$1 "],
  [
    /\b(emphasi[sz]|mention|explain)(es|ed|ing|e|s)? (?:on|about|upon) (?=the|their|its|how|an?\b)/gu,
    "$1$2 ",
  ],
  [/\bhighlight(s|ed|ing)? on (?=[a-z])/gu, "highlight$1 "],
  [/\b(stressed|stressing) on (?=[a-z])/gu, "$1 "],
  [/\bcompris(es|ing|e) of (?=[A-Za-z]|\d)/gu, "compris$1 "],
  [/\brequest(ed|ing) for (?=[A-Za-z])/gu, "request$1 "],
  [
    /\battend(s|ed|ing)? (?:to|at) (?=(?:the|an?|this) (?:[A-Za-z]+ )?(?:meeting|event|forum|ceremony|conference|seminar)\b)/gu,
    "attend$1 ",
  ],
  [/\b(to visit|visited|visiting) to (?=[A-Za-z])/gu, "$1 "],
  [/\bspeciali([sz])(e|es|ed|ing) (?:on|for) (?=[A-Za-z])/gu, "speciali$1$2 in "],
  [/\bfocus(es|ed|ing)? (?:to|into|at|upon|towards) (?=[A-Za-z])/gu, "focus$1 on "],
  [/\bdepend(s|ed|ing|ent)? (?:from|of) (?=[A-Za-z])/gu, "depend$1 on "],
  [/\bfacing with (?=[A-Za-z])/gu, "facing "],
  [/\binterested (?:on|for|at) (?=[A-Za-z])/gu, "interested in "],
  [/\brelated with (?=[A-Za-z])/gu, "related to "],
  [/\bsimilar with (?=[A-Za-z])/gu, "similar to "],
  [/\bfamous (?:by|with) (?=[A-Za-z])/gu, "famous for "],
  [/\bproud (?:for|about|with) (?=[A-Za-z])/gu, "proud of "],
  [/\brich with (?=[A-Za-z])/gu, "rich in "],
  [/\bsatisfied (?:of|from) (?=[A-Za-z])/gu, "satisfied with "],
  [/\bresponsible of (?=[A-Za-z])/gu, "responsible for "],
  [/\baware (?:about|on) (?=[A-Za-z])/gu, "aware of "],
  [/\boptimistic (?:on|for|of) (?=[A-Za-z])/gu, "optimistic about "],
];

/** Prepositions as the words before them ask for. */
export const PREPOSITIONS: readonly Row[] = [...AFTER_NOUNS, ...AFTER_VERBS];
