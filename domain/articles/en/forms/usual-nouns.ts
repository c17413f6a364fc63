import { JOINT, type Row, row } from "./usual-row";

/** Nouns that English does not use, or not in the plural. */
const NOUNS: readonly Row[] = [
  [
    /\b(high-level|skilled|professional|technical|international|innovative|outstanding|young|local|scientific|medical) talents\b(?! (?:are|were|have|who))/gu,
    "$1 talent",
  ],
  [
    /\b(train|trains|trained|training|attract|attracts|attracted|attracting|develop|nurture) talents\b/gu,
    "$1 talent",
  ],
  [/\b(talent) cultivation\b/gu, "$1 development"],
  [/\bcultivation of talents?\b/gu, "development of talent"],
  [/\bcultivate ((?:[a-z]+ )?)talents?\b/gu, "develop $1talent"],
  [/\bcooperations\b/gu, "partnerships"],
  [/\b(joint|scientific|common|academic) researches\b/gu, "$1 research"],
  [/\bhigher educational (?=(?:institutions?|establishments?)\b)/gu, "higher education "],
  [/\bbusiness circles\b/gu, "the business community"],
];

/** Adjectives that are false friends, or that go with other nouns. */
const ADJECTIVES: readonly Row[] = [
  [/\bactual (?=(?:issues|topics|questions|matters)\b)/gu, "current "],
  [/\bpriority directions\b/gu, "priority areas"],
  [/\b(?:perspective|prospective) (?:directions|areas|spheres)\b/gu, "promising areas"],
  [/\bperspective (?=(?:projects|partners|markets|sectors)\b)/gu, "promising "],
  [
    /\beconomical (?=(?:and (?:trade|cultural|political|social) )?(?:cooperation|relations|ties|development|growth|issues|potential|situation)\b)/gu,
    "economic ",
  ],
  [/\btouristic (?=(?:potential|sector|industry|services|infrastructure|cooperation)\b)/gu, "tourism "],
  [/\btouristic (?=[a-z])/gu, "tourist "],
  [/\bacademical (?=[a-z])/gu, "academic "],
  [/\btrade[-–]economic (?=[a-z])/gu, "trade and economic "],
  [/\bscientific[-–]technical (?=[a-z])/gu, "scientific and technical "],
  [/\b(high|big) interest in\b/gu, "great interest in"],
  [/\bbig (?=(?:importance|attention|success|contribution|respect|honou?r|pleasure)\b)/gu, "great "],
  [/\b(?:rich|big) experience\b/gu, "extensive experience"],
  row(`\\bjoint (?=(?:cooperation|collaboration)\\b)`, ""),
  [
    /\bbilateral (?=(?:(?:trade|economic) )?(?:cooperation|relations|ties|trade) between (?:(?:the|both) (?:two )?(?:countries|nations|sides)|[A-Z][A-Za-z]+ and [A-Z]))/gu,
    "",
  ],
];

/** Words of offices for which the press has others. */
const OFFICIAL: readonly Row[] = [
  [/\bemployment generation\b/gu, "job creation"],
  [/\bupgradation\b/gu, "upgrading"],
  [/\bcope up with\b/gu, "cope with"],
  [
    /\bthe said (?=(?:agreement|project|programme|program|visit|event|meeting|memorandum|field|area|matter|issue)s?\b)/gu,
    "the ",
  ],
  [
    /\bthe ((?:bilateral |mutual |annual |total )?)(?:trade|goods|commodity) turnover(?= (?:between|reached|amounted|with|was|has|had|increased|grew)\b)/gu,
    "$1trade",
  ],
  [
    /\b(increase|expand|boost|raise|growth of|growth in|volume of) ((?:the )?(?:bilateral |mutual )?)(?:trade|goods|commodity) turnover\b/gu,
    "$1 $2trade",
  ],
  [/\bmaterial(?:-| and | and-)technical base\b/gu, "facilities and equipment"],
  [/\bbig (?=(?:number|amount|share|quantit(?:y|ies)|part) of\b)/gu, "large "],
  [/\blarge (?=(?:interest|potential)\b)/gu, "great "],
  [/\bcheap prices\b/gu, "low prices"],
  [/\bmutual (?=exchange of\b)/gu, ""],
];

/** Words of translations: "mutual benefit" for "win-win results". */
const TRANSLATED: readonly Row[] = [
  [/\bmutual(?:ly)? benefit(?:s|ial)? and win-win (?:results?|outcomes?|situations?)\b/gu, "mutual benefit"],
  [/\bmutually beneficial and win-win (?=[a-z])/gu, "mutually beneficial "],
  [/\bmutual benefit and win-win (?=cooperation|development|partnership)/gu, "mutually beneficial "],
  [
    /\b(achieve|achieves|achieved|achieving|create|creating|reali[sz]e|reali[sz]ing|seek|for) (?:a )?(?:mutual )?win-win (?:results?|outcomes?|situations?)\b/gu,
    "$1 mutual benefit",
  ],
  row(
    `\\bwin-win (?=(?:${JOINT}|development|relationship|solutions?|partnerships)\\b)`,
    "mutually beneficial ",
  ),
  [/\bcomplement(?:s|ed|ing)? each other's (?:advantages|strengths)\b/gu, "draw on each other's strengths"],
  [/\bcomplementary advantages\b/gu, "complementary strengths"],
  [/\bcomplementarity of advantages\b/gu, "complementary strengths"],
  [/\bdocking (?=(?:meetings?|events?|activit(?:y|ies))\b)/gu, "matchmaking "],
  [/\b(strengthen|deepen|enhance)(ed|d|ing)? (?:the )?docking\b/gu, "$1$2 coordination"],
  [/\bsupply(?:-| and | and-)demand docking\b/gu, "matching of supply and demand"],
  [
    /\btransformation (?:and application )?of (?=(?:scientific|technological|research|innovation)[A-Za-z ]* (?:achievements|results)\b)/gu,
    "practical application of ",
  ],
  [/\blanding of (?=(?:[a-z-]+ ){0,3}projects?\b)/gu, "launch of "],
  [/\bdevelop (?:with|in|at) (?:a )?high quality\b/gu, "achieve high-quality development"],
  [/\bbasic situation of (?=[A-Za-z])/gu, "basic facts about "],
  [
    /\breached (?:an? |the )?(?:preliminary |initial )?cooperation intentions?\b/gu,
    "agreed in principle to cooperate",
  ],
  [
    /\breach (?:an? |the )?(?:preliminary |initial )?cooperation intentions?\b/gu,
    "agree in principle to cooperate",
  ],
];

/** Nouns and adjectives for which there are usual ones. */
export const NOUNS_AND_ADJECTIVES: readonly Row[] = [...NOUNS, ...ADJECTIVES, ...OFFICIAL, ...TRANSLATED];
