import type { Composed, Line } from "../../compose";
import { type Phrase, partOf, say, textOf } from "../../phrase";

/** "A received the first prize in the expo", "A received first prize": who received which of several prizes, and for what. */
const RECEIVED =
  /^(.+?) received (the )?(first|second|third|fourth|fifth|sixth|[\d]+(?:st|nd|rd|th)) (prize|place|award)((?: (?:in|for|of) [^,;“]+)?)(, shared)?$/u;

interface Prize {
  readonly winner: Phrase;
  readonly rank: string;
  /** "the second", "second prize": what is repeated of it behind another. */
  readonly called: string;
  readonly noun: string;
  /** " in the expo": what it was for. */
  readonly of: string;
  /** The words up to what it was for, without "shared". */
  readonly words: Phrase;
  readonly shared: boolean;
}

const isOfOutcome = ({ id, own, opens }: Line): boolean => id.startsWith("outcomes[") && !own && !opens;

const prizeIn = (line: Line): Prize | undefined => {
  if (!isOfOutcome(line)) return undefined;
  const { words } = line;
  const text = textOf(words);
  const [, winner = "", the, rank = "", noun = "", of = "", shared = ""] = RECEIVED.exec(text) ?? [];
  if (winner === "") return undefined;
  const end = text.length - shared.length;
  return {
    winner: partOf(words, 0, winner.length),
    rank,
    // "first prize" without its article is not "the first".
    called: the === undefined ? `${rank} ${noun}` : `the ${rank}`,
    noun,
    of,
    words: partOf(words, 0, end),
    shared: shared !== "",
  };
};

/** Whether a name has an explanation behind it, which a comma closes. */
const isExplained = ({ winner }: Prize): boolean => /[,;]/.test(textOf(winner));

/** "A and B": semicolons separate such winners from the others. */
const isSeveral = ({ winner }: Prize): boolean => textOf(winner).includes(" and ");

/** "A received the first prize in the expo, B the second, and C and D shared the third": the prizes of one competition. */
const together = (prizes: readonly [Prize, ...Prize[]]): Phrase => {
  const [first, ...others] = prizes;
  const mark = prizes.some((one) => isExplained(one) || (!one.shared && isSeveral(one))) ? ";" : ",";
  const more = others.map((one, at): Phrase => {
    const last = at === others.length - 1;
    const verb = one.shared ? " shared" : isExplained(one) ? "," : "";
    const and = last ? " and" : "";
    const comma = last && others.length === 1 && mark === "," && !one.shared ? "" : mark;
    return say`${comma}${and} ${one.winner}${verb} ${one.called}`;
  });
  return more.reduce((words, one) => say`${words}${one}`, first.words);
};

/** "A received the first prize of the junior group, and B that of the senior group": the same prize of two competitions. */
const ofTwo = (first: Prize, { winner, of }: Prize): Phrase => {
  const verb = isExplained({ ...first, winner }) ? ", that" : " that";
  return say`${first.words}, and ${winner}${verb}${of}`;
};

/** The sentences after one that continue it: prizes of one competition with ranks of their own. */
const runBehind = (first: Prize, lines: readonly Line[]): Prize[] => {
  const run: Prize[] = [];
  const ranks = new Set([first.rank]);
  for (const line of lines) {
    const one = prizeIn(line);
    if (!one || one.of !== first.of || one.noun !== first.noun || ranks.has(one.rank)) break;
    ranks.add(one.rank);
    run.push(one);
  }
  return run;
};

/** The one sentence after a first that has the same prize of another competition. */
const sameElsewhere = (first: Prize, lines: readonly Line[]): Prize | undefined => {
  const [one, another] = lines.slice(0, 2).map(prizeIn);
  const same = one && one.rank === first.rank && one.noun === first.noun && one.of !== first.of;
  return same && !another && first.of !== "" && one.of !== "" && !isSeveral(one) ? one : undefined;
};

/** "A received first prize with a grant of 900 marks": a prize with words of its own behind its rank, without commas. */
const WITH_OWN_WORDS =
  /^([^,;]+) received ((?:the )?(first|second|third|fourth|fifth|sixth) (?:prize|place|award) (?:[^,;]|,(?=\d))+)$/u;

/** "A received first prize with X, B second prize with Y, and C third prize with Z": neighbours of different ranks. */
const withoutVerbs = (first: Line, lines: readonly Line[]): { words: Phrase; count: number } | undefined => {
  const ranks = new Set<string>();
  const run: Phrase[] = [];
  for (const one of [first, ...lines]) {
    const text = textOf(one.words);
    const [, winner = "", , rank = ""] = (isOfOutcome(one) && WITH_OWN_WORDS.exec(text)) || [];
    if (winner === "" || ranks.has(rank) || (run.length > 0 && / and /.test(winner))) break;
    ranks.add(rank);
    const behind = partOf(one.words, winner.length + " received ".length, text.length);
    run.push(run.length === 0 ? one.words : say`${partOf(one.words, 0, winner.length)} ${behind}`);
  }
  const [start, ...more] = run;
  if (!start || more.length === 0) return undefined;
  const words = more.reduce(
    (all, one, at) => say`${all},${at === more.length - 1 ? " and" : ""} ${one}`,
    start,
  );
  return { words, count: more.length };
};

const withRunsJoined = (lines: readonly Line[]): Line[] => {
  const made: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [start, ...behind] = lines.slice(at);
    if (!start) break;
    const first = prizeIn(start);
    const run = first ? runBehind(first, behind) : [];
    const other = first && run.length === 0 ? sameElsewhere(first, behind) : undefined;
    const words =
      first && (other ? ofTwo(first, other) : run.length > 0 ? together([first, ...run]) : undefined);
    const own = words ? undefined : withoutVerbs(start, behind);
    made.push(words ? { ...start, words } : own ? { ...start, words: own.words } : start);
    at += other ? 1 : (own?.count ?? run.length);
  }
  return made;
};

/** The blocks of a text in which the prizes of one competition are one sentence. */
export const withPrizesInOne = (blocks: readonly Composed[]): Composed[] =>
  blocks.map((block) =>
    block.type === "paragraph" && block.lines.some(isOfOutcome)
      ? { ...block, lines: withRunsJoined(block.lines) }
      : block,
  );
