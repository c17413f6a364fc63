import type { Article } from "../articles/article";
import { sentencesOf } from "../articles/sentence-places";
import type { DraftRecord } from "../events/shape";

/** Facts of an event that its published article states. */
export interface PublishedFacts {
  /** Days, as precise as in the record. */
  start?: string;
  end?: string;
  place?: string;
}

/**
 * The facts of an event for machines that read its article. `record`: the version that the article was generated from. The day comes
 * from a generated sentence that nobody edited, the place from its name in the text.
 */
export const publishedFacts = (
  { article, edits }: { article: Article; edits: Readonly<Record<string, string>> },
  record: DraftRecord,
): PublishedFacts => {
  const sentences = sentencesOf(article);
  const isStated = (path: string) =>
    sentences.some(({ id, paths }) => !(id in edits) && paths.some((each) => each.startsWith(path)));
  const { start, end } = record.when ?? {};
  const isDayStated = isStated("when");
  const place = [record.venue?.name, record.city]
    .map((name) => name?.[article.lang])
    .find((name) => name && sentences.some(({ text }) => text.includes(name)));
  return {
    ...(isDayStated && start && { start }),
    ...(isDayStated && end && end !== start && { end }),
    ...(place && { place }),
  };
};
