import { type Row, row } from "./usual-row";

const SIDES =
  "countries|nations|sides|parties|universities|institutions|cities|towns|chambers|organi[sz]ations|communities|peoples|states|companies";
const GIVEN = "visit|festival|forum|exhibition|event|project|programme|program|celebrations?|conference";
const TREATY = "agreement|memorandum|treaty|protocol|convention|MoU|MOU";

/** Phrases of several words with a preposition. */
const PHRASES: readonly Row[] = [
  row(`\\b(between|of|by|for|in|from) the both (?=${SIDES})`, "$1 both "),
  row(`\\bbetween both (?=(?:${SIDES})\\b)`, "between the two "),
  row(`\\bamong the two (?=(?:${SIDES})\\b)`, "between the two "),
  row(`\\bboth the (?=(?:${SIDES})\\b)`, "both "),
  row(
    `\\b(?:in|within|under) the (?:frame|frames|framework) of (?=(?:the|this|its|their) (?:[A-Za-z]+ )?(?:${TREATY})\\b)`,
    "under ",
  ),
  row(
    `\\b(?:in|within) the framework of (?=(?:the|this|his|her|its|their) (?:[A-Za-z+-]+ )?(?:${GIVEN})\\b)`,
    "as part of ",
  ),
  [/\b(?:in|within|under) (?:the )?frames? of (?=[A-Za-z])/gu, "as part of "],
  [/\bin accordance to\b/gu, "in accordance with"],
  [/\b(?:with|in) regards to\b/gu, "with regard to"],
  [/\bin (cooperation|collaboration|partnership) (?:of|to) (?=the\b|[A-Z])/gu, "in $1 with "],
  [/\b(?:on|upon|by|with) (?:the )?invitation (?:of|from) (?=[A-Za-z])/gu, "at the invitation of "],
  [/\b(?:by|with) the initiative of\b/gu, "on the initiative of"],
  [/\b(?:in|at) (?:the )?occasion of\b/gu, "on the occasion of"],
  [/\b(?:on|at) (?:the )?base of (?=[a-z])/gu, "on the basis of "],
  [/\bin (?:the|a) result of\b/gu, "as a result of"],
  [/\bin behalf of\b/gu, "on behalf of"],
  [/\b(?:with|in|under) (?:the )?presence of (?=(?:the )?(?:[A-Z]|[a-z]+ of\b))/gu, "in the presence of "],
  [/\bunder the (support|help|assistance|participation) of\b/gu, "with the $1 of"],
  [/\bunder the witness of\b/gu, "in the presence of"],
  [/\bin the (international|global|world) stage\b/gu, "on the $1 stage"],
  [/\b(?:on|at) the (international|global|world) arena\b/gu, "in the $1 arena"],
  [/\bat (?:the|an?) (international|global|national|regional) scale\b/gu, "on a $1 scale"],
  [/\bon (the|an?) (highest|high|political|ministerial|governmental|expert) level\b/gu, "at $1 $2 level"],
  [/\bon (?:a )?priority(?: basis)?(?=$| in\b| and\b|,)/gu, "as a priority"],
  [/\bon (?:a )?regular basis\b/gu, "regularly"],
  [/\bon (?:an? )?(?:annual|yearly) basis\b/gu, "every year"],
  [/\btill date\b/gu, "to date"],
  [/\bat the earliest(?=$|,| and\b)(?! (?:possible|opportunity))/gu, "as soon as possible"],
  [/\bin the (?:last|latest|recent) years\b/gu, "in recent years"],
  [/\bin (?:the )?nearest future\b/gu, "in the near future"],
  [/\bsince (?=(?:\d+|many|several|two|three|four|five|ten|twenty) years\b(?! ago))/gu, "for "],
  [/\bon the territory of (?=(?:the )?[A-Z])/gu, "in "],
  [
    /\bin the name of (?=the (?:[a-z]+ )?(?:ministry|government|university|city|chamber|company|delegation|association|embassy)\b)/gu,
    "on behalf of ",
  ],
  [
    /\bon (?:the )?(?:issues|questions|matters) of (?!mutual|common|shared|general|public|national|global|great|greatest|particular|interest|importance|concern|relevance|law|fact|principle)(?=[a-z])(?!the\b|an?\b|its\b|their\b)/gu,
    "on ",
  ],
  [
    /\b(?:on|at|within) the (field|sphere|area)(s?) of (?!the\b|both\b|common|mutual|shared)(?=[a-z])/gu,
    "in the $1$2 of ",
  ],
];

/** "In tourism" for "in the field of tourism". */
const FIELDS: readonly Row[] = [
  [
    /\bin (?:the )?(?:fields?|spheres?) of (?!study|view|vision|play|interest|influence|activity|work|common|mutual|shared|expertise|the\b|both\b|its\b|their\b|our\b|an?\b)(?=[a-z])/gu,
    "in ",
  ],
  [/\bspheres\b(?! of influence)/gu, "fields"],
  [/\bsphere of (?!influence|interest)(?=[a-z])/gu, "field of "],
];

/** Phrases with a preposition in their usual form. */
export const PREPOSITIONAL: readonly Row[] = [...PHRASES, ...FIELDS];
