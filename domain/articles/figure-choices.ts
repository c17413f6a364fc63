import type { Article, Figure } from "./article";

const figuresOf = ({ blocks }: Article): Map<string, Figure> =>
  new Map(blocks.flatMap((block) => (block.type === "figure" ? [[block.photo, block]] : [])));

const mapFigures = (article: Article, change: (figure: Figure) => Figure): Article => ({
  ...article,
  blocks: article.blocks.map((block) => (block.type === "figure" ? change(block) : block)),
});

/** A newly written article with what the office chose for its photos: the part that is shown, and its own alternative texts. */
export const keepingFigureChoices = (fresh: Article, old: Article): Article => {
  const before = figuresOf(old);
  return mapFigures(fresh, (figure) => {
    const { file, alt, crop } = before.get(figure.photo) ?? {};
    if (file !== figure.file) return figure;
    return { ...figure, ...(alt?.own ? { alt } : {}), ...(crop ? { crop } : {}) };
  });
};

/** An article with the alternative texts that the record gives its photos now, except for the office's own. */
export const withNewAlts = (article: Article, fresh: Article): Article => {
  const now = figuresOf(fresh);
  return mapFigures(article, (figure) => {
    const { file, alt } = now.get(figure.photo) ?? {};
    return figure.alt?.own || !alt || file !== figure.file ? figure : { ...figure, alt };
  });
};
