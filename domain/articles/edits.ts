import type { Article, Block, Sentence } from "./article";
import { keepingFigureChoices } from "./figure-choices";
import { sentencesOf, withoutSentences, withSentenceOf } from "./sentence-places";

/**
 * The sentences that the office changed, by id, each with the generated text. A sentence that the office added has the empty
 * text; a removed sentence has an entry here but is not in the article.
 */
export type Edits = Readonly<Record<string, string>>;

/** The generated text of a sentence that the record does not give. */
export const NOT_GENERATED = "";

/** What regenerating does with edited sentences: ask before any is lost, discard all, or keep all. */
export const KEEP_EDITS = ["ask", "discard", "keep"] as const;
export type KeepEdits = (typeof KEEP_EDITS)[number];

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

/** The article with each of its sentences changed by `change`; everything else is unchanged. */
export const mapSentences = (article: Article, change: (sentence: Sentence) => Sentence): Article => ({
  ...article,
  blocks: article.blocks.map((block) => mapBlock(block, change)),
});

/** The article with other words in some of its sentences; everything else is unchanged. */
export const withTexts = (article: Article, texts: ReadonlyMap<string, string>): Article =>
  mapSentences(article, (sentence) => ({ ...sentence, text: texts.get(sentence.id) ?? sentence.text }));

const textAt = (texts: ReadonlyMap<string, string>, id: string): [string, string][] => {
  const text = texts.get(id);
  return text === undefined ? [] : [[id, text]];
};

const textsOf = (article: Article): Map<string, string> =>
  new Map(sentencesOf(article).map((sentence) => [sentence.id, sentence.text]));

/**
 * The ids of the edited sentences that a newly written article would not simply keep: the writer now words them differently, or
 * no longer writes them.
 */
export const editsAtRisk = (edits: Edits, fresh: Article): string[] => {
  const now = textsOf(fresh);
  return Object.keys(edits).filter((id) => (now.get(id) ?? NOT_GENERATED) !== edits[id]);
};

/**
 * A newly written article with the office's changes to the previous one: edited words replace the generated ones, removed
 * sentences are left out, and a sentence that is no longer generated follows the one it followed. Photos keep their chosen crop
 * and text. `edits` then holds what is now generated.
 */
export const keepingEdits = (
  fresh: Article,
  old: Article,
  edits: Edits,
): { article: Article; edits: Record<string, string> } => {
  const [written, own] = [textsOf(fresh), textsOf(old)];
  const ids = Object.keys(edits).filter((id) => own.has(id) || written.has(id));
  const texts = new Map(ids.flatMap((id) => textAt(own, id)));
  const gone = sentencesOf(old)
    .map((sentence) => sentence.id)
    .filter((id) => texts.has(id) && !written.has(id));
  const removed = ids.filter((id) => !own.has(id));
  const shown = withoutSentences(fresh, new Set(removed));
  const reworded = keepingFigureChoices(withTexts(shown, texts), old);
  return {
    article: gone.reduce((sum, id) => withSentenceOf(sum, old, id), reworded),
    edits: Object.fromEntries(ids.map((id) => [id, written.get(id) ?? edits[id] ?? NOT_GENERATED])),
  };
};
