import { type Row, row } from "./usual-row";

/** Verbs of cooperation that are no nouns as well. */
const PLAIN =
  "invest|strengthen|develop|expand|establish|build|open|learn|sign|deepen|attract|broaden|extend|implement|join";
/** Those that lose an "e" before "-ing". */
const IN_E =
  "cooperat|collaborat|participat|explor|continu|creat|organi[sz]|promot|enhanc|improv|facilitat|achiev|introduc";

/** An infinitive with "to" for which the word before it asks for "-ing" after a preposition. */
const gerund = (before: string, link: string): Row[] => [
  row(`\\b(${before}) to (${PLAIN})(?![A-Za-z])`, `$1 ${link} $2ing`),
  row(`\\b(${before}) to (${IN_E})e(?![A-Za-z])`, `$1 ${link} $2ing`),
];

/** "-ing" for which the noun before it asks for an infinitive. */
const infinitive = (before: string, after: string): Row[] => [
  row(`\\b${before} (${PLAIN})ing\\b`, `${after} $1`),
  row(`\\b${before} (${IN_E})ing\\b`, `${after} $1e`),
];

/** Infinitives and "-ing" as the word before them asks for: "interest in investing" for "interest to invest". */
export const INFINITIVES: readonly Row[] = [
  row(
    "\\b((?:giv|offer|provid)(?:e|es|ed|ing|en|s)?|gave|has|have|had) ((?:[A-Za-z-]+ ){0,3})possibilit(y|ies) to (?=[a-z])",
    "$1 $2opportunit$3 to ",
  ),
  ...gerund("interest", "in"),
  row(
    "\\binterested to (invest|develop|expand|establish|build|open|join)(?![A-Za-z])",
    "interested in $1ing",
  ),
  row("\\binterested to (cooperat|collaborat|participat|explor|promot)e(?![A-Za-z])", "interested in $1ing"),
  ...gerund("possibilit(?:y|ies)", "of"),
  ...gerund("importance", "of"),
  ...gerund("(?:committed|dedicated)", "to"),
  ...gerund("(?:look|looks|looked|looking) forward", "to"),
  ...gerund("with a view", "to"),
  ...gerund("(?:contribute|contributes|contributed|contributing)", "to"),
  ...gerund("(?:succeed|succeeds|succeeded)", "in"),
  row("\\b(?:with|for|in) the (?:purpose|aim|goal|objective|intention) to (?=[a-z])", "to "),
  row("\\bnecessity to (?=[a-z])", "need to "),
  ...infinitive("(?:need|necessity) (?:of|for)", "need to"),
  row("\\bnecessity (?:of|for) (?=[A-Za-z])", "need for "),
  ...infinitive("(?:willingness|readiness) (?:of|for|in)", "willingness to"),
];
