import { takesObject } from "./verbs-in-s";

/** Auxiliary and modal verbs, with which a predicate begins. */
export const FINITE = new Set(
  "is are was were has have had does do did will would can could should must may might shall cannot".split(
    " ",
  ),
);

/** Where the subject of a clause ends, so that "he said" can follow it; 0 where that is not certain. */
export const subjectEnd = (text: string): number => {
  const all = text.split(" ");
  const at = all.findIndex((word, i) => FINITE.has(word) || (i > 0 && takesObject(all.slice(i))));
  const before = all.slice(0, Math.max(at, 0));
  // "The city, she said, always creates": an adverb stays with its verb.
  while (ADVERB.test(before.at(-1) ?? "")) before.pop();
  const subject = before;
  if (PREPOSITION.test(all[0] ?? "")) return 0;
  const link = subject.findIndex((word) => /^(?:of|with|in|between|for|on)$/.test(word));
  const inner = subject.some(
    (word, i) =>
      /^(?:that|which|who|whom|to|where|when|if|as)$/.test(word) ||
      (word === "and" && (link < 0 || i < link)) ||
      /[,;]$/.test(word),
  );
  const long = at > MAX_SUBJECT && !NAMED.test(text);
  return at > 0 && at <= MAX_NAMED && !long && !inner && !BARE_DEGREE.test(subject.join(" "))
    ? subject.length
    : 0;
};

/** Words of a subject, and of one that is a name, between which and its verb "he said" can come. */
const MAX_SUBJECT = 5;
const MAX_NAMED = 7;
const NAMED = /^(?:[Tt]he )?\p{Lu}\S* (?:(?:of|and|for) )?\p{Lu}/u;
/** "the most has to be made of it": no noun that "he said" could follow. */
const BARE_DEGREE = /^the (?:most|least|best|more|same|first|last)$/i;

/** An adverb between a subject and its verb. */
const ADVERB =
  /^(?:always|never|also|still|already|often|usually|now|only|soon|just|even|ever|again|thus|currently|constantly|\p{Ll}{3,}(?<!famil|suppl|monopol|assemb|rall|all|ital|anomal|Jul)ly)$/u;

const PREPOSITION =
  /^(?:since|in|at|on|with|as|through|after|before|during|for|under|while|when|once|until|unless|although|though|because|whenever|if|despite|over|by|to|from|among)$/i;
