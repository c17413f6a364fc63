import { datesOf } from "./days";
import { type Case, type Found, overlaps } from "./finding";
import { isNearMiss } from "./near-miss";
import { sentenceAt } from "./reading";

const ABBREVIATED = "(?:Co|Ltd|Inc|Corp|Dr|Mr|Mrs|Ms|Md|Prof|St|No|Jr|\\p{Lu}(?:\\.\\p{Lu})*)\\.";
const WORD = `(?:${ABBREVIATED}|(?:al|el|bin|ibn)-\\p{Lu}[\\p{L}’']*|\\p{Lu}[\\p{L}\\p{M}\\d’'&+-]*)`;
const LINK = "(?:of|and|for|the|de|la|al|bint|bin|ibn|af|von|van|in|on)";
const RUN = new RegExp(
  `(?<![\\p{L}\\d])${WORD}(?:(?:,(?= (?:Ltd|Inc)\\.))? (?:${LINK} )*(?:${WORD}|\\d+))*`,
  "gu",
);

// Words at the beginning of a sentence, and capitals that are not names.
const COMMON = new Set(
  `the a an at on in for from to of and or but as by with under over after before during both others also he she they it his
   her their its this that these those there all some many several no not more among first second third then finally
   later next last one two three four five six seven eight nine ten participants members guests representatives heads
   leaders staff editor editors text photo photos source reviewed published translation translated author those reviewer
   accompanying receiving present parallel main others delegates village further nearly about accompanied led following
   while when where since because although though meanwhile moreover furthermore additionally besides speaking
   january february march april may june july august september october november december monday tuesday wednesday
   thursday friday saturday sunday mr mrs ms miss dr prof professor sir madam ambassador president chairman director
   mayor secretary minister governor vice deputy general engineer chinese china english i we our us what who each
   signing according organized hosted held founded established chaired addressing welcoming introducing together
   local experts talks directors officers chairmen presidents mou currently today yesterday recently`.split(
    /\s+/,
  ),
);
const ENDINGS = ["s", "es", "n", "an", "ian", "ese", "ish", "al", "er", "ers", "ed", "ing", "ly"];
const SPEAKS =
  /^ (?:also |then |later )?(?:said|met|spoke|led|gave|took|held|told|[a-z]+ed(?! by| in| at| on)|and \p{Lu}\S+ (?:said|met|[a-z]+ed))\b/u;

// The verb of a headline is in the present.
const DOES = /^ (?:[a-z]+s)\b(?! of)/u;

const plain = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[’']s?$/, "")
    .replace(/[.,]+$/, "")
    .replace(/[’']/g, "");

interface Vocabulary {
  has: (word: string) => boolean;
  names: readonly string[];
  phrases: readonly string[];
}

const vocabularyOf = ({ known, text }: Case): Vocabulary => {
  const phrases = known.texts.map((one) => one.lower);
  const all = new Set(
    phrases.flatMap((one) => one.replace(/[’'](?!s\b)/g, "").match(/[\p{L}\p{M}\d&+]+/gu) ?? []),
  );
  // A word that the text also writes with a small letter is not a name.
  for (const word of text.match(/(?<![\p{L}’'-])\p{Ll}[\p{L}-]+/gu) ?? []) all.add(word);
  // Whether a post is acting is a flag of the record: Acting President.
  for (const flag of ["acting", "former", "honorary"] as const)
    if (known.people.some(({ one }) => one.posts?.some((post) => post[flag]))) all.add(flag);
  const isForm = (word: string): boolean =>
    ENDINGS.some(
      (end) =>
        all.has(`${word}${end}`) ||
        (word.endsWith(end) &&
          word.length - end.length > 2 &&
          (all.has(word.slice(0, -end.length)) || all.has(`${word.slice(0, -end.length)}e`))) ||
        (end === "ese" && word.endsWith(end) && all.has(`${word.slice(0, -end.length)}a`)),
    );
  return {
    has: (word) =>
      word === "" || all.has(word) || COMMON.has(word) || isForm(word) || /^\p{L}$|^\d/u.test(word),
    names: known.people.flatMap((one) => one.name.toLowerCase().split(/[\s-]+/)),
    phrases,
  };
};

/** Pieces of a run of capitalized words, split where two names can meet. */
const pieces = (run: string): { text: string; at: number }[] => {
  const found: { text: string; at: number }[] = [];
  let at = 0;
  for (const piece of run.split(/( (?:and|of|in|for|on|the) |(?<=(?:Co|Ltd|Inc|Corp)\.) (?=\p{Lu}))/u)) {
    if (!/^ (?:and|of|in|for|on|the) $/.test(piece)) found.push({ text: piece, at });
    at += piece.length;
  }
  return found;
};

const wordsOf = (name: string): string[] =>
  name
    .split(/[\s,-]+|(?<=\p{L})\.(?=\p{L})/u)
    .map(plain)
    .filter(Boolean);

/** Whether a name combines parts of two people's names that the record never combines. */
const isMixed = (words: readonly string[], given: Case, names: readonly ReadonlySet<string>[]): boolean => {
  const owners = (word: string) => names.filter((one) => one.has(word));
  return words.some((word, i) => {
    const [a, b] = [owners(word), owners(words[i + 1] ?? "")];
    if (a.length === 0 || b.length === 0 || a.some((one) => b.includes(one))) return false;
    return !given.known.texts.some((one) => one.lower.includes(`${word} ${words[i + 1]}`));
  });
};

const LINKS = new Set(
  "from with into over under between among upon amid toward towards after before during".split(" "),
);
const isTitleCase = (headline: string): boolean => {
  const words = headline.match(/[\p{L}’'-]{4,}/gu) ?? [];
  return words.every((word) => /^\p{Lu}/u.test(word) || LINKS.has(word));
};

/** Whether a sentence begins at a place: after a stop, or in a line after marks of a list or heading. */
const opensSentence = (text: string, at: number): boolean => {
  const last = text.slice(0, at).trimEnd().at(-1);
  if (last !== undefined && '.!?:”"'.includes(last)) return true;
  for (let i = at - 1; i >= 0; i -= 1) {
    if (text[i] === "\n") return true;
    if (!/[#*>\s\d.-]/.test(text[i] ?? "")) return false;
  }
  return true;
};

/** Names of a text, people, organizations and places, that no text of the record holds. */
export const englishNames = (given: Case): Found[] => {
  const { text, lang, sentences, mentions } = given;
  const vocabulary = vocabularyOf(given);
  const names = given.known.people.map((one) => new Set(wordsOf(one.name)));
  const taken = datesOf({ text, lang }).map(({ found }) => found);
  const isWholeForm = (name: string) =>
    given.known.people.some((one) => one.forms.includes(name)) ||
    vocabulary.phrases.includes(name.toLowerCase()) ||
    given.known.organizations.some((one) => one.forms.includes(name));
  return [...text.matchAll(RUN)].flatMap((match) =>
    pieces(match[0]).flatMap(({ text: piece, at }): Found[] => {
      let [name, start] = [piece, match.index + at];
      const sentence = sentenceAt(sentences, start);
      if (taken.some((date) => overlaps(date, { start, end: start + name.length }))) return [];
      const isHeadline = sentence?.kind === "headline";
      const isHeading = isHeadline && isTitleCase(sentence.text);
      if (opensSentence(text, start) && !isHeading) {
        const [first = "", ...rest] = name.split(" ");
        const isVerbal = /(?:ing|ed|ly)$/.test(first) && rest.length > 0;
        const drops =
          rest.length === 0
            ? /s$/.test(first) || !(isHeadline ? DOES : SPEAKS).test(text.slice(start + name.length))
            : isVerbal || isWholeForm(rest.join(" "));
        // The first word of a sentence has its capital from its position.
        if (COMMON.has(plain(first)) || drops) [name, start] = [rest.join(" "), start + first.length + 1];
      }
      const words = wordsOf(name);
      if (words.length === 0) return [];
      const unknown = words.filter((word) => !vocabulary.has(word));
      const isWrong = isHeading
        ? unknown.some((word) => vocabulary.names.some((one) => isNearMiss(word, one)))
        : unknown.length > 0 || isMixed(words, given, names);
      const whole = mentions.some(
        (one) => one.whole && one.start === start && one.end === start + name.length,
      );
      if (!isWrong || whole) return [];
      const clean = name.replace(/[’']s$/, "").replace(/[.,]+$/, "");
      return [{ text: clean, start, end: start + clean.length }];
    }),
  );
};
