import type { Article, Block, Sentence } from "./article";

/** A sentence with the block it is in, and its role there. */
export interface PlacedSentence {
  block: Block;
  sentence: Sentence;
  role: "headline" | "text" | "lead" | "item" | "caption" | "credit";
}

const placedInBlock = (block: Block): PlacedSentence[] => {
  switch (block.type) {
    case "headline":
      return [{ block, sentence: block.sentence, role: "headline" }];
    case "figure":
      return block.caption ? [{ block, sentence: block.caption, role: "caption" }] : [];
    case "list":
      return [
        { block, sentence: block.lead, role: "lead" },
        ...block.items.map((sentence): PlacedSentence => ({ block, sentence, role: "item" })),
      ];
    default: {
      const role = block.type === "credits" ? "credit" : "text";
      return block.sentences.map((sentence): PlacedSentence => ({ block, sentence, role }));
    }
  }
};

/** Every sentence of an article, in the order of print, including headline, captions, list items and credits. */
export const placedSentences = (article: Article): PlacedSentence[] => article.blocks.flatMap(placedInBlock);

const sentencesOfBlock = (block: Block): Sentence[] => placedInBlock(block).map(({ sentence }) => sentence);

/** The same without their places. */
export const sentencesOf = (article: Article): Sentence[] => article.blocks.flatMap(sentencesOfBlock);

/** Whether a sentence may be removed: a headline, the introduction of a list and a caption belong to what they introduce. */
export const isRemovable = (article: Article, id: string): boolean =>
  article.blocks.some((block) => bodyOf(block).some((sentence) => sentence.id === id));

/** The sentences of a block that can be added and removed individually; a published correction line stays. */
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
  if ((body.length === 0 && block.type !== "list") || (block.type === "list" && after === undefined))
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

/** A block of another version with one of its sentences, without those that can be added individually. */
const blockWithOnly = (block: Block, sentence: Sentence): Block =>
  block.type === "figure" || block.type === "headline"
    ? block
    : withBody(block, bodyOf(block).includes(sentence) ? [sentence] : []);

/**
 * The article with a sentence of another version of it: beside the sentence that it follows or precedes there, in a block of
 * the same kind. A correction line is a paragraph of its own at the end.
 */
export const withSentenceOf = (article: Article, other: Article, id: string): Article => {
  const home = other.blocks.find((block) => sentencesOfBlock(block).some((each) => each.id === id));
  const order = sentencesOf(other);
  const at = order.findIndex((sentence) => sentence.id === id);
  const sentence = order[at];
  if (!home || !sentence) return article;
  if (home.type === "paragraph" && home.part === "correction") return withBlockBeforeCredits(article, home);
  const present = new Set(sentencesOf(article).map((each) => each.id));
  if (present.has(id)) return article;
  const before = order.slice(0, at).findLast((each) => present.has(each.id));
  const siblings = bodyOf(home);
  const isNewBlock = !sentencesOfBlock(home).some((each) => present.has(each.id));
  if (isNewBlock || !siblings.includes(sentence)) {
    const behind = article.blocks.findIndex((block) =>
      sentencesOfBlock(block).some((each) => each.id === before?.id),
    );
    const place =
      home.type === "headline" ? 0 : behind + 1 || (article.blocks[0]?.type === "headline" ? 1 : 0);
    return { ...article, blocks: article.blocks.toSpliced(place, 0, blockWithOnly(home, sentence)) };
  }
  const place = siblings.indexOf(sentence);
  if (!siblings.slice(0, place).some((each) => present.has(each.id))) {
    const next = siblings.slice(place + 1).find((each) => present.has(each.id));
    if (next) return withSentenceBefore(article, next.id, sentence);
  }
  return withSentenceAfter(article, before?.id, sentence);
};

const replacedIn = (block: Block, ids: ReadonlySet<string>, by: readonly Sentence[]): Block => {
  const [first = undefined] = by;
  switch (block.type) {
    case "headline":
      return first && ids.has(block.sentence.id) ? { ...block, sentence: first } : block;
    case "figure":
      return first && block.caption && ids.has(block.caption.id) ? { ...block, caption: first } : block;
    default: {
      const led =
        block.type === "list" && first && ids.has(block.lead.id) ? { ...block, lead: first } : block;
      const body = bodyOf(led);
      const at = body.findIndex((sentence) => ids.has(sentence.id));
      const rest = body.filter((sentence) => !ids.has(sentence.id));
      return at < 0 ? led : withBody(led, rest.toSpliced(at, 0, ...by));
    }
  }
};

/** The article with sentences in place of others: all at the place of the first one, the others are removed. */
export const replacingSentences = (
  article: Article,
  ids: readonly string[],
  by: readonly Sentence[],
): Article => {
  const all = new Set(ids);
  const at = article.blocks.findIndex((block) => sentencesOfBlock(block).some(({ id }) => all.has(id)));
  const blocks = article.blocks.map((block, place) => (place === at ? replacedIn(block, all, by) : block));
  const kept = new Set(by.map(({ id }) => id));
  return withoutSentences({ ...article, blocks }, new Set(ids.filter((id) => !kept.has(id))));
};

/** The id of the sentence before another one in the order of print; undefined for the first. */
export const previousIn = (article: Article, id: string): string | undefined => {
  const order = sentencesOf(article);
  return order[order.findIndex((sentence) => sentence.id === id) - 1]?.id;
};
