import type { Article, Block, Figure, Sentence } from "./article";
import { withCorrectionsOf } from "./corrections";
import { type Edits, NOT_GENERATED } from "./edits";
import { type EditedArticle, sourcesOf } from "./record-changes";
import { sentencesOf } from "./sentence-places";
import { type EditorSentence, editorSentencesOf, isOfficeSentence, type TextBlock } from "./text-blocks";

const figuresOf = (articles: readonly Article[]): Figure[] =>
  articles
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.type === "figure")
    .reverse();

/** The files of photos, those of the first version first. */
const filesOf = (articles: readonly Article[]) =>
  new Map(figuresOf(articles).map(({ photo, file }) => [photo, file] as const));

/** The generated alternative texts of photos, those of the first version first. */
const altsOf = (articles: readonly Article[]) =>
  new Map(figuresOf(articles).flatMap(({ photo, alt }) => (alt && !alt.own ? [[photo, alt] as const] : [])));

/** The sentences of several versions by id, those of the first version first. */
const knownIn = (articles: readonly Article[]): Map<string, Sentence> =>
  new Map(
    articles.toReversed().flatMap((each) => sentencesOf(each).map((sentence) => [sentence.id, sentence])),
  );

/** Those of them that were neither merged nor split. */
const plainIn = (articles: readonly Article[]): Map<string, Sentence> =>
  new Map(
    articles
      .toReversed()
      .flatMap(sentencesOf)
      .flatMap((sentence) => (sentence.from ? [] : [[sentence.id, sentence]])),
  );

/** The record paths of generated sentences, also of those that were merged into others. `free`: ids that are not from the record. */
export const pathsBySource = (
  articles: readonly Article[],
  free: ReadonlySet<string>,
): Map<string, readonly string[]> => {
  const all = articles.toReversed().flatMap(sentencesOf);
  const generated = all.filter(({ id, from }) => from !== undefined || !free.has(id));
  const plain = generated.filter(({ from }) => from === undefined);
  return new Map([
    ...generated.flatMap((sentence) => sourcesOf(sentence).map((id) => [id, sentence.paths] as const)),
    ...plain.map(({ id, paths }) => [id, paths] as const),
  ]);
};

/** The ids that an editor's text refers to, of generated sentences or others, that none of these versions has. */
export const unknownIn = (blocks: readonly TextBlock[], articles: readonly Article[]): string[] => {
  const known = new Set(
    articles.flatMap(sentencesOf).flatMap((sentence) => [sentence.id, ...sourcesOf(sentence)]),
  );
  const named = blocks.flatMap(editorSentencesOf).flatMap(({ id, from }) => [id, ...(from ?? [])]);
  return named.filter((id) => !isOfficeSentence(id) && !known.has(id));
};

/**
 * A stored article with the text of an editor. A sentence keeps the record paths of the generated sentences it was made of; one
 * made of none has no paths. `others`: versions where sentences missing in the stored one are found, the newly written one
 * first. Correction lines stay as they are.
 */
export const withText = (
  before: EditedArticle,
  blocks: readonly TextBlock[],
  others: readonly Article[],
): EditedArticle => {
  const versions = [before.article, ...others];
  const free = new Set(Object.keys(before.edits).filter((id) => before.edits[id] === NOT_GENERATED));
  const [known, paths, files] = [plainIn(versions), pathsBySource(versions, free), filesOf(versions)];
  const alts = altsOf([...others, before.article]);
  const sentence = ({ id, text, from = [] }: EditorSentence): Sentence => {
    const sources = from.filter((each) => paths.has(each));
    if (sources.length > 0) {
      const all = [...new Set(sources.flatMap((each) => paths.get(each) ?? []))];
      return { id, text, from: sources, paths: all, length: 0 };
    }
    const base = known.get(id);
    return base ? { ...base, text } : { id, text, paths: [], length: 0 };
  };
  const shown = new Set<string>();
  const block = (of: TextBlock): Block[] => {
    switch (of.type) {
      case "headline":
        return [{ type: "headline", sentence: sentence(of.sentence) }];
      case "figure": {
        if (!files.has(of.photo) || shown.has(of.photo)) return [];
        shown.add(of.photo);
        const file = files.get(of.photo);
        const caption = of.caption && sentence(of.caption);
        const alt = of.alt === undefined ? alts.get(of.photo) : { text: of.alt, own: true as const };
        return [
          {
            type: "figure",
            photo: of.photo,
            ...(file ? { file } : {}),
            ...(caption ? { caption } : {}),
            ...(alt ? { alt } : {}),
            ...(of.crop ? { crop: of.crop } : {}),
          },
        ];
      }
      case "list":
        return [{ ...of, lead: sentence(of.lead), items: of.items.map(sentence) }];
      default:
        return [{ ...of, sentences: of.sentences.map(sentence) }];
    }
  };
  const article = { ...before.article, blocks: blocks.flatMap(block) };
  return withCorrectionsOf({ article, edits: editsFor(article, before, others, free) }, before);
};

const editsFor = (
  article: Article,
  before: EditedArticle,
  others: readonly Article[],
  free: ReadonlySet<string>,
): Record<string, string> => {
  const stored = knownIn([before.article]);
  const fresh = knownIn(others);
  const generated = (id: string): string | undefined => {
    const plain = stored.get(id);
    return before.edits[id] || (plain?.from === undefined ? plain?.text : undefined) || fresh.get(id)?.text;
  };
  const now = sentencesOf(article);
  const sources = [...sentencesOf(before.article), ...now].flatMap((sentence) =>
    sentence.from !== undefined || !(isOfficeSentence(sentence.id) || free.has(sentence.id))
      ? sourcesOf(sentence)
      : [],
  );
  const ids = new Set([...Object.keys(before.edits).filter((id) => !free.has(id)), ...sources]);
  const plain = new Map(now.filter(({ from }) => from === undefined).map(({ id, text }) => [id, text]));
  const changed = [...ids].flatMap((id): [string, string][] => {
    const text = generated(id);
    return text === undefined || text === plain.get(id) ? [] : [[id, text]];
  });
  const own = now
    .filter(({ id }) => isOfficeSentence(id) || free.has(id))
    .map(({ id }) => [id, NOT_GENERATED] as const);
  return Object.fromEntries([...changed, ...own]);
};

/** Sentences of a text with other words than in an earlier one, by id: for the history. */
export const changedTexts = (before: Article, after: Article): { was: Edits; is: Edits } => {
  const [old, now] = [knownIn([before]), knownIn([after])];
  const differing = [...new Set([...old.keys(), ...now.keys()])].filter(
    (id) => old.get(id)?.text !== now.get(id)?.text,
  );
  const of = (texts: ReadonlyMap<string, Sentence>): Edits =>
    Object.fromEntries(differing.flatMap((id) => (texts.has(id) ? [[id, texts.get(id)?.text ?? ""]] : [])));
  return { was: of(old), is: of(now) };
};
