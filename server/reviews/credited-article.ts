import { and, asc, desc, eq, inArray, isNull, lte, or, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { articleVersions } from "@/db/schema/articles";
import { organizations } from "@/db/schema/organizations";
import { people, posts } from "@/db/schema/people";
import type { Article } from "@/domain/articles/article";
import { isReworded, withReviewCredits } from "@/domain/articles/review-credits";
import { houseStyle } from "@/domain/articles/style";
import type { Lang } from "@/domain/events/values";
import { ANY_USER, entryVisible, sourceVisible } from "../access/entry-visible";
import type { StoredArticle } from "../articles/internal";
import { officeRow, writingStyles } from "../settings/queries";
import { namesOf } from "../users/internal";

const HAN = /\p{Script=Han}/u;

/**
 * The names of users in a language, by their names: as the directory has those of our own organization whose name is the same in
 * either language, and nobody else's. Without such an entry it is the user's own name, unless its script is not that of the language.
 */
const namesIn = async (db: Db, names: readonly string[], lang: Lang): Promise<Map<string, string>> => {
  const { organizationId } = await officeRow(db);
  const found = new Map(
    names.flatMap((name) => (lang === "en" && HAN.test(name) ? [] : [[name, name] as const])),
  );
  if (names.length === 0 || !organizationId) return found;
  const own = or(eq(organizations.id, organizationId), eq(organizations.parentId, organizationId));
  const [zh, en] = [sql<string>`${people.name}->>'zh'`, sql<string>`${people.name}->>'en'`];
  const entries = await db
    .selectDistinct({ id: people.id, zh, en })
    .from(people)
    .innerJoin(posts, eq(posts.personId, people.id))
    .innerJoin(organizations, eq(organizations.id, posts.organizationId))
    .where(
      and(
        own,
        isNull(people.withdrawnAt),
        isNull(people.mergedInto),
        entryVisible(db, ANY_USER, "person"),
        sourceVisible(db, ANY_USER, posts.sourceEventId),
        or(inArray(zh, [...names]), inArray(en, [...names])),
      ),
    );
  for (const name of names) {
    const [entry, other] = entries.filter((each) => each.zh === name || each.en === name);
    if (entry?.[lang] && !other) found.set(name, entry[lang]);
  }
  return found;
};

/** Whether a version has other words than the one before it. One that was merged away meanwhile has none. */
const isRewordedIn = async (db: Db, id: string, number: number): Promise<boolean> => {
  const { articleId, article, version } = articleVersions;
  const [own, before] = await db
    .select({ version, article })
    .from(articleVersions)
    .where(and(eq(articleId, id), lte(version, number)))
    .orderBy(desc(version))
    .limit(2);
  return own?.version === number && before !== undefined && isReworded(before.article, own.article);
};

/**
 * The users who edited an article, in the order of their first change: who stored other words than the version before had. Where
 * nobody changed what was generated, it is the user who generated it. Reads no more texts than it needs, since they may be many and long.
 */
const editorsOf = async (db: Db, id: string): Promise<string[]> => {
  const { articleId, byId, version } = articleVersions;
  const [first, ...later] = await db
    .select({ version, byId })
    .from(articleVersions)
    .where(eq(articleId, id))
    .orderBy(asc(version));
  const editors = new Set<string>();
  for (const each of later)
    if (each.byId !== null && !editors.has(each.byId) && (await isRewordedIn(db, id, each.version)))
      editors.add(each.byId);
  return editors.size > 0 || !first?.byId ? [...editors] : [first.byId];
};

/**
 * An article with the credits that its approval gives it, if the office has them added and house style prints credits, with the
 * names that are missing in its language; null where nothing is added. `approvers`: user ids.
 */
export const creditedArticle = async (
  db: Db,
  { id, lang, article }: Pick<StoredArticle, "id" | "lang" | "article">,
  approvers: readonly string[],
): Promise<{ article: Article; unnamed: string[] } | null> => {
  if (!(await officeRow(db)).reviewCredits) return null;
  if (!houseStyle(lang, (await writingStyles(db))[lang]).credits) return null;
  const editors = await editorsOf(db, id);
  const byId = await namesOf(db, [...editors, ...approvers]);
  const names = await namesIn(db, [...new Set(byId.values())], lang);
  const named = (ids: readonly string[]) => ids.flatMap((each) => names.get(byId.get(each) ?? "") ?? []);
  return {
    article: withReviewCredits(article, { editor: named(editors), reviewer: named(approvers) }),
    unnamed: [...new Set(byId.values())].filter((name) => !names.has(name)),
  };
};
