import { costly } from "./costly";
import { EN_CONCERNS, EN_FIELDS, EN_ORG_WORDS } from "./lexicon/organizations";
import { EN_OVER_SUBJECTS, EN_SUBJECTS } from "./lexicon/subjects-en";
import { EN_HEADS, EN_TITLE_WORDS } from "./lexicon/titles-en";
import { wordSet } from "./lexicon/words";

// "Apprenticeship", "Cardiology": endings of few names, unlike those of Nanning, Florence and "Trinity"
const COMMON_NOUN = /^\p{L}{3,}(?:ology|ography|ship|tion)s?$/u;
const ADJECTIVE = /^\p{L}{3,}(?:al|ic|ary|ive|ous|able|ional)$/u;
const JOINS = /^(?:and|&|of|for|in)$/u;
// "Head of Office", "Secretary of Cabinet" are of a body.
const BODIES = wordSet(
  "section department division office state delegation mission cabinet chancery party unit the board laboratory desk team mayor parliament congress council workshop programme program project directors supervisors trustees governors china asia europe africa america emea apac pacific",
);
const ORDINARY = wordSet(
  "new special marine industrial public organic applied pure modern contemporary ancient medieval asian african european american islamic indian oriental visual fine performing early higher further lower adult young public private",
);

const isOwnSubject = (word: string): boolean =>
  EN_SUBJECTS.has(word) ||
  EN_CONCERNS.has(word) ||
  (EN_FIELDS.has(word) && !EN_ORG_WORDS.has(word) && !BODIES.has(word)) ||
  (COMMON_NOUN.test(word) && !EN_ORG_WORDS.has(word));
const isWithin = (word: string): boolean =>
  isOwnSubject(word) ||
  JOINS.test(word) ||
  ORDINARY.has(word) ||
  (EN_FIELDS.has(word) && !BODIES.has(word)) ||
  (ADJECTIVE.test(word) && !EN_ORG_WORDS.has(word));

const MAX_WORDS = 5;
/** Whether words only say what somebody heads, teaches or looks after: "Parks and Gardens", "Piano", unlike "Sampleton Parks". */
const isSubject = (words: readonly string[]): boolean => {
  const lower = words.map((word) => word.toLowerCase());
  return (
    words.length <= MAX_WORDS &&
    isOwnSubject(lower.at(-1) ?? "") &&
    !JOINS.test(lower[0] ?? "") &&
    lower.every(isWithin)
  );
};

// "Minister of Trade and Industry", "Secretary of State for Energy", unlike "Prime Minister of Samplia"
const GOVERNS =
  /^(?!.*\bprime\b).*\b(?:minister|secretary of state|undersecretary|under-secretary|cabinet secretary|alderm[ae]n|alderwoman)$/iu;
const GOVERNMENT =
  /^(?:ministry|department|office|bureau|commission|committee|agency|council|board|chamber|association|republic|government|authority|university|city|province|state|union|kingdom)$/iu;
const isPortfolio = (title: readonly string[], about: readonly string[]): boolean =>
  (/^secretary$/iu.test(title.at(-1) ?? "") &&
    /^State (?:for|of) \S/u.test(about.join(" ")) &&
    isPortfolio([...title, "of", "State"], about.slice(2))) ||
  (GOVERNS.test(title.join(" ")) &&
    about.length <= 8 &&
    about.every((word) => /^(?:and|of|for|the|&)$/u.test(word) || /^\p{Lu}[\p{L}-]+,?$/u.test(word)) &&
    !about.some((word) => GOVERNMENT.test(word)) &&
    about.some((word) => {
      const lower = word.toLowerCase().replace(/,$/u, "");
      return EN_FIELDS.has(lower) || EN_SUBJECTS.has(lower) || EN_CONCERNS.has(lower);
    }));

/** Whether words behind a preposition are the subject of a title: "Director of Parks", "Lecturer in Violin". */
export const isSubjectOf = (title: readonly string[], joint: string, about: readonly string[]): boolean =>
  /^(?:of|in|for)$/iu.test(joint) &&
  (isPortfolio(title, about) ||
    (EN_OVER_SUBJECTS.has((title.at(-1) ?? "").toLowerCase()) && isSubject(about)));

// "Head of Port Operations": the last word shows that it is somebody's work.
const OF_A_BOARD =
  /^(?:the )?(?:standing|executive|supervisory|management|advisory|organi[sz]ing|party|audit|governing|trade)? ?(?:committee|board|council)(?: of (?:directors|trustees|supervisors|governors))?$/i;
const ENDS_FIELD =
  /^(?:operations|relations|affairs|sales|marketing|strategy|procurement|compliance|planning|policy|recruitment|outreach)$/i;
// "Ground Services", unlike "Sample Services"
const SERVED = costly(
  /^(?:ground|flight|cabin|passenger|cargo|port|airport|urban|trade|terminal|cruise|harbou?r|guest|visitor|student|library|legal|technical|building|catering|shared|support|event|conference|health|medical|community|public)s?$/i,
);
/** Whether words end in a field of work that makes them part of a title: "Port Operations". */
export const endsInField = (words: readonly string[]): boolean =>
  words.length > 1 &&
  words.length <= 3 &&
  (ENDS_FIELD.test(words.at(-1) ?? "") ||
    (/^(?:services|development|management|infrastructure|engineering|safety|security)$/i.test(
      words.at(-1) ?? "",
    ) &&
      words
        .slice(0, -1)
        .every(
          (word) => SERVED.test(word) || EN_CONCERNS.has(word.toLowerCase()) || /^(?:and|&)$/.test(word),
        )));
/** Whether a word in front of a name is the end of a title: "Operations Ann Sample". */
export const isFieldAhead = (word: string): boolean => ENDS_FIELD.test(word);

// "the Export Committee", "the Working Group on Tariffs": of an organization that has several.
const COMMITTEE = /^(?:(?:sub-?)?committee|working group|task force|panel)$/i;
const isCommitteeOnField = (words: readonly string[]): boolean => {
  const [first = "", ...rest] = words;
  if (!/^the$/i.test(first)) return false;
  const about = rest.findIndex((word) => /^(?:on|for)$/i.test(word));
  const named = about < 0 ? rest : rest.slice(0, about);
  const size = /^(?:group|force)$/i.test(named.at(-1) ?? "") ? 2 : 1;
  const field = about < 0 ? named.slice(0, -size) : [...named.slice(0, -size), ...rest.slice(about + 1)];
  return (
    COMMITTEE.test(named.slice(-size).join(" ")) &&
    field.length > 0 &&
    field.length <= 4 &&
    (about > 0 || field.every((word) => isOfWork(word)))
  );
};
// "the Party Working Committee", "the Administrative Committee": organizations.
const isOfWork = (word: string): boolean =>
  /^(?:and|&|of)$/i.test(word) ||
  (!/^(?:party|working|administrative|administration|management|managing|state|provincial|municipal|city|leading)$/i.test(
    word,
  ) &&
    (EN_FIELDS.has(word.toLowerCase()) ||
      EN_SUBJECTS.has(word.toLowerCase()) ||
      EN_CONCERNS.has(word.toLowerCase()) ||
      (EN_TITLE_WORDS.has(word.toLowerCase()) &&
        !EN_ORG_WORDS.has(word.toLowerCase()) &&
        !EN_HEADS.has(word.toLowerCase()))));

/** Whether they are a seat on a board, which is part of the title: "member of the standing committee". */
export const isBoardOf = (title: readonly string[], board: readonly string[]): boolean =>
  /^(?:member|chair|chairman|chairwoman|chairperson|vice-chair|vice-chairman|secretary|convenor|convener|president)$/i.test(
    title.at(-1) ?? "",
  ) &&
  (OF_A_BOARD.test(board.join(" ")) || isCommitteeOnField(board));
