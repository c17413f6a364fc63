import type { Article, Block } from "./article";
import { type Edits, keepingEdits, NOT_GENERATED } from "./edits";
import { sentencesOf, withBlockBeforeCredits } from "./sentence-places";
import { type HouseStyle, houseStyle } from "./style";

/** Ids of correction lines, which are kept when the article is generated again. */
const PREFIX = "correction:";

const isCorrection = (id: string): boolean => id.startsWith(PREFIX);

/** A correction line as readers see it; `day`: the office's day, YYYY-MM-DD. */
const correctionLine = (article: Article, note: string, day: string, style: Partial<HouseStyle>): string => {
  const { date } = houseStyle(article.lang, style);
  const locale = article.lang === "zh" ? "zh-CN" : date === "mdy" ? "en-US" : "en-GB";
  const words = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(
    Date.parse(`${day}T00:00:00Z`),
  );
  return article.lang === "zh" ? `更正（${words}）：${note}` : `Correction (${words}): ${note}`;
};

/** The article with a correction line as its last paragraph, before the credits. `id`: of the action that corrects. */
export const withCorrection = (
  { article, edits }: { article: Article; edits: Edits },
  { id, note, day, style }: { id: string; note: string; day: string; style: Partial<HouseStyle> },
): { article: Article; edits: Record<string, string> } => {
  const sentence = {
    id: `${PREFIX}${id}`,
    text: correctionLine(article, note, day, style),
    paths: [],
    length: 0,
  };
  const line: Block = { type: "paragraph", part: "correction", sentences: [sentence] };
  return {
    article: withBlockBeforeCredits(article, line),
    edits: { ...edits, [sentence.id]: NOT_GENERATED },
  };
};

/** The article without its correction lines, as its record is compared with it. */
export const withoutCorrections = (article: Article): Article => ({
  ...article,
  blocks: article.blocks.filter((block) => block.type !== "paragraph" || block.part !== "correction"),
});

/** An earlier text of an article with the correction lines added since. */
export const withCorrectionsOf = (
  { article, edits }: { article: Article; edits: Edits },
  { article: now }: { article: Article },
): { article: Article; edits: Record<string, string> } => {
  const lines = now.blocks.filter((block) => block.type === "paragraph" && block.part === "correction");
  const ids = sentencesOf({ ...now, blocks: lines }).map(({ id }) => [id, NOT_GENERATED]);
  return {
    article: lines.reduce(withBlockBeforeCredits, withoutCorrections(article)),
    edits: { ...edits, ...Object.fromEntries(ids) },
  };
};

/** A newly written article that keeps only the correction lines of the old one. */
export const keepingCorrections = (fresh: Article, old: Article, edits: Edits) =>
  keepingEdits(fresh, old, Object.fromEntries(Object.entries(edits).filter(([id]) => isCorrection(id))));
