import { DESCRIBED, type Row, row, verbRows } from "./usual-row";

const TIES = "relations|relationship|ties|cooperation|collaboration|friendship|links|contacts";
const ADJECTIVES =
  "(?:(?:the|their|its|bilateral|economic|commercial|business|cultural|tourism|trade|diplomatic|friendly|and) ){0,5}";

/** Relations and exchanges that are strengthened, expanded or advanced, and problems that are resolved. */
export const CHANGES: readonly Row[] = [
  row(`\\btighten(s|ed|ing)? (?=${DESCRIBED}(?:${TIES})\\b)`, "strengthen$1 "),
  row(`\\b(${TIES}) ([^.;]{0,60} )?(be|been|being|was|were|is|are) tightened\\b`, "$1 $2$3 strengthened"),
  row(`\\b(?:increase|raise) (?=${ADJECTIVES}(?:relations|ties)\\b)`, "strengthen "),
  ...verbRows(
    "enlarge, enlarges, enlarged, enlarging",
    "expand, expands, expanded, expanding",
    `(?=${DESCRIBED}(?:${TIES}|trade|exchanges)\\b)`,
    "",
  ),
  ...verbRows(
    "activate, activates, activated, activating",
    "step up, steps up, stepped up, stepping up",
    `(?=${DESCRIBED}(?:${TIES}|trade|exchanges)\\b)`,
    "",
  ),
  ...verbRows(
    "push, pushes, pushed, pushing",
    "advance, advances, advanced, advancing",
    "forward (?=(?:the |their |its )?[a-z])",
    "",
  ),
  [
    /\bsolv(e|es|ed|ing) (?=(?:the |their |its |any |all )?(?:[a-z]+ )?(?:issues|disputes|disagreements)\b)/gu,
    "resolv$1 ",
  ],
  ...verbRows(
    "solve, solves, solved, solving",
    "overcome, overcomes, overcame, overcoming",
    "(?=(?:the |their |its |any |all )?(?:[a-z]+ )?(?:difficulties|obstacles)\\b)",
    "",
  ),
  ...verbRows(
    "solve, solves, solved, solving",
    "address, addresses, addressed, addressing",
    "(?=(?:the |their |its |any |all )?(?:[a-z]+ )?(?:challenges)\\b)",
    "",
  ),
  ...verbRows(
    "organi[sz]e, organi[sz]es, organi[sz]ed, organi[sz]ing",
    "set up, sets up, set up, setting up",
    "(?=(?:new )?joint ventures?\\b)",
    "",
  ),
  ...verbRows(
    "avail, availed, availing",
    "take advantage of, took advantage of, taking advantage of",
    "(?:(?:itself |themselves )?of )?(?=(?:the|this|these|that) )",
    "",
  ),
  [
    /\b(?:rais|increas)(e|es|ed|ing) (?=(?:the )?(?:quality (?:of|and)|efficiency of|conditions (?:of|for))(?= |$))/gu,
    "improv$1 ",
  ],
  [
    /\benhanc(e|es|ed|ing) (?=(?:the )?(?:(?:bilateral |mutual |two-way )?(?:trade|exports|imports|trade volumes?)(?=$|,| (?:between|with|to|from|through|by))|(?:volume|number) of\b))/gu,
    "increas$1 ",
  ],
  [/\bto read lectures\b/gu, "to give lectures"],
  row(`\\b(cooperat|collaborat)(e|es|ed|ing) (?:together|mutually)\\b`, "$1$2"),
  [/\bmutually (?=(?:cooperate|collaborate)\b)/gu, ""],
  [/\b(lay|lays|laid|laying) ((?:an? |the )(?:[a-z]+ )?foundation) of (?=[A-Za-z])/gu, "$1 $2 for "],
];
