import type { Found, Material } from "./check";
import { datesOf } from "./check-days";

const WORD = "(?:(?:Co|Ltd|Inc|Corp|Dr|Mr|Mrs|Ms|Prof|St|No|Jr|\\p{Lu})\\.|\\p{Lu}[\\p{L}\\p{M}\\d’'+-]*)";
const LINK = "(?:of|and|for|the|de|la|al|bint|bin|ibn|af|von|van|in|on)";
const RUN = new RegExp(
  `(?<![\\p{L}\\d])${WORD}(?:(?:,(?= (?:Ltd|Inc)\\.))? (?:${LINK} )*(?:${WORD}|\\d+))*`,
  "gu",
);

// Words that a sentence begins with, and capitals that name nobody.
const COMMON = new Set(
  `the a an at on in for from to of and or but as by with under over after before during both others also he she they it his
   her their its this that these those there all some many several no not more among first second third then finally
   later next last one two three four five six seven eight nine ten participants members guests representatives heads
   leaders staff editor editors text photo photos source reviewed published translation translated author those
   accompanying receiving present parallel main others delegates village further nearly about
   january february march april may june july august september october november december monday tuesday wednesday
   thursday friday saturday sunday mr mrs ms dr prof sir`.split(/\s+/),
);

const lower = (text: string): string => text.toLowerCase();
const isKnown = (piece: string, words: readonly string[]): boolean => {
  const plain = lower(piece)
    .replace(/[’']s$/, "")
    .replace(/[.,’']+$/, "");
  return words.some((one) => one.includes(plain)) || COMMON.has(plain);
};

/** Pieces of a run of capitalised words, split where two names can meet. */
const pieces = (run: string): { text: string; at: number }[] => {
  const found: { text: string; at: number }[] = [];
  let at = 0;
  for (const piece of run.split(/( (?:and|of|in|for|on|the) |(?<=(?:Co|Ltd|Inc|Corp)\.) (?=\p{Lu}))/u)) {
    if (!/^ (?:and|of|in|for|on|the) $/.test(piece)) found.push({ text: piece, at });
    at += piece.length;
  }
  return found;
};

const beginsSentence = (text: string, at: number): boolean =>
  /(^|[.!?:”"]\s*|\n[#*>\s\d.]*)$/.test(text.slice(0, at));

/** Names of a text, people, bodies and places, that no text of the record holds. */
export const englishNames = (material: Material): Found[] => {
  const { text, record, words } = material;
  const taken = datesOf(material).map(({ found }) => found);
  const known = [...words, ...(record.participants ?? []).flatMap((one) => one.person?.aliases ?? [])].map(
    lower,
  );
  return [...text.matchAll(RUN)].flatMap((match): Found[] => {
    const from = match.index;
    if (isKnown(match[0], known)) return [];
    if (taken.some((date) => from < date.end && from + match[0].length > date.start)) return [];
    return pieces(match[0]).flatMap(({ text: piece, at }): Found[] => {
      const link = /^(?:(?:the|of|and|for|in|on) )*/.exec(piece)?.[0].length ?? 0;
      let [name, start] = [piece.slice(link), from + at + link];
      // The first word of a sentence has its capital from there.
      if (beginsSentence(text, start)) {
        const [first = "", ...rest] = name.split(" ");
        if (COMMON.has(lower(first)) || (rest.length === 0 && !SPEAKS.test(text.slice(start + name.length))))
          [name, start] = [rest.join(" "), start + first.length + 1];
      }
      if (!/\p{Lu}/u.test(name) || isKnown(name, known)) return [];
      const clean = name.replace(/[’']s$/, "").replace(/[.,]+$/, "");
      return [{ text: clean, start, end: start + clean.length }];
    });
  });
};
const SPEAKS =
  /^ (?:said|noted|stressed|added|hoped|thanked|met|chaired|signed|welcomed|introduced|attended|spoke)\b/;

const NOUNS =
  "president|chairman|chairwoman|chairperson|chair|director|secretary(?: general)?|mayor|dean|rector|professor|minister|manager|governor|ambassador|consul|commissioner|principal|vice-president|vice-chair|councilor|engineer|scientist|chief|head";
const TITLE = `(?:(?:deputy|vice|executive|general|acting|former|honorary|chief|assistant|associate|standing|senior) |vice-)*(?:${NOUNS})`;
const BESIDE = new RegExp(`^, (?:the )?((?:[\\p{L}-]+ ){0,4}?${TITLE})\\b(?! (?:Li|Wang)\\b)`, "iu");

/** Titles that a text gives to a person of the record who had, that day, no post with them. */
export const englishTitles = ({ text, record }: Material): Found[] =>
  (record.participants ?? []).flatMap((one): Found[] => {
    const name = one.person?.name?.en;
    if (!name) return [];
    const held = lower(
      [
        ...(one.posts ?? []).map((post) => post.title?.en ?? ""),
        ...(one.functions ?? []).map((as) => as.en ?? ""),
      ].join(" | "),
    );
    const found: Found[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const after = BESIDE.exec(text.slice(at + name.length));
      const title = after?.[1] ?? "";
      const core = new RegExp(`${TITLE}$`, "i").exec(title)?.[0] ?? title;
      if (!after || held.includes(lower(core).replace(/^(?:former|acting|honorary) /, ""))) continue;
      const start = at + name.length + after[0].length - title.length;
      found.push({ text: title, start, end: start + title.length });
    }
    return found;
  });
