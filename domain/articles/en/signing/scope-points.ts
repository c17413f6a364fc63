import { goingOn, type Line, line } from "../../compose";
import { loose, type Phrase, say, textOf } from "../../phrase";
import { wordCount } from "../words/grammar";
import { sharedVerbs } from "./scope-sentences";

/** Points and their words up to which sentences hold them; more are a printed list. */
const MAX_POINTS = 9;
const MAX_WORDS = 150;

/** Whether the points of a document are few enough for sentences. */
export const fitsSentences = (items: readonly Phrase[]): boolean =>
  items.length <= MAX_POINTS && items.reduce((n, one) => n + wordCount(one), 0) <= MAX_WORDS;

/** Points of one sentence. */
const MAX_TOGETHER = 3;
/** Words of a sentence of several points: the usual number, and the largest. */
const USUAL = 30;
const MAX_OF_SENTENCE = 46;
/** What speaks against a sentence: points divided by semicolons, too many words, each further sentence. */
const SEMICOLONS = 60;
const SEVERAL_VERBS = 400;
const BROKEN_SERIES = 1000;
const TOO_LONG = 1000;
const SENTENCE = 100;

/** "hold seminars, and issue publications": a point of two acts, which would break the series of another sentence. */
const TWO_ACTS = /, and (?!other )\p{Ll}+ /u;

/** How little a run of points suits one sentence, of which `front` words come before them. */
const costOf = (run: readonly Phrase[], front: number): number => {
  const words = run.reduce((n, one) => n + wordCount(one), front);
  const listed = run.filter((one) => /,/.test(textOf(one))).length;
  const parted = run.length > 2 && listed > 0 ? SEMICOLONS * listed : 0;
  const [hasTwo, endsInTwo] = [run, run.slice(2)].map((part) =>
    part.some((one) => TWO_ACTS.test(textOf(one))),
  );
  // Semicolons divide three points, unless only the last one has commas: "A, B, and hold C, and issue D".
  const series = endsInTwo && listed === 1 ? BROKEN_SERIES : 0;
  const broken = run.length === 2 && hasTwo ? SEVERAL_VERBS : series;
  const long = run.length > 1 && words > MAX_OF_SENTENCE ? TOO_LONG : 0;
  return (words - USUAL) ** 2 + parted + broken + long + SENTENCE;
};

interface Division {
  readonly cost: number;
  readonly runs: readonly (readonly Phrase[])[];
}

/** The points in runs of up to three, each of which suits a sentence. */
const divided = (items: readonly Phrase[], front: number): readonly (readonly Phrase[])[] => {
  const best: Division[] = [{ cost: 0, runs: [] }];
  for (let end = 1; end <= items.length; end += 1) {
    const ways: Division[] = [];
    for (let from = Math.max(0, end - MAX_TOGETHER); from < end; from += 1) {
      const before = best[from];
      const run = items.slice(from, end);
      if (before)
        ways.push({ cost: before.cost + costOf(run, from === 0 ? front : 2), runs: [...before.runs, run] });
    }
    best.push(ways.reduce((a, b) => (b.cost < a.cost ? b : a)));
  }
  return best.at(-1)?.runs ?? [];
};

/**
 * What the parties of a document will do, in sentences of two or three acts: "under the memorandum, the two sides will A and B.
 * They will C, D and E. They will also F." `opening` ends in the verb that each sentence repeats behind the pronoun.
 */
export const linesOfPoints = (
  id: string,
  opening: Phrase,
  items: readonly Phrase[],
  verb: string,
  pronoun = "they",
): Line[] => {
  const runs = divided(items, wordCount(opening));
  const further = verb === "intend to" ? `also ${verb}` : verb.replace(/^(?:will|would|were)/, "$& also");
  return runs.map((run, at) => {
    const said = loose(sharedVerbs(run, verb));
    if (at === 0) return line(id, say`${opening} ${said}`);
    const last = at === runs.length - 1 && !run.some((one) => /\balso\b/.test(textOf(one)));
    return goingOn(line(`${id}.more${at > 1 ? at : ""}`, say`${pronoun} ${last ? further : verb} ${said}`));
  });
};
