import { and, asc, eq, exists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { styleChanges, styleRules } from "@/db/schema/house-style";
import { may } from "@/domain/access/may";
import type { ArticleOf } from "@/domain/articles/inputs";
import type { Lang } from "@/domain/events/values";
import { type RuleTexts, TIMES_NEEDED } from "@/domain/house-style/rule";
import { eventById } from "../access/event-by-id";
import { assertMay } from "../access/internal";
import type { Context } from "../context";
import { keyOf, observedChangesOfRules, styleProposals } from "./internal";

/** The rules that hold, by language, in the order in which they are applied. */
export const activeStyleRules = async (db: Db): Promise<Record<Lang, RuleTexts[]>> => {
  const { id, lang, before, after, acceptedAt } = styleRules;
  const rows = await db
    .select({ lang, before, after })
    .from(styleRules)
    .where(eq(styleRules.state, "on"))
    // Longer wordings first: they say more exactly where they hold.
    .orderBy(sql`length(${before}) desc`, asc(acceptedAt), asc(id));
  const of = (wanted: Lang) =>
    rows.flatMap((row) => (row.lang === wanted ? [{ before: row.before, after: row.after }] : []));
  return { en: of("en"), zh: of("zh") };
};

/**
 * The rules of house style with where their changes were made, as far as the actor may know. Who keeps the settings also gets what is
 * proposed, and what is not wanted as a rule. Throws NOT_ALLOWED.
 */
export const listStyleRules = async (ctx: Context) => {
  assertMay(ctx.actor, "settings.read", undefined);
  const keeps = may(ctx.actor, "settings.save", undefined);
  const { id, lang, before, after, changeBefore, changeAfter, state, acceptedAt, version } = styleRules;
  const decided = await ctx.db
    .select({ id, lang, before, after, changeBefore, changeAfter, state, acceptedAt, version })
    .from(styleRules)
    .orderBy(asc(lang), asc(before), asc(after), asc(id));
  const seen = await observedChangesOfRules(ctx);
  const rules = decided.map(({ changeBefore, changeAfter, ...rule }) => ({
    ...rule,
    ...(seen.get(keyOf(rule.lang, { before: changeBefore, after: changeAfter })) ?? {
      times: 0,
      examples: [],
    }),
  }));
  // What was dismissed is shown to whom it could have been proposed.
  const isKnown = ({ acceptedAt, times }: (typeof rules)[number]) =>
    acceptedAt !== null || times >= TIMES_NEEDED;
  return {
    rules: rules.filter((rule) => rule.state !== "dismissed"),
    dismissed: keeps ? rules.filter((rule) => rule.state === "dismissed" && isKnown(rule)) : [],
    proposals: keeps ? await styleProposals(ctx) : [],
  };
};

/**
 * The proposals to which edited sentences of an article contribute; for who may accept them. Throws NOT_ALLOWED, EVENT_NOT_FOUND.
 */
export const proposalsOfArticle = async (ctx: Context, of: ArticleOf) => {
  assertMay(ctx.actor, "settings.save", undefined);
  const event = await eventById(ctx.db, ctx.actor, of.eventId);
  const own = alias(styleChanges, "own_changes");
  const ofArticle = ctx.db
    .select({ one: sql`1` })
    .from(own)
    .innerJoin(articles, eq(articles.id, own.articleId))
    .where(
      and(
        eq(articles.eventId, event.id),
        eq(articles.lang, of.lang),
        eq(own.lang, styleChanges.lang),
        eq(own.before, styleChanges.before),
        eq(own.after, styleChanges.after),
      ),
    );
  const found = await styleProposals(ctx, exists(ofArticle));
  return found.map(({ lang, change, rule, times }) => ({ lang, change, rule, times }));
};
