import { COMMON } from "../en/forms/common-words";

/** "Medical", "Tree-Planting", "Equipment,": a word with the capital of a title, and the signs around it. */
const CAPITALIZED = /^([("“]?)(\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}*)*)([)”",;:]*)$/u;
/** Words that link two parts of one name. */
const LINK = /^(?:of|for|and|&|on|the|in)$/u;
/** Words that are surnames too. */
const NAMES_TOO = /^(?:best|green|main|price|reading|rice|short|small|wood|young|field|hill|marine|summer)$/u;
/** An institution or a place, which has the capitals of its name: "National Library". */
const INSTITUTION =
  /^(?:archives?|assembly|bank|building|campus|company|conference|exhibition|farm|government|greenhouse|hospital|hotel|housing|laborator(?:y|ies)|library|market|museum|network|organi[sz]ation|police|port|pavilion|reservoir|school|scheme|seminar|symposium|summit|station|team|university|universities|quay|project|programme|consortium|initiative|framework|mechanism|plant)$/u;

/** What "MOU" and "Q&A" may stand in front of without being a part of a name. */
const OCCASION =
  /^(?:briefing|ceremony|discussion|exchange|meeting|presentation|session|signing|talks|tour|visit|workshop)s?$/u;
const ABBREVIATION = /^\p{Lu}(?:\p{Lu}|&\p{Lu})+$/u;

const isCommon = (word: string): boolean =>
  !NAMES_TOO.test(word) && (COMMON.has(word) || word.split("-").every((part) => COMMON.has(part)));

/** Words in a row that have capitals, with the place of the first. */
interface Run {
  readonly from: number;
  readonly words: readonly string[];
}

const runsIn = (words: readonly string[]): Run[] => {
  const runs: Run[] = [];
  let run: string[] = [];
  for (const [at, word] of words.entries()) {
    const found = CAPITALIZED.exec(word)?.[2] ?? /^\p{Lu}/u.exec(word)?.[0];
    if (found) run.push(word);
    if ((!found || /[,;:)]$/.test(word)) && run.length > 0) {
      runs.push({ from: at - run.length + (found ? 1 : 0), words: run });
      run = [];
    }
  }
  return run.length > 0 ? [...runs, { from: words.length - run.length, words: run }] : runs;
};

/** Whether words with capitals are common nouns and adjectives, and no name of an institution. */
const isPlain = ({ words }: Run): boolean => {
  const small = words.map((word) => CAPITALIZED.exec(word)?.[2]?.toLowerCase());
  const last = small.at(-1) ?? "";
  return (
    small.every((word, at) =>
      word === undefined ? OCCASION.test(last) && ABBREVIATION.test(words[at] ?? "") : isCommon(word),
    ) && !(words.length > 1 && INSTITUTION.test(last))
  );
};

/**
 * A text without the capitals of a title: "handover of medical equipment" for "Handover of Medical Equipment", but "visit to
 * Lindow Mill" and "Ministry of Health" keep theirs. Names of the record are never changed.
 */
export const withPlainCapitals = (text: string, names: readonly string[] = []): string => {
  const words = text.split(" ");
  if (!words.some((word) => CAPITALIZED.test(word))) return text;
  const inName = (from: number, to: number): boolean => {
    const start = words.slice(0, from).join(" ").length + (from > 0 ? 1 : 0);
    const end = words.slice(0, to).join(" ").length;
    return names.some((name) => {
      const at = text.indexOf(name);
      return at >= 0 && at < end && at + name.length > start;
    });
  };
  const made = [...words];
  let keptTo = -1;
  for (const run of runsIn(words)) {
    const { from, words: all } = run;
    const to = from + all.length;
    // "Ministry of Health": what follows a name behind such a word belongs to it.
    const linked = keptTo >= 0 && from > keptTo && words.slice(keptTo, from).every((word) => LINK.test(word));
    // "University of Marling": a name behind such a word is a part of its own.
    const next = words[to];
    const begins =
      INSTITUTION.test(all.at(-1)?.toLowerCase() ?? "") &&
      next !== undefined &&
      /^(?:of|for|on)$/.test(next) &&
      /^\p{Lu}/u.test(words[to + 1] ?? "") &&
      !isPlainAt(words, to + 1);
    // "Session 2": a name with a number.
    const numbered = /^\d/u.test(next ?? "");
    if (numbered || linked || begins || !isPlain(run) || inName(from, to)) {
      keptTo = to;
      continue;
    }
    for (const [n, word] of all.entries())
      made[from + n] = ABBREVIATION.test(word) ? word : word.toLowerCase();
  }
  return made.join(" ");
};

const isPlainAt = (words: readonly string[], at: number): boolean => {
  const run = runsIn(words).find(({ from }) => from === at);
  return run !== undefined && isPlain(run);
};
