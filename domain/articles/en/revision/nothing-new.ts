import { allLines, type Composed, itemOf, type Line } from "../../compose";
import { introducesAny, isReport, keysOfLine } from "../../final-checks/keys-of-line";
import { withLinesLeftOut } from "../../final-checks/left-out";
import { literal } from "../../literal";
import { partOf, textOf } from "../../phrase";
import { beginsWithReference } from "./points-back";

/**
 * An act that many sentences state in different words; `by`: words that state it too; `of`: whether it has an agent; `countable`:
 * whether "also" states one more of its kind ("A charter was also signed").
 */
interface Act {
  readonly words: RegExp;
  readonly by: RegExp;
  readonly of?: true;
  readonly countable?: true;
}

const RECEIVED = /\b(?:received|greeted)\b/gu;
/** Talks have no side that acts alone: whoever received the guests for them is one of the two. */
const TALKS = /\b(?:held talks|held a meeting|met)\b/u;
/** What is only planned, or was not done. */
const NOT_DONE = /\b(?:will|would|to be|not|no|plans?|planned|hoped?|expected)\b/u;

const ACTS: readonly Act[] = [
  {
    words: /\b(?:(?:was|were) (?:also )?(?:among those )?present|attended|took part|taking part)\b/gu,
    by: /\b(?:present|attended|took part|taking part|in the presence of|joined)\b/u,
  },
  {
    words: RECEIVED,
    by: /\b(?:received|greeted|welcomed|held talks|held a meeting|met)\b/u,
    of: true,
  },
  { words: /\b(?:welcomed)\b/gu, by: /\b(?:received|greeted|welcomed)\b/u, of: true },
  {
    words: /\b(?:met|held (?:talks|a meeting|a working meeting|a session)|had (?:talks|a meeting))\b/gu,
    by: /\b(?:met|held|had|for) (?:\p{Ll}+ ){0,3}(?:talks|meeting|session)\b|\bmet\b|\bat (?:\p{Ll}+ ){0,2}talks\b/u,
    countable: true,
  },
  { words: /\b(?:signed|signing)\b/gu, by: /\bsigned\b/u, of: true, countable: true },
  {
    words: /\b(?:visited|toured|called on|paid a (?:courtesy )?(?:visit|call) (?:to|on))\b/gu,
    by: /\b(?:visited|toured|called on|paid a (?:courtesy )?(?:visit|call) (?:to|on))\b/u,
    countable: true,
  },
  {
    words: /\b(?:outlined|presented|described)\b/gu,
    by: /\b(?:outlined|presented|described|introduced|briefed|to present)\b/u,
    of: true,
  },
  { words: /\b(?:handed over|donated)\b/gu, by: /\b(?:handed over|donated|presented)\b/u, of: true },
  {
    words: /\b(?:was|were) held\b|\btook place\b|\bheld\b/gu,
    by: /\b(?:held|organi[sz]ed|hosted|took place)\b/u,
    countable: true,
  },
  {
    words: /\b(?:(?:was|were) )?(?:organi[sz]ed|hosted)\b/gu,
    by: /\b(?:organi[sz]ed|hosted)\b/u,
    of: true,
  },
];

/** Words that give a sentence nothing of its own. */
const NO_NEWS: ReadonlySet<string> = new Set(
  "a an the and or of in at on to for from with by between as its it their they them both two sides parties participants was were been has have had also then event".split(
    " ",
  ),
);
/** "at the talks", "at a courtesy meeting": the occasion that the whole text is about, at either end of a sentence. */
const OCCASION =
  /^(?:at|in|during) (?:an?|the) (?:\p{Ll}+ )?(?:meeting|talks|call|visit|signing|ceremony|event)(?: ceremony)?,? | (?:at|during) the (?:talks|meeting|signing|signing ceremony|ceremony|visit|event)$/iu;
/** What a sentence has of its own, whatever its words. */
const OWN =
  /[“;:]|\b(?:not|no|never|again|another|other|others|second|third|each|every|all|only|both(?! (?:sides|parties)\b)|unanimously|will|would|is|are|in return|in turn|for the first time)\b/iu;
/** A day in words of its own. */
const DAY =
  /\b(?:on|from|until|in) (?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b[\d ,]*/u;
const LONGEST = 20;
const STEM = 6;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'&-]*/gu;

/** The same for "sign" and "signing"; a name as a whole. */
const stemOf = (word: string): string => {
  const bare = word.replace(/['’]s?$/u, "");
  return /^\p{Lu}|\p{N}/u.test(bare) ? bare.toLowerCase() : bare.slice(0, STEM);
};

const stemsOf = (text: string): string[] =>
  (text.match(WORD) ?? []).filter((word) => !NO_NEWS.has(word.toLowerCase())).map(stemOf);

/** Where a run of words ends: at a verb, at people, and at prepositions other than "of". */
const BETWEEN_RUNS = /\|| (?:with|to|for|in|at|on|by|from|and) /u;

/** The runs of words of a sentence between its acts and the people in it, who are compared by their keys. */
const ownWords = ({ words }: Line, acts: readonly Act[]): string[][] => {
  let text = "";
  for (const { s, mention } of words.pieces) text += mention === undefined ? s : "|";
  const bare = acts.reduce((rest, act) => rest.replace(act.words, "|"), text.replace(OCCASION, "|"));
  return bare.split(BETWEEN_RUNS).flatMap((run) => {
    const stems = stemsOf(run);
    return stems.length > 0 ? [stems] : [];
  });
};

/** Whether words come one after the other in a sentence: "industrial project", but not in "industrial parks and projects". */
const hasRun = (all: readonly string[], run: readonly string[]): boolean =>
  all.some((_, at) => run.every((word, i) => all[at + i] === word));

/** Those who do what a sentence states: in front of its verb, or behind "by". */
const agentsOf = (line: Line, act: RegExp): ReadonlySet<string> => {
  const text = textOf(line.words);
  const found = new RegExp(act.source, "u").exec(text);
  if (!found) return new Set();
  const end = found.index + found[0].length;
  const passive = /\b(?:was|were|been) (?:\p{Ll}+ )?$/u.test(text.slice(0, found.index));
  const part = passive ? partOf(line.words, end, text.length) : partOf(line.words, 0, found.index);
  return keysOfLine({ words: part });
};

/** The item or document of the record that a sentence is about. */
const subjectOf = ({ id }: Line): string | undefined =>
  /^(?:agenda|agreements|outcomes)\[[^\]]*\]/.exec(id)?.[0];

/** "Lee attended the talks": of two items of a kind, such words do not say which. */
const ATTENDED = /^[^,;:“]+ attended the \p{Ll}+$/u;

/** Whether two sentences can be about the same thing: not two items, and not two documents. */
const areOfOne = (line: Line, other: Line): boolean => {
  const [one, two] = [subjectOf(line), subjectOf(other)];
  return one === undefined || two === undefined || one === two || one.slice(0, 4) !== two.slice(0, 4);
};

/** Acts of those who sat together. */
const MET = /\b(?:held|had|met)\b/u;

const hasAny = (of: ReadonlySet<string>, keys: Iterable<string>): boolean => {
  for (const key of keys) if (of.has(key)) return true;
  return false;
};

const hasAll = (of: ReadonlySet<string>, keys: Iterable<string>): boolean => {
  for (const key of keys) if (!of.has(key)) return false;
  return true;
};

/** Whether somebody described something, without a word of what was said: "Lee outlined the economy". */
const isOutline = ({ id, own, words }: Line): boolean =>
  !own &&
  /\.remarks\[[^\]]*\]$/u.test(id) &&
  /\b(?:outlined|described)\b/u.test(textOf(words)) &&
  !/\b(?:that|and (?:said|expressed|\p{Ll}+ed))\b/u.test(textOf(words));

/** The sentence that states the people, acts, names and numbers of another one. */
const statedBy = (line: Line, text: string, lines: readonly Line[]): Line | undefined => {
  if (text.split(" ", LONGEST + 1).length > LONGEST || OWN.test(text)) return undefined;
  if (!(isReport(line) || isOutline(line)) || introducesAny(line)) return undefined;
  const acts = ACTS.filter(({ words }) => text.search(words) >= 0);
  const keys = keysOfLine(line);
  if (acts.length === 0) return undefined;
  if (/\balso\b/u.test(text) && acts.some(({ countable }) => countable)) return undefined;
  const own = ownWords(line, acts);
  if (own.length + keys.size === 0) return undefined;
  const day = DAY.exec(text)?.[0].trim();
  return lines.find((other) => {
    if (other === line || !isReport(other) || !(areOfOne(line, other) || ATTENDED.test(text))) return false;
    const said = textOf(other.words);
    if (said.length <= text.length || NOT_DONE.test(said) || (day !== undefined && !said.includes(day)))
      return false;
    if (!acts.every(({ by }) => by.test(said)) || !hasAll(keysOfLine(other), keys)) return false;
    const all = stemsOf(said);
    if (!own.every((run) => hasRun(all, run))) return false;
    return acts.every(({ words, by, of }) => {
      if (!of || (words === RECEIVED && TALKS.test(said))) return true;
      return hasAll(agentsOf(other, by), agentsOf(line, words));
    });
  });
};

/** "Representatives of boat clubs were also present": people without names, by those for whom they were there. */
const GROUP_THERE =
  /^(?:also present (?:was|were) )?(?:representatives|officials|members) of ([^;:“]+?)(?: (?:was|were) (?:also )?present| (?:also )?(?:attended|took part))?$/iu;

/** The sentence by which those of a group met somebody: "The participants held a session with boat clubs". */
const metBy = (line: Line, text: string, lines: readonly Line[]): Line | undefined => {
  const [, whom] = GROUP_THERE.exec(text) ?? [];
  if (whom === undefined || !isReport(line) || OWN.test(whom)) return undefined;
  const keys = keysOfLine(line);
  const others = lines.filter((one) => one !== line);
  if (others.some((one) => hasAny(keysOfLine(one), keys)) || line.words.pieces.some(({ short }) => short))
    return undefined;
  return others.find((one) => {
    const item = itemOf(one);
    const listed = item === undefined || line.words.paths.some((path) => path.startsWith(`${item}.people`));
    const said = textOf(one.words);
    return (
      isReport(one) &&
      listed &&
      MET.test(said) &&
      new RegExp(` with (?:the |representatives of )?${literal(whom)}(?=$|[,.])`, "u").test(said)
    );
  });
};

/** "Students of the school attended the lecture": a group without names at an occasion, and nothing else. */
const GROUP_AT = /^([^,;:“]+?) (?:also )?(?:attended|took part in) the (\p{Ll}+)$/iu;
/** "members of the boat builders' community in Reedham": people by the group whose members they are. */
const MEMBERS_OF = /^(?:the )?(?:members|representatives) of (?:the )?(.+)$/iu;
/** Words of a group's name by which another sentence cannot mean any other. */
const DISTINCT = 4;

/** The sentence that says for whom the occasion was: "a lecture to the students", "a dinner to meet the boat builders of Reedham". */
const heldFor = (line: Line, text: string, lines: readonly Line[]): Line | undefined => {
  const [, group = "", occasion = ""] = GROUP_AT.exec(text) ?? [];
  const keys = keysOfLine(line);
  if (group === "" || !isReport(line) || /\d/u.test(group)) return undefined;
  const others = lines.filter((one) => one !== line);
  if (keys.size !== 1 || others.some((one) => hasAny(keysOfLine(one), keys))) return undefined;
  const [, whole = ""] = MEMBERS_OF.exec(group) ?? [];
  const [noun = "", ...whose] = group.replace(/^the /iu, "").split(/ (?:of|from|in|at) /u);
  // "A lecture to the students" does not say whose students unless the news is about their school.
  const news = textOf(lines[0]?.words ?? line.words).toLowerCase();
  const isOwned = whose.every((owner) => news.includes(owner.replace(/^the /iu, "").toLowerCase()));
  const addressed = new RegExp(
    ` ${occasion} (?:to|for|with) (?:the |its )?${literal(noun.toLowerCase())}(?=$|[ ,.])`,
    "u",
  );
  const distinct = whole.split(" ").length >= DISTINCT;
  return others.find((one) => {
    const said = textOf(one.words);
    return (
      (!one.own && isOwned && addressed.test(said)) || (isReport(one) && distinct && said.includes(whole))
    );
  });
};

/**
 * The text without sentences whose people, acts, names and numbers another one states: "Lee received Ray" beside "Ray held talks
 * with Lee and her deputies".
 */
export const withoutRestatements = (blocks: readonly Composed[]): Composed[] => {
  const lines = allLines(blocks);
  const left = new Map<Line, Line>();
  for (const [at, line] of lines.entries()) {
    if (at === 0) continue;
    const text = textOf(line.words);
    const other =
      statedBy(line, text, lines) ??
      (GROUP_THERE.test(text) ? metBy(line, text, lines) : undefined) ??
      (GROUP_AT.test(text) ? heldFor(line, text, lines) : undefined);
    if (!other || left.has(other)) continue;
    const next = lines[at + 1];
    if (next && itemOf(next) !== undefined && beginsWithReference(textOf(next.words))) continue;
    left.set(line, other);
  }
  return withLinesLeftOut(blocks, left);
};
