/** A fault of spelling or grammar that any copy desk corrects, and what it is corrected to. */
type Correction = readonly [fault: RegExp, correct: string];

const NUMBER =
  "\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty";

/** Nouns of such texts that have a compound adjective before them. */
const NOUNS = [
  "(?:sustainable|strategic|mutually|economic|academic|scientific|technical|bilateral) \\p{Ll}+",
  "(?:co-?operation|collaboration|partnership|relationship|agreement|contract|plan|strateg(?:y|ie)|project)s?",
  "(?:program|programme|course|training|education|research|teaching|study|workshop|seminar|initiative)s?",
  "(?:visit|tour|delegation|meeting|talk|dialogue|discussion|exchange|consultation|contact|engagement|tie|link)s?",
  "(?:official|mechanism|forum|conference|event|exhibition|exposition|summit|session|mission|inspection)s?",
  "(?:investment|investor|trade|business(?:es)?|compan(?:y|ie)|firm|enterprise|opportunit(?:y|ie)|market)s?",
  "(?:development|growth|benefit|result|outcome|situation|solution|approach|goal|target|commitment|vision)s?",
  "(?:product|good|service|facilit(?:y|ie)|equipment|technolog(?:y|ie)|infrastructure|industr(?:y|ie)|zone)s?",
  "(?:production|manufacturing|hospital|laborator(?:y|ie)|universit(?:y|ie)|institution|school|talent|loan)s?",
  "(?:polic(?:y|ie)|measure|support|activit(?:y|ie)|operation|management|planning|experience|knowledge)s?",
  "(?:relation|friendship|tradition|econom(?:y|ie)|countr(?:y|ie)|student|teacher|employee|worker|railway|line)s?",
  "(?:ceremon(?:y|ie)|effort|impact|effect|reform|session|action|shop|step|staff|data|rail|peace|garment)s?",
  "(?:information|analys[ie]s|understanding|transport|logistics|payment|e-commerce|treatment|entry|regime)",
].join("|");

/** What lasts for days or years, or has members. */
const COURSES =
  "visit|tour|trip|stay|mission|delegation|programme|program|course|training|workshop|seminar|conference|forum|exhibition|meeting|project|plan|contract|agreement|term";

/** What is called so many years old. */
const OLD =
  "relations|relationship|friendship|ties|history|tradition|university|institution|company|chamber|city|town";

/** Compound adjectives as they are written without their hyphens. */
const COMPOUNDS = [
  "(?<!\\b(?:in|over) the )(?:long|short|medium|mid)[ –]term",
  "(?:high|low|top|ministerial)[ –]level",
  "(?:high|low|top)[ –]quality",
  "(?:large|full|small)[ –]scale",
  "people[ –]to[ –]people|business[ –]to[ –]business|company[ –]to[ –]company|government[ –]to[ –]government",
  "party[ –]to[ –]party|face[ –]to[ –]face|port[ –]to[ –]port|day[ –]to[ –]day|state of the art",
  "(?:world|first)[ –]class|win[ –]win|two[ –]way|in[ –]depth|first[ –]hand|hands[ –]on",
  "cross[ –]border|high[ –]tech|capacity building|(?:double|dual|joint) degree",
  "(?:low|zero)[ –]carbon|(?:low|middle|high)[ –]income|high[ –](?:speed|end|ranking)",
  "long[ –](?:standing|lasting)|far[ –]reaching|wide[ –]ranging|forward[ –]looking|fast[ –]growing|first[ –]ever",
  "value[ –]added|one[ –](?:stop|on[ –]one)|real[ –]time|(?:full|part)[ –]time|fact[ –]finding",
  "(?:ribbon|cake)[ –]cutting|tree[ –]planting|income[ –]generating|labou?r[ –]intensive|energy[ –](?:saving|efficient)",
  "(?:decades|centuries|century)[ –]old",
  "(?:duty|tax|visa|tariff|disease|quota) free",
  "(?:\\p{Lu}\\p{L}+|community|knowledge|technology|market|school|industry|project|needs) based",
].join("|");
const COMPOUND = new RegExp(`\\b(?:${COMPOUNDS})(?= (?:${NOUNS})\\b)`, "gu");

/** Hyphens of other compounds, and words that are written as one. */
const HYPHENS: readonly Correction[] = [
  [
    /\b(export|market|future|result|results|customer|service|practice|development) oriented\b/gu,
    "$1-oriented",
  ],
  [/\bmedium sized?\b(?= (?:enterprises|businesses|companies|firms|cities)\b)/gu, "medium-sized"],
  [
    /\b(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (largest|biggest|oldest|busiest|highest|longest|richest)(?= (?!after\b|among\b|with\b|behind\b|worldwide\b|globally\b)\p{Ll}{4})/gu,
    "$1-$2",
  ],
  [/\bso called (?=\p{Ll})/gu, "so-called "],
  [
    /(?<=\b(?:technical|technological|scientific|industrial|the|their|its|of|and) )know how\b(?! to)/gu,
    "know-how",
  ],
  [
    new RegExp(
      `(?<=\\b(?:a|an|the|its|this) )(${NUMBER})[ -](day|week|month|year|hour|member)s?['’]? (?=(?:\\p{Ll}+ )?(?:${COURSES})\\b)`,
      "gu",
    ),
    "$1-$2 ",
  ],
  [new RegExp(`\\b(${NUMBER}|hundred) years?[ -]old (?=(?:${OLD})\\b)`, "gu"), "$1-year-old "],
  [
    /\b(mutually|environmentally|newly|highly|jointly|internationally|globally|locally|rapidly|fully|widely|closely|economically|culturally|commercially|recently|technologically|socially|nationally)-(?=\p{Ll})/gu,
    "$1 ",
  ],
  [/\bmutual beneficial\b/gu, "mutually beneficial"],
  [/\benvironment[ -]friendly\b/gu, "environmentally friendly"],
  [/\beco friendly\b/gu, "eco-friendly"],
  [/\bground[ -]breaking (?=ceremon)/gu, "groundbreaking "],
  [/\bsight[ -]seeing\b/gu, "sightseeing"],
  [/\b(post|under)[ -]graduate(?=s?\b)/gu, "$1graduate"],
  [/\bsub-(?=(?:regional|national|sector)\b)/gu, "sub"],
  [/\bstudent athlete(?=s?\b)/gu, "student-athlete"],
  [/\bco-(operat|ordinat)(?=\p{Ll})/gu, "co$1"],
  [/\b(multi|inter)-(?=(?:disciplinary|sectoral|lateral|national|cultural)\b)/gu, "$1"],
  [/\bnon governmental\b/gu, "non-governmental"],
  [/\bsocio economic\b/gu, "socio-economic"],
  [/\bagro-?business(?=(?:es)?\b)/gu, "agribusiness"],
  [/\be commerce\b/gu, "e-commerce"],
  [/\bpolicy[ -]makers\b/gu, "policymakers"],
  [/\bdecision makers\b/gu, "decision-makers"],
  [/\bweb site(?=s?\b)/gu, "website"],
];

/** Nouns that have no plural, where neither a number nor a verb needs one. */
const PLURAL_AROUND =
  "(?:these|those|many|several|few|both|various|different|two|three|four|five|other|\\d+)";
const COUNTABLE: readonly Correction[] = [
  [
    new RegExp(
      `(?<!\\b${PLURAL_AROUND} (?:\\p{Ll}+ )?)\\b(equipment|information|knowledge|expertise|infrastructure|feedback|software|hardware|advice|furniture|know-how|personnel|assistance|cooperation|funding|guidance|manpower)s\\b(?! (?:are|were|have|that|which|need)\\b)`,
      "gu",
    ),
    "$1",
  ],
  [
    /\b(conduct|organi[sz]e|provide|offer|attend|hold|receive)((?: (?!several|various|many|these|those|some|different|multiple|numerous|few|both|all|two|three|four|five|six)\p{Ll}+)?) trainings\b/gu,
    "$1$2 training",
  ],
  [/\bmachineries\b(?! (?:are|were|have|that|which)\b)/gu, "machinery"],
  [/\b(make|made|making|great|rapid|remarkable|significant) progresses\b/gu, "$1 progress"],
  [
    /\b(high-level|high-end|innovative|professional|skilled|technical|international|young|outstanding|train|training of|cultivat(?:e|ion of)|attract|introduc(?:e|tion of)|exchange of) talents\b(?! (?:are|were|have|who)\b)/gu,
    "$1 talent",
  ],
  [/\btalents (?=(?:training|cultivation|exchanges?|development)\b)/gu, "talent "],
  [/(?<=\b\d[\d.,]* )(million|billion|trillion|thousand|percent)s\b(?! of\b)/gu, "$1"],
  [/\bjoint researches\b/gu, "joint research"],
  [/\b(staff|faculty) members? and staffs\b/gu, "$1 members and staff"],
  [/\bstudents and staffs\b/gu, "students and staff"],
];

/** "Norlandish", "Lakian": the adjective of a country or a region. */
const ADJECTIVE = "\\p{Lu}\\p{L}+(?:an|ese|ish|ch|ic|ek|i)";

/** Articles, pronouns and links. */
const GRAMMAR: readonly Correction[] = [
  [/\ban (?=(?:universit(?:y|ies)|uni(?:que|on|ted|fied|versal)|useful|European|one)\b)/gu, "a "],
  [
    /\ba (?=(?:international|important|agreement|opportunity|economic|industrial|educational|academic|annual|exchange|open|effort|increase|increasing|initiative|invitation|hour|honou?r|honorary|honourary|Indian|Asian|African|American|Australian|Austrian|Italian|Iranian|Indonesian|English|Egyptian|Ethiopian|Estonian|M[oO]U)\b)/gu,
    "an ",
  ],
  [/\bmore (?=(?:closer|deeper|stronger|better|easier|greater|wider|broader)\b)/gu, ""],
  [/\balongwith\b/gu, "along with"],
  [/\bupto\b/gu, "up to"],
  [/\bthe both (?=\p{Ll})/gu, "both "],
  [
    /\bboth the (sides|countries|nations|parties|cities|universities|governments|chambers|institutions|organi[sz]ations)\b(?! and\b)/gu,
    "both $1",
  ],
  [/\b(between|among) both (?=\p{Ll}+(?:s|ies)\b(?! and\b))/gu, "$1 the two "],
  [/\bof both (?=(?:countries|nations)\b(?! and\b))/gu, "of the two "],
  // "the Norlandish and Lakish two sides", "the Norlandish two sides": an adjective before "two sides".
  [
    new RegExp(
      `(?<=\\bthe (?:\\p{Lu}\\p{L}+ )?${ADJECTIVE} and (?:\\p{Lu}\\p{L}+ )?${ADJECTIVE}) two (?=(?:sides|parties)\\b)`,
      "gu",
    ),
    " ",
  ],
  [new RegExp(`\\bthe (?:\\p{Lu}\\p{L}+ )?${ADJECTIVE} two (?=(?:sides|parties)\\b)`, "gu"), "the two "],
  [/\beach others['’]? (?=\p{Ll})/gu, "each other's "],
  [/\b(?:due|owing) to the fact that\b/gu, "because"],
  [/\bin view of the fact that\b/gu, "because"],
  [/\bdespite the fact that\b/gu, "although"],
  [/\bat (?:the )?present time\b/gu, "at present"],
  [/\btill (?:date|now)\b/gu, "so far"],
  [/\bin regards? to\b/gu, "with regard to"],
  [
    /(?<=\b(?:will|would|can|could|should|may|might) )help to (?=\p{Ll})(?!.*(?:,| and| or) to \p{Ll})/gu,
    "help ",
  ],
  [
    /\b(help|helped|helps) (the two (?:cities|countries|sides|universities)|them|both sides) to (?=\p{Ll})(?!.*(?:,| and| or) to \p{Ll})/gu,
    "$1 $2 ",
  ],
  [new RegExp(`\\btop (${NUMBER}) (?=(?:largest|biggest|best|oldest|busiest)\\b)`, "gu"), "$1 "],
  [/\bone batch of (?=\p{Ll})/gu, "a batch of "],
  [/\bbenefitt(?=(?:ed|ing)\b)/gu, "benefit"],
  [
    /(?<=\b(?:is|are|was|were|has|have|with) )plenty (?!(?:of|to|more|enough|and|as|in|for|if|that|by|at|on|else|left|going|happening|about)\b)(?=\p{Ll}{3,}(?: |$))/gu,
    "plenty of ",
  ],
  [
    /\b((?:an?|the|good|best|new) (?:examples?|ideas?|lessons?)(?: to the (?:whole |entire )?\p{Ll}+)?) how to\b/gu,
    "$1 of how to",
  ],
  [/(?<=\bto )get united\b/gu, "unite"],
  [
    / whose (?<=\p{Lu}[\p{L}-]+ \p{Lu}[\p{Ll}-]*[^s\P{Ll}] whose )(?<!\b(?:\p{Ll}{3,}s|people) (?:from|in|of|at|with|for|among) (?:the )?(?:\p{Lu}[\p{L}-]+ ){0,4}\p{Lu}[\p{L}-]+ whose )(?=[^,;]*$)/gu,
    ", whose ",
  ],
  [/(?<=\b(?:an|the) (?:alternative|substitute|supplement) or )complementary (?=to\b)/gu, "complement "],
];

/** Fields of study, which have no capitals outside of a name. */
const STUDIES =
  "(?:Business Administration|Economics|(?:Information|Food|Marine|Medical) Technology|Computer Science|International Relations|(?:Mechanical|Civil|Electrical|Chemical) Engineering|Artificial Intelligence|Public Health)";
const STUDY = new RegExp(`(?<![\\p{L}\\d,&)][ -]|[(/])\\b${STUDIES}\\b(?![ -][\\p{L}\\d&(]|,)`, "gu");

const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";

/** Words that nobody means to write twice. */
const TWICE =
  /(?<=\bthe) the\b|(?<=\bof) of\b|(?<=\bin) in\b(?!-)|(?<=\bto) to\b|(?<=\band) and\b|(?<=\bfor) for\b|(?<=\bwith) with\b|(?<=\bby) by\b(?!-)|(?<=\bfrom) from\b/gu;

/** Capitals, names of countries and of money, and signs. */
const SIGNS: readonly Correction[] = [
  [new RegExp(`\\b(${MONTHS}) (\\d{1,2})(?:st|nd|rd|th)\\b`, "gu"), "$1 $2"],
  [
    new RegExp(
      `(?<!\\b(?:the|and|to|or) |\\d(?:st|nd|rd|th) ?[-–] ?)\\b(\\d{1,2})(?:st|nd|rd|th) (?:of )?(${MONTHS})\\b(?! \\p{Lu})`,
      "gu",
    ),
    "$1 $2",
  ],
  [/\b((?:18|19|20)\d0)['’]s\b/gu, "$1s"],
  [/(?<=\b\d\d?(?:st|nd|rd|th) )Century\b(?! \p{Lu})/gu, "century"],
  [/\bRs\.? ?(?=\d)/gu, "Rs "],
  [/\binner wear\b/gu, "underwear"],
  [/\bMaster['’]s (?=(?:degrees?|programs?|programmes?|courses?|students?|level)\b)/gu, "master's "],
  [/\bBachelor['’]s (?=(?:degrees?|programs?|programmes?|courses?|students?|level)\b)/gu, "bachelor's "],
  [/\b(US|U\.S\.) east coast\b/gu, "$1 East Coast"],
  [/\b(US|U\.S\.) west coast\b/gu, "$1 West Coast"],
  [/\bUS \$ ?(?=\d)/gu, "US$$"],
  [/(?<=\d) %/gu, "%"],
  [/\bNo\.(?=\d)/gu, "No. "],
  [/\b(?:Covid|covid|COVID)[ -–]?19\b/gu, "COVID-19"],
  [/(?<=(?:^| )\p{Ll}+ )& (?=\p{Ll})/gu, "and "],
  [/ {2,}/gu, " "],
  [/(?<=\p{L}) +(?=[,;])/gu, ""],
  [/(?<=\p{Ll}{2}),(?=\p{Ll}{2})/gu, ", "],
];

const CORRECTIONS: readonly Correction[] = [[TWICE, ""], ...HYPHENS, ...COUNTABLE, ...GRAMMAR, ...SIGNS];

/** A pattern of all that may be a fault: the source of an expression with the flag "u". */
export const PLAIN_FAULT = (() => {
  let faults = `\\b(?:${COMPOUNDS}) |${STUDY.source}`;
  for (const [{ source }] of CORRECTIONS) faults += `|${source}`;
  return faults;
})();

const hyphened = (compound: string): string => compound.replace(/[ –]/gu, "-");
const lowered = (name: string): string => name.toLowerCase();

/** A text with correct hyphens, numbers, small words and signs: "long-term cooperation" for "long term cooperation". */
export const inPlainGrammar = (stored: string): string => {
  let text = stored.replace(COMPOUND, hyphened).replace(STUDY, lowered);
  for (const [fault, correct] of CORRECTIONS) text = text.replace(fault, correct);
  return text;
};
