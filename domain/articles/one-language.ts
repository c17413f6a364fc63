import type { Article, Sentence } from "./article";
import { withoutCorrections } from "./corrections";
import { withoutReviewCredits } from "./review-credits";
import { sentencesOf } from "./sentence-places";

/** The fact at a path, independent of the language and the form of a name: a later mention states the same fact as the full name. */
const factsOf = ({ paths }: Pick<Sentence, "paths">): string[] =>
  paths
    .filter((path) => /\.(?:en|zh)$/.test(path))
    .map((path) => path.replace(/\.(?:en|zh)$/, "").replace(/\.(?:later|short)$/, ".name"));

const bodyOf = (article: Article): Sentence[] => {
  const { blocks } = withoutReviewCredits(withoutCorrections(article));
  return sentencesOf({ ...article, blocks: blocks.filter(({ type }) => type !== "headline") });
};

const isFree = (sentence: Sentence): boolean => sentence.paths.length === 0;

/**
 * The ids of the sentences whose facts the article in the other language does not state, including sentences that are not from
 * the record where the other article has a different number of them. Headlines choose their facts and are left out.
 */
export const onlyHere = (article: Article, other: Article): string[] => {
  const [here, there] = [bodyOf(article), bodyOf(other)];
  const said = new Set(sentencesOf(other).flatMap(factsOf));
  const isPaired = here.filter(isFree).length === there.filter(isFree).length;
  return here
    .filter((sentence) => {
      if (isFree(sentence)) return !isPaired;
      const facts = factsOf(sentence);
      return facts.length > 0 && facts.every((fact) => !said.has(fact));
    })
    .map(({ id }) => id);
};

/**
 * The id of the sentence in the article of the other language that states most of the facts at these paths, the first of several;
 * undefined where none states any. Headlines are left out.
 */
export const counterpartIn = (paths: readonly string[], other: Article): string | undefined => {
  const facts = new Set(factsOf({ paths: [...paths] }));
  const shared = bodyOf(other).map((sentence) => ({
    id: sentence.id,
    count: new Set(factsOf(sentence).filter((fact) => facts.has(fact))).size,
  }));
  const most = Math.max(0, ...shared.map(({ count }) => count));
  return most > 0 ? shared.find(({ count }) => count === most)?.id : undefined;
};
