import type { Article, Block, Sentence } from "./article";

/** The sentences whose words are somebody's own: by id, what the writer had written. */
type Edits = Readonly<Record<string, string>>;

/** What regenerating does with edited sentences: ask before any is lost, let all go, or keep all. */
export const KEEP_EDITS = ["ask", "discard", "keep"] as const;
export type KeepEdits = (typeof KEEP_EDITS)[number];

const sentencesOfBlock = (block: Block): Sentence[] => {
  switch (block.type) {
    case "headline":
      return [block.sentence];
    case "list":
      return [block.lead, ...block.items];
    case "figure":
      return block.caption ? [block.caption] : [];
    default:
      return block.sentences;
  }
};

/** Every sentence of an article, in the order of print: headline, captions, list items and credits too. */
export const sentencesOf = (article: Article): Sentence[] => article.blocks.flatMap(sentencesOfBlock);

const mapBlock = (block: Block, change: (sentence: Sentence) => Sentence): Block => {
  switch (block.type) {
    case "headline":
      return { ...block, sentence: change(block.sentence) };
    case "list":
      return { ...block, lead: change(block.lead), items: block.items.map(change) };
    case "figure":
      return block.caption ? { ...block, caption: change(block.caption) } : block;
    default:
      return { ...block, sentences: block.sentences.map(change) };
  }
};

/** The article with other words in some of its sentences; all else as it was. */
export const withTexts = (article: Article, texts: ReadonlyMap<string, string>): Article => ({
  ...article,
  blocks: article.blocks.map((block) =>
    mapBlock(block, (sentence) => ({ ...sentence, text: texts.get(sentence.id) ?? sentence.text })),
  ),
});

const textsOf = (article: Article): Map<string, string> =>
  new Map(sentencesOf(article).map((sentence) => [sentence.id, sentence.text]));

/**
 * The ids of the edited sentences that a newly written article would not simply keep: the writer now writes something
 * else there, or has nothing to write there any more.
 */
export const editsAtRisk = (edits: Edits, fresh: Article): string[] => {
  const now = textsOf(fresh);
  return Object.keys(edits).filter((id) => now.get(id) !== edits[id]);
};

/** Puts a sentence of the old article, whose place is gone, after the one it followed there. */
const insertAfter = (article: Article, before: string | undefined, sentence: Sentence): Article => {
  let done = false;
  const blocks = article.blocks.map((block): Block => {
    if (done || block.type !== "paragraph") return block;
    const at = block.sentences.findIndex((each) => each.id === before);
    if (before !== undefined && at < 0) return block;
    done = true;
    return { ...block, sentences: block.sentences.toSpliced(at + 1, 0, sentence) };
  });
  if (done) return { ...article, blocks };
  const own: Block = { type: "paragraph", part: "background", sentences: [sentence] };
  return { ...article, blocks: [...article.blocks, own] };
};

const keptSentence = (article: Article, old: Article, id: string): Article => {
  const order = sentencesOf(old);
  const at = order.findIndex((sentence) => sentence.id === id);
  const sentence = order[at];
  if (!sentence) return article;
  const inParagraphs = new Set(
    article.blocks.flatMap((block) =>
      block.type === "paragraph" ? block.sentences.map((each) => each.id) : [],
    ),
  );
  const before = order.slice(0, at).findLast((each) => inParagraphs.has(each.id));
  return insertAfter(article, before?.id, sentence);
};

/**
 * A newly written article with the edited sentences of the previous one: their words replace the writer's, and
 * where the writer has no such sentence any more, the sentence itself, after the one it followed. `edits` afterwards
 * hold what the writer now writes in their place.
 */
export const keepingEdits = (
  fresh: Article,
  old: Article,
  edits: Edits,
): { article: Article; edits: Record<string, string> } => {
  const [written, own] = [textsOf(fresh), textsOf(old)];
  const ids = Object.keys(edits).filter((id) => own.has(id));
  const texts = new Map(ids.map((id) => [id, own.get(id) ?? ""]));
  const gone = sentencesOf(old)
    .map((sentence) => sentence.id)
    .filter((id) => texts.has(id) && !written.has(id));
  const article = gone.reduce((sum, id) => keptSentence(sum, old, id), withTexts(fresh, texts));
  return {
    article,
    edits: Object.fromEntries(ids.map((id) => [id, written.get(id) ?? edits[id] ?? ""])),
  };
};

/** Where a stored article no longer says what its record would give: sentences by id. */
interface Outdated {
  /** The writer would now write other words here. */
  changed: string[];
  /** The record no longer gives this sentence. */
  gone: string[];
  /** How many sentences the record gives that the article has not. */
  added: number;
}

/** Compares a stored article, as the writer had written it, with a newly written one. */
export const outdatedIn = (article: Article, edits: Edits, fresh: Article): Outdated => {
  const now = textsOf(fresh);
  const old = sentencesOf(article);
  const ids = new Set(old.map((sentence) => sentence.id));
  return {
    changed: old
      .filter(({ id, text }) => now.has(id) && now.get(id) !== (edits[id] ?? text))
      .map((sentence) => sentence.id),
    gone: old.filter(({ id }) => !now.has(id)).map((sentence) => sentence.id),
    added: [...now.keys()].filter((id) => !ids.has(id)).length,
  };
};
