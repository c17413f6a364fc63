import { and, count, desc, eq, exists, isNull, not, or, type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { events } from "@/db/schema/events";
import { styleChanges, styleRules } from "@/db/schema/house-style";
import { DomainError } from "@/domain/errors";
import type { Lang, Text } from "@/domain/events/values";
import type { StyleProposalInput, StyleRuleInput } from "@/domain/house-style/inputs";
import { proposedRule } from "@/domain/house-style/proposals";
import { type RuleWords, TIMES_NEEDED } from "@/domain/house-style/rule";
import { visibleTo } from "../access/internal";
import type { Context } from "../context";

/** Proposals shown at a time; the most frequent first. */
const MOST_PROPOSALS = 50;
/** Sentences that are read for the proposals together. */
const MOST_CHANGES = 5000;
/** Articles that are linked as examples of one change. */
const EXAMPLES = 5;

/** An article in which a change was made. */
interface StyleExample {
  eventId: string;
  title: Text;
}

/** How often and where a change was made. */
export interface SeenChange {
  /** In how many sentences. */
  times: number;
  examples: StyleExample[];
}

/** A change that can become a rule: its words in the edited sentences, and those of the rule. */
export interface StyleProposal extends SeenChange {
  lang: Lang;
  change: RuleWords;
  rule: RuleWords;
}

type ChangeRow = Awaited<ReturnType<typeof changesOf>>[number];

/** The changes in articles of events that the actor may read. */
const changesOf = (ctx: Context, where: SQL | undefined) =>
  ctx.db
    .select({
      lang: styleChanges.lang,
      before: styleChanges.before,
      after: styleChanges.after,
      preceding: styleChanges.preceding,
      following: styleChanges.following,
      articleId: styleChanges.articleId,
      eventId: events.id,
      title: events.title,
    })
    .from(styleChanges)
    .innerJoin(articles, eq(articles.id, styleChanges.articleId))
    .innerJoin(events, eq(events.id, articles.eventId))
    .where(and(isNull(events.withdrawnAt), visibleTo(ctx.db, ctx.actor), where))
    .orderBy(desc(articles.updatedAt), articles.id, styleChanges.sentenceId)
    .limit(MOST_CHANGES);

/** What changes of the same words have in common. */
export const keyOf = (lang: Lang, { before, after }: RuleWords): string =>
  JSON.stringify([lang, before, after]);

const seenIn = (rows: readonly ChangeRow[]): SeenChange => ({
  times: rows.length,
  examples: [...new Map(rows.map(({ eventId, title }) => [eventId, { eventId, title }])).values()].slice(
    0,
    EXAMPLES,
  ),
});

const grouped = (rows: readonly ChangeRow[]): Map<string, ChangeRow[]> => {
  const groups = new Map<string, ChangeRow[]>();
  for (const row of rows) {
    const key = keyOf(row.lang, row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
};

/** Where the changes of decided rules were made, by `keyOf`, as far as the actor may know. */
export const seenChangesOfRules = async (ctx: Context): Promise<Map<string, SeenChange>> => {
  const ofRule = ctx.db
    .select({ one: sql`1` })
    .from(styleRules)
    .where(
      and(
        eq(styleRules.lang, styleChanges.lang),
        eq(styleRules.changeBefore, styleChanges.before),
        eq(styleRules.changeAfter, styleChanges.after),
      ),
    );
  const groups = grouped(await changesOf(ctx, exists(ofRule)));
  return new Map([...groups].map(([key, rows]) => [key, seenIn(rows)]));
};

/** A decision about the same change, or a rule that holds and says the opposite. */
const decidedBy = (ctx: Context) =>
  ctx.db
    .select({ one: sql`1` })
    .from(styleRules)
    .where(
      and(
        eq(styleRules.lang, styleChanges.lang),
        or(
          and(
            eq(styleRules.changeBefore, styleChanges.before),
            eq(styleRules.changeAfter, styleChanges.after),
          ),
          and(
            eq(styleRules.state, "on"),
            eq(styleRules.changeBefore, styleChanges.after),
            eq(styleRules.changeAfter, styleChanges.before),
          ),
        ),
      ),
    );

/**
 * The changes that are to be proposed as rules, the most frequent first: made in at least three sentences of articles that the actor
 * may read, and not decided yet. `within`: only some changes.
 */
export const styleProposals = async (ctx: Context, within?: SQL): Promise<StyleProposal[]> => {
  const { lang, before, after } = styleChanges;
  const times = count();
  const frequent = await ctx.db
    .select({ lang, before, after, times })
    .from(styleChanges)
    .innerJoin(articles, eq(articles.id, styleChanges.articleId))
    .innerJoin(events, eq(events.id, articles.eventId))
    .where(and(isNull(events.withdrawnAt), visibleTo(ctx.db, ctx.actor), not(exists(decidedBy(ctx))), within))
    .groupBy(lang, before, after)
    .having(sql`${times} >= ${TIMES_NEEDED}`)
    .orderBy(desc(times), lang, before, after)
    .limit(MOST_PROPOSALS);
  if (frequent.length === 0) return [];
  const rows = await changesOf(
    ctx,
    or(...frequent.map((each) => and(eq(lang, each.lang), eq(before, each.before), eq(after, each.after)))),
  );
  const groups = grouped(rows);
  return frequent.flatMap((each): StyleProposal[] => {
    const found = groups.get(keyOf(each.lang, each)) ?? [];
    const change = { before: each.before, after: each.after };
    const rule = proposedRule(change, found, each.lang);
    return rule ? [{ lang: each.lang, change, rule, ...seenIn(found) }] : [];
  });
};

/** The proposal with these words, as the actor sees it. Throws STYLE_PROPOSAL_NOT_FOUND. */
export const proposalWith = async (ctx: Context, input: StyleProposalInput): Promise<StyleProposal> => {
  const { lang, before, after } = styleChanges;
  const same = and(eq(lang, input.lang), eq(before, input.before), eq(after, input.after));
  const [found] = await styleProposals(ctx, same);
  if (!found) throw new DomainError("STYLE_PROPOSAL_NOT_FOUND");
  return found;
};

/** A rule that is to be changed, in the version that the user saw. Throws STYLE_RULE_NOT_FOUND, STALE. */
export const ruleToChange = async (
  tx: Tx,
  { id, version }: StyleRuleInput,
): Promise<typeof styleRules.$inferSelect> => {
  const [rule] = await tx.select().from(styleRules).where(eq(styleRules.id, id)).for("no key update");
  if (!rule) throw new DomainError("STYLE_RULE_NOT_FOUND");
  if (rule.version !== version) throw new DomainError("STALE", { version: rule.version });
  return rule;
};

/** What the audit log says of a rule. */
export const auditedRule = ({
  lang,
  before,
  after,
  state,
}: Pick<typeof styleRules.$inferSelect, "lang" | "before" | "after" | "state">) => ({
  lang,
  before,
  after,
  state,
});
