import { EN_CONCERNS, EN_FIELDS, EN_ORG_WORDS } from "./lexicon/organizations";
import { EN_OVER_SUBJECTS, EN_SUBJECTS } from "./lexicon/subjects-en";
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
  "new special marine industrial public organic applied pure modern contemporary ancient medieval visual fine performing early higher further lower adult young public private",
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

/** Whether words behind a preposition are the subject of a title: "Director of Parks", "Lecturer in Violin". */
export const isSubjectOf = (title: readonly string[], joint: string, about: readonly string[]): boolean =>
  /^(?:of|in|for)$/iu.test(joint) &&
  EN_OVER_SUBJECTS.has((title.at(-1) ?? "").toLowerCase()) &&
  isSubject(about);
