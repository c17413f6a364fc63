import { and, eq, exists, inArray, ne, not, sql } from "drizzle-orm";
import type { WritableTx } from "@/db/client";
import { styleChanges, styleRules } from "@/db/schema/house-style";
import { storable } from "@/db/storable";
import type { Article } from "@/domain/articles/article";
import type { Edits } from "@/domain/articles/edits";
import { sentencesOf } from "@/domain/articles/sentence-places";
import type { DraftRecord } from "@/domain/events/shape";
import { styleChanges as changesIn, type StyleChange } from "@/domain/house-style/style-changes";

interface EditedArticle {
  article: Article;
  edits: Edits;
}

/** The generated and the present text of each edited sentence. */
const editedIn = (edited: EditedArticle | undefined): Map<string, string> => {
  const texts = new Map(
    sentencesOf(edited?.article ?? { lang: "en", blocks: [], gaps: [] }).map(({ id, text }) => [id, text]),
  );
  return new Map(
    Object.entries(edited?.edits ?? {}).map(([id, generated]) => [
      id,
      JSON.stringify([generated, texts.get(id)]),
    ]),
  );
};

const storableChange = ({ before, after, preceding, following }: StyleChange): StyleChange => ({
  before: storable(before),
  after: storable(after),
  preceding: preceding.map(storable),
  following: following.map(storable),
});

/**
 * Keeps the changes of wording in an article up to date after a save of it. Only sentences that were edited since `before` are read.
 * Changes that became rules stay, so that one sees where they came from. The caller has checked the permission to edit.
 */
export const keepStyleChanges = async (
  tx: WritableTx,
  before: EditedArticle | undefined,
  after: EditedArticle & { id: string },
  record: DraftRecord,
): Promise<void> => {
  const [was, is] = [editedIn(before), editedIn(after)];
  const ids = [...new Set([...was.keys(), ...is.keys()])].filter((id) => was.get(id) !== is.get(id));
  if (ids.length === 0) return;
  const ofRule = tx
    .select({ one: sql`1` })
    .from(styleRules)
    .where(
      and(
        eq(styleRules.lang, styleChanges.lang),
        eq(styleRules.changeBefore, styleChanges.before),
        eq(styleRules.changeAfter, styleChanges.after),
        ne(styleRules.state, "dismissed"),
      ),
    );
  await tx
    .delete(styleChanges)
    .where(
      and(eq(styleChanges.articleId, after.id), inArray(styleChanges.sentenceId, ids), not(exists(ofRule))),
    );
  const { lang } = after.article;
  const rows = [...changesIn(after, record, new Set(ids))].flatMap(([sentenceId, changes]) =>
    changes
      .map(storableChange)
      .filter((change) => change.before !== change.after)
      .map((change) => ({ articleId: after.id, sentenceId, lang, ...change })),
  );
  if (rows.length > 0) await tx.insert(styleChanges).values(rows).onConflictDoNothing();
};
