import { DESCRIBED, JOINT, type Row, verbRows } from "./usual-row";

const MAKE = "make, makes, made, making";
const CARRY_OUT = "carry out, carries out, carried out, carrying out";
const CONDUCT = "conduct, conducts, conducted, conducting";
const HOLD = "hold, holds, held, holding";
const TALKS =
  "talks|discussions|negotiations|consultations|meetings|seminars|conferences|dialogues?|a meeting|a seminar|a conference|a forum|a discussion";

/** Efforts, contributions and parts that are "made", "given" or "played". */
const DONE: readonly Row[] = [
  ...verbRows(MAKE, "do, does, did, doing", "(?:more|greater) efforts to (?=[a-z])", "more to "),
  ...verbRows(MAKE, "work, works, worked, working", "joint efforts to (?=[a-z])", "together to "),
  ...verbRows(MAKE, "work, works, worked, working", "active efforts to (?=[a-z])", "actively to "),
  ...verbRows(
    "(?:make|exert), (?:makes|exerts), (?:made|exerted), (?:making|exerting)",
    "work, works, worked, working",
    "efforts to (?=[a-z])",
    "to ",
  ),
  ...verbRows(
    "(?:make|give), (?:makes|gives), (?:made|gave), (?:making|giving)",
    "contribute, contributes, contributed, contributing",
    "contributions? to (?=[A-Za-z])",
    "to ",
  ),
  ...verbRows(
    "give, gives, gave, giving",
    "make, makes, made, making",
    "(a|an important|a significant|a major) contribution to",
    "$1 contribution to",
  ),
  ...verbRows(
    "give, gives, gave, giving, given",
    "make, makes, made, making, made",
    "(full )?play to (?=[A-Za-z])",
    "$1use of ",
  ),
  ...verbRows(
    "play, plays, played, playing",
    "serve, serves, served, serving",
    "(?:a bridging role|(?:the|a) role (?:of|as) a bridge)",
    "as a bridge",
  ),
  ...verbRows(
    "(?:pay|give|put), (?:pays|gives|puts), (?:paid|gave), (?:paying|giving|putting)",
    "attach, attaches, attached, attaching",
    "(great|high|special|particular|much) importance (?:to|on) ",
    "$1 importance to ",
  ),
  [/\battach(es|ed|ing)? high importance to\b/gu, "attach$1 great importance to"],
  [/\b(pay|pays|paid|paying) high attention to\b/gu, "$1 close attention to"],
  [/\b(pay|pays|paid|paying) ((?:[a-z]+ )?attention) (?:on|for|in) (?=[A-Za-z])/gu, "$1 $2 to "],
  [/\bspare(s|d)? no efforts\b/gu, "spare$1 no effort"],
  [/\b(take|takes|took|taking|taken) ((?:concrete|joint|practical) )?actions\b/gu, "$1 $2action"],
  [/\b(take|takes|took|taking|taken) the responsibility (?=for|of)/gu, "$1 responsibility "],
];

/** Meetings, visits and projects that are "carried out", "conducted" or "realized". */
const HELD: readonly Row[] = [
  ...verbRows(
    CARRY_OUT,
    HOLD,
    `(?=${DESCRIBED}(?:${TALKS})\\b|(?:in-depth|friendly|extensive) exchanges)`,
    "",
  ),
  ...verbRows(
    CONDUCT,
    HOLD,
    "(?=(?:in-depth |friendly |further |extensive )?(?:exchanges|talks|discussions|consultations|negotiations)\\b)",
    "",
  ),
  ...verbRows(
    MAKE,
    HOLD,
    "(?=(?:joint )?(?:seminars|exhibitions|meetings|conferences|discussions|talks|negotiations|consultations)\\b)",
    "",
  ),
  ...verbRows(HOLD, "give, gives, gave, giving", "(?=(?:a|an) (?:[a-z-]+ )?(?:speech|presentation)\\b)", ""),
  ...verbRows(
    "(?:carry out|conduct|reali[sz]e|perform|undertake|do|give), (?:carries out|conducts|reali[sz]es|undertakes), (?:carried out|conducted|reali[sz]ed|performed|undertook|did|gave), (?:carrying out|conducting|reali[sz]ing|doing|giving)",
    MAKE,
    "(?=(?:an? )?(?:(?:official|working|return|study|short|first|further|field) )?visits?\\b(?! of))",
    "",
  ),
  ...verbRows(
    "carries out, carried out, carrying out, conduct, conducts, conducted, conducting",
    "engages in, engaged in, engaging in, engage in, engages in, engaged in, engaging in",
    `(?=${DESCRIBED}(?:${JOINT})\\b(?! (?:[a-z]+ )?(?:program|project|activit|agreement|plan|initiative|work|research)))`,
    "",
  ),
  [/\breali[sz](?:e|ing) (?:the )?cooperation (?=in|with|on)/gu, "cooperate "],
  ...verbRows(
    "reali[sz]e, reali[sz]es, reali[sz]ed, reali[sz]ing",
    CARRY_OUT,
    "(?=(?:[a-z-]+ ){0,3}(?:projects?|programmes?|programs?)\\b)",
    "",
  ),
  [
    /\b(projects?|programmes?|programs?|activities) ((?:have been|has been|to be|being|were|was|are|is) )?reali[sz]ed\b/gu,
    "$1 $2carried out",
  ],
  ...verbRows(
    "communicate, communicates, communicated, communicating",
    "discuss, discusses, discussed, discussing",
    "(?:about|on) (?!an?\\b)(?=[a-z])",
    "",
  ),
  [
    /\b(had|have|held|hold|holding) ((?:in-depth|full|detailed|further) )?communications? (?:on|about) /gu,
    "$1 $2discussions on ",
  ],
  ...verbRows(
    "(?:get|become), (?:gets|becomes), (?:got|became), (?:getting|becoming)",
    "learn, learns, learned, learning",
    "acquainted with (?=(?:the |its |their |how )?[a-z])",
    "about ",
  ),
  ...verbRows(
    "acquaint, acquaints, acquainted, acquainting",
    "learn, learns, learned, learning",
    "(?:himself|herself|itself|themselves) with (?=[A-Za-z])",
    "about ",
  ),
  ...verbRows(
    "exchange, exchanges, exchanged, exchanging",
    "exchange, exchanges, exchanged, exchanging",
    "opinions\\b",
    "views",
  ),
  [
    /\b(?:take|taking) (this|the) (visit|meeting|event|forum|signing|exhibition) as an opportunity to\b/gu,
    "use $1 $2 to",
  ],
  [
    /\btook (this|the) (visit|meeting|event|forum|signing|exhibition) as an opportunity to\b/gu,
    "used $1 $2 to",
  ],
  [/\bkeep(s|ing)? (close )?contacts? with\b/gu, "maintain$1 $2contact with"],
];

/** Verbs as their nouns ask for. */
export const COLLOCATIONS: readonly Row[] = [...DONE, ...HELD];
