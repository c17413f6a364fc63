import type { Article, Block, Sentence } from "./article";

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

/** Whether a sentence may be removed: a headline, the lead of a list and a caption belong to what they introduce. */
export const isRemovable = (article: Article, id: string): boolean =>
  article.blocks.some((block) => bodyOf(block).some((sentence) => sentence.id === id));

/** The sentences of a block that may come and go one by one; a correction line, once published, stays. */
const bodyOf = (block: Block): readonly Sentence[] => {
  switch (block.type) {
    case "paragraph":
      return block.part === "correction" ? [] : block.sentences;
    case "credits":
      return block.sentences;
    case "list":
      return block.items;
    default:
      return [];
  }
};

const withBody = (block: Block, body: Sentence[]): Block => {
  switch (block.type) {
    case "paragraph":
    case "credits":
      return { ...block, sentences: body };
    case "list":
      return { ...block, items: body };
    default:
      return block;
  }
};

/** The article without some of its removable sentences; a paragraph or list that becomes empty goes too. */
export const withoutSentences = (article: Article, ids: ReadonlySet<string>): Article => {
  if (ids.size === 0) return article;
  const blocks = article.blocks.flatMap((block) => {
    const body = bodyOf(block);
    const rest = body.filter((sentence) => !ids.has(sentence.id));
    if (rest.length === body.length) return [block];
    return rest.length === 0 ? [] : [withBody(block, rest)];
  });
  return { ...article, blocks };
};

/**
 * The article with one more sentence after another: in the same paragraph or list, or in a paragraph of its own after a
 * headline or caption. `after` undefined: at the start of the first paragraph.
 */
export const withSentenceAfter = (
  article: Article,
  after: string | undefined,
  sentence: Sentence,
): Article => {
  const own: Block = { type: "paragraph", part: "background", sentences: [sentence] };
  const at = article.blocks.findIndex((block) =>
    after === undefined ? block.type === "paragraph" : sentencesOfBlock(block).some(({ id }) => id === after),
  );
  const block = article.blocks[at];
  if (!block) return { ...article, blocks: [...article.blocks, own] };
  const body = bodyOf(block);
  if (body.length === 0 || (block.type === "list" && after === undefined))
    return { ...article, blocks: article.blocks.toSpliced(at + 1, 0, own) };
  const place = body.findIndex(({ id }) => id === after) + 1;
  return {
    ...article,
    blocks: article.blocks.with(at, withBody(block, body.toSpliced(place, 0, sentence))),
  };
};

const withSentenceBefore = (article: Article, next: string, sentence: Sentence): Article => ({
  ...article,
  blocks: article.blocks.map((block) => {
    const body = bodyOf(block);
    const at = body.findIndex(({ id }) => id === next);
    return at < 0 ? block : withBody(block, body.toSpliced(at, 0, sentence));
  }),
});

/** The article with one more block at its end, before the credits. */
export const withBlockBeforeCredits = (article: Article, block: Block): Article => {
  const credits = article.blocks.findIndex(({ type }) => type === "credits");
  const at = credits < 0 ? article.blocks.length : credits;
  return { ...article, blocks: article.blocks.toSpliced(at, 0, block) };
};

/**
 * The article with a sentence of another version of it, beside the sentence that it follows or precedes there; a correction
 * line is a paragraph of its own at the end.
 */
export const withSentenceOf = (article: Article, other: Article, id: string): Article => {
  const own = other.blocks.find(
    (block) =>
      block.type === "paragraph" &&
      block.part === "correction" &&
      block.sentences.some((each) => each.id === id),
  );
  if (own) return withBlockBeforeCredits(article, own);
  const order = sentencesOf(other);
  const at = order.findIndex((sentence) => sentence.id === id);
  const sentence = order[at];
  if (!sentence) return article;
  const siblings = other.blocks.map(bodyOf).find((body) => body.includes(sentence)) ?? [];
  const present = new Set(article.blocks.flatMap(bodyOf).map((each) => each.id));
  const place = siblings.indexOf(sentence);
  if (!siblings.slice(0, place).some((each) => present.has(each.id))) {
    const next = siblings.slice(place + 1).find((each) => present.has(each.id));
    if (next) return withSentenceBefore(article, next.id, sentence);
  }
  const before = order.slice(0, at).findLast((each) => present.has(each.id));
  return withSentenceAfter(article, before?.id, sentence);
};

/** The id of the sentence before another one in the order of print; undefined for the first. */
export const previousIn = (article: Article, id: string): string | undefined => {
  const order = sentencesOf(article);
  return order[order.findIndex((sentence) => sentence.id === id) - 1]?.id;
};
