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

/** A body whose name always follows it: "University of Science and Technology". */
const BODY = /^(?:university|school|museum|archives?|bank|library|laboratory|organi[sz]ation)$/u;
/** What a name of several words ends with: "Food and Drug Administration". */
const OFFICE =
  /^(?:administration|agency|association|authority|board|bureau|cent(?:re|er)|commission|committee|council|department|institute|ministry|office|park)$/u;
/** "Education for All": the name of a programme or a campaign. */
const CAMPAIGN = / [Ff]or (?:All|Peace|Life|Tomorrow)$/u;

/** What "MOU" and "Q&A" may stand in front of without being a part of a name. */
const OCCASION =
  /^(?:briefing|ceremony|discussion|exchange|meeting|presentation|session|signing|talks|tour|visit|workshop)s?$/u;
const ABBREVIATION = /^\p{Lu}(?:\p{Lu}|[&\d]\p{Lu})+$/u;

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
  if (!words.some((word) => CAPITALIZED.test(word)) || CAMPAIGN.test(text)) return text;
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
  let listTo = -1;
  const runs = runsIn(words);
  for (const [n, run] of runs.entries()) {
    const { from, words: all } = run;
    const to = from + all.length;
    // "Ministry of Health": what follows a name behind such a word belongs to it.
    const follows =
      keptTo >= 0 && from > keptTo && words.slice(keptTo, from).every((word) => LINK.test(word));
    // "Department of Trade, Industry and Tourism": so does a list of what it is for.
    const listed =
      from === listTo && /^(?:and|&)$/.test(words[to] ?? "") && /^\p{Lu}/u.test(words[to + 1] ?? "");
    const linked = follows || listed;
    // "University of Marling": a name behind such a word is a part of its own.
    const next = words[to];
    const begins =
      INSTITUTION.test(all.at(-1)?.toLowerCase() ?? "") &&
      next !== undefined &&
      /^(?:of|for|on)$/.test(next) &&
      /^\p{Lu}/u.test(words[to + 1] ?? "") &&
      (BODY.test(all.at(-1)?.toLowerCase() ?? "") || !isPlainAt(words, to + 1));
    // "Session 2": a name with a number.
    const numbered = /^\d/u.test(next ?? "");
    if (numbered || linked || begins || !isPlain(run) || inName(from, to) || isListed(words, runs.slice(n))) {
      keptTo = to;
      if (linked && /^(?:of|for)$/.test(words[from - 1] ?? "") && /,$/.test(all.at(-1) ?? "")) listTo = to;
      continue;
    }
    for (const [n, word] of all.entries())
      made[from + n] = ABBREVIATION.test(word) ? word : word.toLowerCase();
  }
  return made.join(" ");
};

/** "Research and Innovation Centre", "Health, Safety and Environment Department": whether words are the beginning of a name of several parts. */
const isListed = (words: readonly string[], [run, next, ...more]: readonly Run[]): boolean => {
  if (!run || !next) return false;
  const to = run.from + run.words.length;
  const [first = ""] = next.words;
  if (next.from === to) return /,$/.test(run.words.at(-1) ?? "") && isListed(words, [next, ...more]);
  const small = CAPITALIZED.exec(first)?.[2]?.toLowerCase() ?? "";
  return (
    next.from === to + 1 &&
    /^(?:and|&)$/.test(words[to] ?? "") &&
    next.words.length > 1 &&
    (isCommon(small) || OFFICE.test(next.words.at(-1)?.toLowerCase() ?? "")) &&
    !isPlain(next)
  );
};

const isPlainAt = (words: readonly string[], at: number): boolean => {
  const run = runsIn(words).find(({ from }) => from === at);
  return run !== undefined && isPlain(run);
};
