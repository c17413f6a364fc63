import { isWithin } from "../events/paths";
import type { Article, Sentence } from "./article";
import { NOT_GENERATED } from "./edits";
import { withNewAlts } from "./figure-choices";
import { BETWEEN } from "./render";
import { isReviewCredit } from "./review-credits";
import { replacingSentences, sentencesOf, withoutSentences, withSentenceOf } from "./sentence-places";

/** An article with the changes that the office made to the generated text. */
export interface EditedArticle {
  article: Article;
  edits: Record<string, string>;
}

/** One difference between a stored article and what its record now gives. */
export interface PendingChange {
  /** The id of its first generated sentence. */
  id: string;
  kind: "changed" | "gone" | "added";
  /** The sentences of the stored article that are concerned. */
  ids: string[];
  /** The text as it was generated; empty where it is new. */
  was: string;
  /** The text of the stored article; differs from `was` where the office edited it. */
  ours: string;
  /** The text as it is generated now; empty where the record no longer gives it. */
  now: string;
  /** Whether the office edited it: then both texts have to be looked at. */
  edited: boolean;
  /** Changed places of the record that it is based on. */
  facts: string[];
  /** Whether a change of the record is the reason, and not a new wording of the same facts. */
  outdated: boolean;
}

/** How the record changed since an article was generated. */
export interface RecordChanges {
  /** The changed places. */
  paths: readonly string[];
  /** What the record as it was would give now, by the present rules of wording. */
  before: Article;
}

/** What to do about a difference: take the new text, keep ours, or use another text. */
export const CHANGE_DECISIONS = ["new", "ours", "text"] as const;
export interface Choice {
  take: (typeof CHANGE_DECISIONS)[number];
  text?: string | undefined;
}

/** The generated sentences that a sentence was made of: those that it was merged or split from, or itself. */
export const sourcesOf = (sentence: Sentence): readonly string[] => sentence.from ?? [sentence.id];

/** Sentences of a stored article that share generated sentences, with these. */
interface Unit {
  own: Sentence[];
  sources: string[];
}

const unitsOf = ({ article, edits }: EditedArticle): Unit[] => {
  const units: Unit[] = [];
  for (const sentence of sentencesOf(article)) {
    const sources = sourcesOf(sentence);
    if (sentence.from === undefined && edits[sentence.id] === NOT_GENERATED) continue;
    if (isReviewCredit(sentence.id)) continue;
    const shared = units.filter((unit) => unit.sources.some((id) => sources.includes(id)));
    const unit = shared[0] ?? { own: [], sources: [] };
    for (const other of shared.slice(1)) units.splice(units.indexOf(other), 1);
    unit.own.push(...shared.slice(1).flatMap((other) => other.own), sentence);
    unit.sources = [
      ...new Set([...unit.sources, ...shared.slice(1).flatMap((other) => other.sources), ...sources]),
    ];
    if (shared.length === 0) units.push(unit);
  }
  return units;
};

const byId = (article: Article): Map<string, Sentence> =>
  new Map(sentencesOf(article).map((sentence) => [sentence.id, sentence]));

const inOrder = (fresh: Article, ids: readonly string[]): Sentence[] =>
  sentencesOf(fresh).filter((sentence) => ids.includes(sentence.id));

const touched = (paths: readonly string[], changed: readonly string[]): string[] =>
  changed.filter((change) => paths.some((path) => isWithin(path, change) || isWithin(change, path)));

const pathsOf = (sentences: readonly Sentence[]): string[] => [
  ...new Set(sentences.flatMap((sentence) => sentence.paths)),
];

/**
 * Where a stored article differs from what its record now gives, in the order of the stored article, new sentences last.
 * `since`: what changed in the record since it was generated; absent: nothing. What the office removed is not listed.
 */
export const pendingChanges = (
  { article, edits }: EditedArticle,
  fresh: Article,
  since?: RecordChanges,
): PendingChange[] => {
  const [old, now] = [byId(article), byId(fresh)];
  const reason = (sentences: readonly Sentence[], sources: readonly string[], text: string) => {
    if (!since) return { facts: [], outdated: false };
    const facts = touched(pathsOf(sentences), since.paths);
    const before = join(inOrder(since.before, sources).map((sentence) => sentence.text));
    return { facts, outdated: facts.length > 0 || before !== text };
  };
  const join = (texts: readonly string[]) => texts.filter(Boolean).join(BETWEEN.sentences[article.lang]);
  const units = unitsOf({ article, edits });
  const differing = units.flatMap(({ own, sources }): PendingChange[] => {
    const news = inOrder(fresh, sources);
    const texts = {
      was: join(sources.map((id) => edits[id] ?? old.get(id)?.text ?? "")),
      ours: join(own.map((sentence) => sentence.text)),
      now: join(news.map((sentence) => sentence.text)),
    };
    const [id] = sources;
    if (id === undefined || texts.was === texts.now) return [];
    // The office's text equals what is generated now: nothing is left to decide.
    const isTaken = own.length === 1 && own[0]?.id === id && texts.ours === texts.now;
    if (isTaken && news.length === 1) return [];
    return [
      {
        id,
        kind: texts.now === "" ? "gone" : "changed",
        ids: own.map((sentence) => sentence.id),
        ...texts,
        edited: texts.ours !== texts.was,
        ...reason([...own, ...news], sources, texts.now),
      },
    ];
  });
  const known = new Set(units.flatMap((unit) => unit.sources));
  const added = [...now.values()].filter(({ id }) => !known.has(id) && edits[id] === undefined);
  return [
    ...differing,
    ...added.map(
      (sentence): PendingChange => ({
        id: sentence.id,
        kind: "added",
        ids: [],
        was: "",
        ours: "",
        now: sentence.text,
        edited: false,
        ...reason([sentence], [sentence.id], sentence.text),
      }),
    ),
  ];
};

/** The entries of `edits` for sentences that the office words itself: what is generated now, or that nothing is. */
const keptOver = (sources: readonly string[], now: ReadonlyMap<string, Sentence>) =>
  sources.map((id) => [id, now.get(id)?.text ?? NOT_GENERATED] as const);

const taken = (
  edited: EditedArticle,
  fresh: Article,
  change: PendingChange,
  { take, text = "" }: Choice,
): EditedArticle => {
  const now = byId(fresh);
  const edits = { ...edited.edits };
  if (change.kind === "added") {
    if (take === "ours") return { ...edited, edits: { ...edits, [change.id]: change.now } };
    const article = withSentenceOf(edited.article, fresh, change.id);
    const [sentence] = inOrder(fresh, [change.id]);
    if (take === "new" || !sentence) return { article, edits };
    return {
      article: replacingSentences(article, [change.id], [{ ...sentence, text }]),
      edits: { ...edits, [change.id]: change.now },
    };
  }
  const own = sentencesOf(edited.article).filter((sentence) => change.ids.includes(sentence.id));
  const sources = [...new Set(own.flatMap(sourcesOf))];
  const news = inOrder(fresh, sources);
  for (const id of [...sources, ...change.ids]) delete edits[id];
  if (take === "new" && news.length > 0)
    return { article: replacingSentences(edited.article, change.ids, news), edits };
  if (take === "new") {
    const article = withoutSentences(edited.article, new Set(change.ids));
    // A headline and the introduction of a list stay with what they introduce, as the office's own words.
    const left = sentencesOf(article).filter((sentence) => change.ids.includes(sentence.id));
    return { article, edits: { ...edits, ...Object.fromEntries(left.map(({ id }) => [id, NOT_GENERATED])) } };
  }
  const supported = new Set(pathsOf(sentencesOf(fresh)));
  const paths = news.length > 0 ? pathsOf(news) : pathsOf(own).filter((path) => supported.has(path));
  const kept = (take === "text" ? own.slice(0, 1) : own).map((sentence) => ({
    ...sentence,
    paths,
    ...(take === "text" ? { text } : {}),
    ...(take === "text" && sources.length > 1 ? { from: sources } : {}),
  }));
  const same = kept.length === 1 && kept[0]?.text === change.now && news[0]?.id === kept[0]?.id;
  const parts = kept
    .filter((sentence) => !sources.includes(sentence.id))
    .map(({ id }) => [id, NOT_GENERATED]);
  return {
    article: replacingSentences(edited.article, change.ids, kept),
    edits: same ? edits : { ...edits, ...Object.fromEntries([...keptOver(sources, now), ...parts]) },
  };
};

/** A stored article after decisions about its differences from what its record now gives, by their id; the others stay. */
export const withChoices = (
  edited: EditedArticle,
  fresh: Article,
  choices: ReadonlyMap<string, Choice>,
): EditedArticle => {
  const { article, edits } = pendingChanges(edited, fresh).reduce((sum, change) => {
    const choice = choices.get(change.id);
    return choice ? taken(sum, fresh, change, choice) : sum;
  }, edited);
  return { article: withNewAlts(article, fresh), edits };
};
