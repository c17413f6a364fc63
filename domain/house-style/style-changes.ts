import { diffArrays } from "diff";
import type { Article } from "../articles/article";
import { checkText } from "../articles/check/check";
import { knownOf } from "../articles/check/known";
import { type Edits, withTexts } from "../articles/edits";
import { toText } from "../articles/render";
import { sentencesOf } from "../articles/sentence-places";
import type { DraftRecord } from "../events/shape";
import type { Lang } from "../events/values";
import { contentWords, surplusWords } from "../wording/claims";
import { kindOf, maskSentences, PLACEHOLDER, placeholdersIn, unmask } from "../wording/mask";
import { type Span, spanReader } from "../wording/spans";
import { newFindings } from "../wording/verdict";
import { type Token, tokensOf, withDayParts } from "./masked-text";
import { type RuleTexts, WORDING_LENGTH } from "./rule";
import { claimsSame } from "./same-claims";
import { swappedPhrases } from "./swapped-phrases";

/** A change of wording in one sentence, with the words next to it that stayed, with their spaces: nearest first. */
export interface StyleChange extends RuleTexts {
  preceding: string[];
  following: string[];
}

/** A run of tokens in the generated sentence and what is in its place in the edited one. */
interface Hunk {
  from: number;
  to: number;
  newFrom: number;
  newTo: number;
}

const MAX_TOKENS = 12;
const CONTEXT = 3;

const hunksOf = (old: readonly Token[], now: readonly Token[]): Hunk[] => {
  const hunks: Hunk[] = [];
  let [at, newAt] = [0, 0];
  const texts = (tokens: readonly Token[]) => tokens.map(({ text }) => text);
  for (const { count = 0, added, removed } of diffArrays(texts(old), texts(now))) {
    const last = hunks.at(-1);
    const [to, newTo] = [at + (added ? 0 : count), newAt + (removed ? 0 : count)];
    if (added || removed) {
      if (last?.to === at && last.newTo === newAt) Object.assign(last, { to, newTo });
      else hunks.push({ from: at, to, newFrom: newAt, newTo });
    }
    [at, newAt] = [to, newTo];
  }
  return hunks;
};

const isPartOfDay = (token: Token | undefined): boolean =>
  token?.is === "placeholder" && /^\[[ND]/.test(token.text);
/** What stays between two parts of one change: parts of a day, and signs. */
const isBetween = (token: Token): boolean => token.is === "sign" || isPartOfDay(token);

/** Hunks with what belongs together as one: "August 26, 2023" and "26 August 2023" share their numbers. */
const joined = (hunks: readonly Hunk[], old: readonly Token[]): Hunk[] => {
  const made: Hunk[] = [];
  for (const hunk of hunks) {
    const last = made.at(-1);
    const between = last ? old.slice(last.to, hunk.from) : [];
    if (last && between.length <= CONTEXT && between.every(isBetween))
      Object.assign(last, { to: hunk.to, newTo: hunk.newTo });
    else made.push({ ...hunk });
  }
  return made;
};

const textBetween = (text: string, tokens: readonly Token[], from: number, to: number): string =>
  from < to ? text.slice(tokens[from]?.start, tokens[to - 1]?.end) : "";

const without = (list: readonly string[], others: readonly string[]): string[] => {
  const left = [...others];
  return list.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

/** Both wordings with the names of organizations that differ written out; undefined where anything else in a placeholder differs. */
const comparablePlaceholders = (
  { before, after }: RuleTexts,
  values: ReadonlyMap<string, string>,
): RuleTexts | undefined => {
  const [old, now] = [placeholdersIn(before), placeholdersIn(after)];
  const [lost, gained] = [without(old, now), without(now, old)];
  if ([...lost, ...gained].some((placeholder) => kindOf(placeholder) !== "O")) return undefined;
  if (lost.length !== gained.length) return undefined;
  const written = (text: string) =>
    text.replace(PLACEHOLDER, (placeholder) =>
      lost.includes(placeholder) || gained.includes(placeholder)
        ? (values.get(placeholder) ?? placeholder)
        : placeholder,
    );
  return { before: written(before), after: written(after) };
};

/** Placeholders counted anew by kind, in the order of the wording before. */
const numbered = ({ before, after }: RuleTexts): RuleTexts => {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const placeholder of placeholdersIn(before)) {
    if (names.has(placeholder)) continue;
    const count = (counts.get(placeholder.charAt(1)) ?? 0) + 1;
    counts.set(placeholder.charAt(1), count);
    names.set(placeholder, `[${placeholder.charAt(1)}${count}]`);
  }
  const renamed = (text: string) =>
    text.replace(PLACEHOLDER, (placeholder) => names.get(placeholder) ?? placeholder);
  return { before: renamed(before), after: renamed(after) };
};

const wordsOf = (text: string, lang: Lang): number => contentWords(text, lang).length;

/** Chinese words that come or go without changing what is said. */
const PARTICLES = /^(?:的|了|着|并|在|于|就|对|将|把|与|和|进行|开展)+$/u;

/** Whether words come or go by themselves that say something. */
const addsOrDrops = ({ before, after }: RuleTexts, lang: Lang): boolean => {
  if (wordsOf(before, lang) > 0 !== wordsOf(after, lang) > 0) return true;
  const alone = before === "" ? after : after === "" ? before : undefined;
  return lang === "zh" && alone !== undefined && !PARTICLES.test(alone);
};

/** Whether words can be a rule by themselves: not a function word, a sign or a single Chinese character. */
const isAnchored = ({ before, after }: RuleTexts, lang: Lang): boolean => {
  if (before === "" || wordsOf(before, lang) + wordsOf(after, lang) === 0) return false;
  return lang === "en" || before.replace(PLACEHOLDER, "").length > 1 || placeholdersIn(before).length > 0;
};

/** Words that a topic follows: it is another one in each article, unlike the words before them. */
const BEFORE_TOPIC = /^(?:就|围绕)$/u;

/** A hunk with neighbours that stayed, until it can be a rule by itself: behind a number with it, else with the words behind or before. */
const anchored = (
  hunk: Hunk,
  old: readonly Token[],
  [first, end]: readonly [number, number],
  wordings: (hunk: Hunk) => RuleTexts,
  lang: Lang,
): Hunk | undefined => {
  const bare = wordings(hunk);
  const placeholders = placeholdersIn(bare.before);
  const isRenamed = placeholders.some((placeholder) => !placeholdersIn(bare.after).includes(placeholder));
  if (isAnchored(bare, lang) || placeholders.length > 1 || isRenamed) return hunk;
  const wider = (side: "left" | "right", by: number): Hunk =>
    side === "right"
      ? { ...hunk, to: hunk.to + by, newTo: hunk.newTo + by }
      : { ...hunk, from: hunk.from - by, newFrom: hunk.newFrom - by };
  const isUnit = hunk.from > first && isPartOfDay(old[hunk.from - 1]) && wordsOf(bare.before, lang) > 0;
  if (isUnit) return wider("left", 1);
  const sides: readonly ("left" | "right")[] = BEFORE_TOPIC.test(bare.before)
    ? ["left", "right"]
    : ["right", "left"];
  for (const side of sides)
    for (let by = 1; by <= CONTEXT; by += 1) {
      const tried = wider(side, by);
      const added = side === "right" ? old[tried.to - 1] : old[tried.from];
      if (tried.from < first || tried.to > end || added?.is !== "word") break;
      if (isAnchored(wordings(tried), lang)) return tried;
    }
  return undefined;
};

/** A hunk with the token beyond a sign at its end, since a sign goes with what it separates. */
const withinSigns = (
  hunk: Hunk,
  [old, now]: readonly [readonly Token[], readonly Token[]],
  end: number,
): Hunk => {
  const isSign = (token: Token | undefined) => token?.is === "sign";
  const endsInSign = isSign(old[hunk.to - 1]) || isSign(now[hunk.newTo - 1]);
  return endsInSign && hunk.to < end ? { ...hunk, to: hunk.to + 1, newTo: hunk.newTo + 1 } : hunk;
};

/** The words next to a hunk that stayed, nearest first with the spaces between, up to the first that carries meaning or a sign. */
const neighbours = (
  text: string,
  tokens: readonly Token[],
  at: number,
  side: "left" | "right",
  lang: Lang,
): string[] => {
  const words: string[] = [];
  const near = side === "right" ? tokens : tokens.toReversed();
  let edge = at;
  for (const { text: word, start, end, is } of near.slice(0, CONTEXT)) {
    if (is === "placeholder" || (is === "sign" && (side === "left" || !/^[,:，：、]$/.test(word)))) break;
    words.push(side === "right" ? text.slice(edge, end) : text.slice(start, edge));
    if (is === "sign" || wordsOf(word, lang) > 0) break;
    edge = side === "right" ? end : start;
  }
  return words;
};

/** A wording at the beginning of an English sentence, as it is written elsewhere; a name keeps its capital. */
const inRunningText = (words: string, first: Token | undefined): string =>
  first?.is === "placeholder" ? words : words.charAt(0).toLowerCase() + words.slice(1);

interface Pair {
  id: string;
  generated: string;
  edited: string;
}

/** A change whose claims are the same; `text`: its sentence as generated, with this change alone. */
interface Candidate {
  id: string;
  text: string;
  /** Another name of the same organization is known to the checker; the longer one is stated elsewhere. */
  isRenamed: boolean;
  change: StyleChange;
}

const candidatesOf = (
  { id, generated, edited }: Pair,
  lang: Lang,
  spansOf: (text: string) => Span[],
): Candidate[] => {
  const both = [
    { id: "generated", text: generated },
    { id: "edited", text: edited },
  ];
  const masking = maskSentences(both, ({ text }) => spansOf(text));
  const [old, now] = masking.sentences.map(({ text }) => ({ text, tokens: tokensOf(text, lang) }));
  if (!old || !now) return [];
  const exchange = swappedPhrases(old.tokens, now.tokens, lang);
  if (exchange === null) return [];
  const hunks = exchange ? [exchange] : joined(hunksOf(old.tokens, now.tokens), old.tokens);
  const wordings = ({ from, to, newFrom, newTo }: Hunk): RuleTexts => ({
    before: textBetween(old.text, old.tokens, from, to),
    after: textBetween(now.text, now.tokens, newFrom, newTo),
  });
  return hunks.flatMap((own, at): Candidate[] => {
    const free = [hunks[at - 1]?.to ?? 0, hunks[at + 1]?.from ?? old.tokens.length] as const;
    const found = exchange ?? withinSigns(own, [old.tokens, now.tokens], free[1]);
    const bare = wordings(found);
    if (addsOrDrops(bare, lang)) return [];
    const hunk = anchored(found, old.tokens, free, wordings, lang);
    if (!hunk || hunk.to - hunk.from > MAX_TOKENS || hunk.newTo - hunk.newFrom > MAX_TOKENS) return [];
    const words = comparablePlaceholders(wordings(hunk), masking.values);
    if (!words || words.before === "" || words.after === "" || words.before === words.after) return [];
    if (words.before.length > WORDING_LENGTH || words.after.length > WORDING_LENGTH) return [];
    const { added, dropped } = surplusWords(words.before, words.after, lang);
    if (added.length > 0 || dropped.length > 0) return [];
    const [start, end] = [old.tokens[hunk.from]?.start ?? 0, old.tokens[hunk.to - 1]?.end ?? 0];
    const changed = old.text.slice(0, start) + wordings(hunk).after + old.text.slice(end);
    if (!claimsSame(old.text, changed, lang)) return [];
    const isFirst = lang === "en" && hunk.from === 0 && hunk.newFrom === 0;
    const inText = {
      before: inRunningText(words.before, old.tokens[hunk.from]),
      after: inRunningText(words.after, now.tokens[hunk.newFrom]),
    };
    if (isFirst && inText.before === inText.after) return [];
    return [
      {
        id,
        text: unmask(changed, masking.values, generated),
        isRenamed: words.before !== wordings(hunk).before,
        change: {
          ...numbered(isFirst ? inText : words),
          preceding: neighbours(old.text, old.tokens.slice(free[0], hunk.from), start, "left", lang),
          following: neighbours(old.text, old.tokens.slice(hunk.to, free[1]), end, "right", lang),
        },
      },
    ];
  });
};

/** What the checker finds anew in a text with sentences of these words, compared with the generated one. */
type FindingsOf = (texts: ReadonlyMap<string, string>) => ReturnType<typeof newFindings>;

const findingsIn = (generated: Article, record: DraftRecord): FindingsOf => {
  const check = (article: Article) => checkText(toText(article), record, article.lang);
  const base = check(generated);
  return (texts) => newFindings(base, check(withTexts(generated, texts)));
};

/**
 * The candidates that change no fact. Each check reads the whole article, so that candidates of different sentences are checked together, and
 * in halves only where something is found.
 */
const withoutFindings = (candidates: readonly Candidate[], findingsOf: FindingsOf): Candidate[] => {
  const [first, ...others] = candidates;
  if (!first) return [];
  const findings = findingsOf(new Map(candidates.map(({ id, text }) => [id, text])));
  if (findings.length === 0) return [...candidates];
  if (others.length === 0)
    return findings.every(({ reason }) => first.isRenamed && reason === "omitted") ? [first] : [];
  const middle = Math.ceil(candidates.length / 2);
  const halves = [candidates.slice(0, middle), candidates.slice(middle)];
  return halves.flatMap((half) => withoutFindings(half, findingsOf));
};

/** How a text is read for rules of house style: its names, titles, parts of days, numbers and quotations. */
export const styleSpans = (record: DraftRecord, lang: Lang): ((text: string) => Span[]) => {
  const known = knownOf(record, lang);
  const spansOf = spanReader(known);
  // An English sentence begins with a capital, which by itself makes no name.
  const isNoName = (word: string, { start, kind }: Span) =>
    lang === "en" &&
    start === 0 &&
    kind === "O" &&
    /^\p{Lu}\p{Ll}+$/u.test(word) &&
    !known.texts.some(({ text }) => text.includes(word));
  return (text) =>
    withDayParts(
      text,
      spansOf(text).filter((span) => !isNoName(text.slice(span.start, span.end), span)),
    );
};

/**
 * The changes of wording in the edited sentences of an article, by sentence: words for words, with whatever names, days and numbers
 * are in them. What adds, drops or changes a fact, as the checker and the closed lists of wording help find it, is left out;
 * so are numbers, names of people, and sentences that were merged or split. `ids`: the sentences to look at.
 */
export const styleChanges = (
  { article, edits }: { article: Article; edits: Edits },
  record: DraftRecord,
  ids: ReadonlySet<string>,
): Map<string, StyleChange[]> => {
  const { lang } = article;
  const pairs = sentencesOf(article).flatMap(({ id, text, own, from }): Pair[] => {
    const generated = edits[id];
    const isEdited = ids.has(id) && generated && generated !== text && !own && !from;
    return isEdited ? [{ id, generated, edited: text }] : [];
  });
  if (pairs.length === 0) return new Map();
  const spansOf = styleSpans(record, lang);
  const found = pairs.map((pair) => candidatesOf(pair, lang, spansOf));
  const most = Math.max(...found.map((candidates) => candidates.length));
  const generated = withTexts(article, new Map(pairs.map((pair) => [pair.id, pair.generated])));
  const findingsOf = most > 0 ? findingsIn(generated, record) : () => [];
  const kept = new Set(
    Array.from({ length: most }, (_, at) => found.flatMap((candidates) => candidates[at] ?? [])).flatMap(
      (together) => withoutFindings(together, findingsOf),
    ),
  );
  return new Map(
    pairs.map(({ id }, at) => [
      id,
      (found[at] ?? []).flatMap((candidate) => (kept.has(candidate) ? [candidate.change] : [])),
    ]),
  );
};
