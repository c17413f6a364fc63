import { and, asc, desc, inArray, isNull, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { events } from "@/db/schema/events";
import { glossaryTerms } from "@/db/schema/glossary";
import { eventOrganizations, participations } from "@/db/schema/participations";
import { storable } from "@/db/storable";
import type { Lang, Text } from "@/domain/events/values";
import { comparable } from "@/domain/glossary/comparable";
import type { TranslationsInput } from "@/domain/glossary/inputs";
import type { TermKind, Translation } from "@/domain/glossary/term";
import { type KnownTerm, standardTerms, translationsAmong } from "@/domain/glossary/translations";
import { assertMay, visibleTo } from "../access/internal";
import type { Context } from "../context";

/** The office's own terms, in the order of kind and Chinese. */
export const listTerms = async ({ db, actor }: Context) => {
  assertMay(actor, "settings.read", undefined);
  const { id, kind, zh, en, version } = glossaryTerms;
  return db
    .select({ id, kind, zh, en, version })
    .from(glossaryTerms)
    .orderBy(desc(kind), asc(zh), asc(en), asc(id));
};

/** Rows of events that are read for one term: enough to find the usual translation. */
const MAX_USES = 300;
/** The latest events are searched: ten years of a busy office, and no more than a moment of the database. */
const LATEST_EVENTS = 3000;

// The text of the column is searched, because JSON operators of the database reject some characters.
const mentions = (column: PgColumn, words: string) =>
  sql`position(${JSON.stringify(storable(words)).slice(1, -1)} in ${column}::text) > 0`;

/** The texts of the latest visible events that contain the words. */
const textsOfEvents = async (ctx: Context, kind: TermKind, words: string): Promise<Text[]> => {
  const visible = ctx.db
    .select({ id: events.id })
    .from(events)
    .where(and(isNull(events.withdrawnAt), visibleTo(ctx.db, ctx.actor)))
    .orderBy(desc(events.lastDay), desc(events.id))
    .limit(LATEST_EVENTS);
  if (kind === "organization") {
    const rows = await ctx.db
      .select({ name: eventOrganizations.name })
      .from(eventOrganizations)
      .where(and(mentions(eventOrganizations.name, words), inArray(eventOrganizations.eventId, visible)))
      .limit(MAX_USES);
    return rows.map(({ name }) => name);
  }
  const rows = await ctx.db
    .select({ posts: participations.posts })
    .from(participations)
    .where(and(mentions(participations.posts, words), inArray(participations.eventId, visible)))
    .limit(MAX_USES);
  return rows.flatMap(({ posts }) => posts.flatMap(({ title }) => title ?? []));
};

/** Pairs of both languages with the number of their uses. */
const counted = (texts: readonly Text[], words: string, lang: Lang): KnownTerm[] => {
  const uses = new Map<string, KnownTerm & { uses: number }>();
  for (const { zh, en } of texts) {
    if (!zh || !en || comparable(lang === "zh" ? zh : en) !== comparable(words)) continue;
    const key = comparable(`${zh}\n${en}`);
    const known = uses.get(key);
    if (known) known.uses += 1;
    else uses.set(key, { pair: [zh, en], source: "event", uses: 1 });
  }
  return [...uses.values()];
};

/**
 * Translations to propose for a title or an organization: from the office's glossary, from events that the actor may read,
 * and the standard ones, in this order.
 */
export const translationsOf = async (
  ctx: Context,
  { kind, lang, words }: TranslationsInput,
): Promise<Translation[]> => {
  assertMay(ctx.actor, "settings.read", undefined);
  const asked = words.trim();
  if (asked === "") return [];
  const own = (await listTerms(ctx)).filter((term) => term.kind === kind);
  const ofEvents = counted(await textsOfEvents(ctx, kind, asked), asked, lang);
  const office = own.map(({ zh, en }): KnownTerm => ({ pair: [zh, en], source: "office" }));
  return translationsAmong([...office, ...ofEvents, ...standardTerms(kind)], asked, lang);
};
