import type { Article } from "../articles/article";
import { sentencesOf } from "../articles/sentence-places";
import type { DraftRecord } from "../events/shape";

/** What may be said of an event beside its article: nothing that the article does not tell. */
export interface ToldFacts {
  /** Days, as precise as in the record. */
  start?: string;
  end?: string;
  place?: string;
}

/**
 * The facts of an event for machines that read its article. `record`: the version that the article was generated from. The day is told
 * by a generated sentence that nobody edited, the place by its name in the text.
 */
export const toldFacts = (
  { article, edits }: { article: Article; edits: Readonly<Record<string, string>> },
  record: DraftRecord,
): ToldFacts => {
  const sentences = sentencesOf(article);
  const tells = (path: string) =>
    sentences.some(({ id, paths }) => !(id in edits) && paths.some((each) => each.startsWith(path)));
  const { start, end } = record.when ?? {};
  const isDayTold = tells("when");
  const place = [record.venue?.name, record.city]
    .map((name) => name?.[article.lang])
    .find((name) => name && sentences.some(({ text }) => text.includes(name)));
  return {
    ...(isDayTold && start && { start }),
    ...(isDayTold && end && end !== start && { end }),
    ...(place && { place }),
  };
};
