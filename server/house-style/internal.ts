import { and, count, desc, eq, exists, isNull, lte, not, or, type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { events } from "@/db/schema/events";
import { styleChanges, styleRules } from "@/db/schema/house-style";
import { DomainError } from "@/domain/errors";
import type { Lang, Text } from "@/domain/events/values";
import type { StyleProposalInput, StyleRuleInput } from "@/domain/house-style/inputs";
import { proposedRule } from "@/domain/house-style/proposals";
import { type RuleTexts, TIMES_NEEDED } from "@/domain/house-style/rule";
import { visibleTo } from "../access/internal";
import type { Context } from "../context";

/** Proposals shown at a time; the most frequent first. */
const MAX_PROPOSALS = 50;
/** Articles that are linked as examples of one change. */
const EXAMPLES = 5;

/** An article in which a change was made. */
interface StyleExample {
  eventId: string;
  title: Text;
}

/** How often and where a change was made. */
interface ObservedChange {
  /** In how many sentences. */
  times: number;
  examples: StyleExample[];
}

/** A change that can become a rule: its words in the edited sentences, and those of the rule. */
interface StyleProposal extends ObservedChange {
  lang: Lang;
  change: RuleTexts;
  rule: RuleTexts;
}

/** The changes that are read: in articles of events that the actor may read. */
const readable = (ctx: Context, where: SQL | undefined) =>
  and(isNull(events.withdrawnAt), visibleTo(ctx.db, ctx.actor), where);

/** The words in the order of the database: what the first and the last list begin with, all lists begin with. */
const bounds = (column: typeof styleChanges.preceding | typeof styleChanges.following) => ({
  first: sql<string[]>`min(${column})`.mapWith(column),
  last: sql<string[]>`max(${column})`.mapWith(column),
});

/** Changes by their words with how often they were made, the most frequent first. */
const countedChanges = (ctx: Context, where: SQL | undefined) => {
  const { lang, before, after, preceding, following } = styleChanges;
  const times = count();
  return ctx.db
    .select({ lang, before, after, times, preceding: bounds(preceding), following: bounds(following) })
    .from(styleChanges)
    .innerJoin(articles, eq(articles.id, styleChanges.articleId))
    .innerJoin(events, eq(events.id, articles.eventId))
    .where(readable(ctx, where))
    .groupBy(lang, before, after)
    .orderBy(desc(times), lang, before, after)
    .$dynamic();
};
type CountedChange = Awaited<ReturnType<typeof countedChanges>>[number];

/** What changes of the same words have in common. */
export const keyOf = (lang: Lang, { before, after }: RuleTexts): string =>
  JSON.stringify([lang, before, after]);

/** The articles in which changes were last made, by `keyOf`. */
const examplesOf = async (ctx: Context, where: SQL | undefined): Promise<Map<string, StyleExample[]>> => {
  const { lang, before, after } = styleChanges;
  const { eventId } = articles;
  const rank = sql<number>`row_number() over (
    partition by ${lang}, ${before}, ${after} order by max(${articles.updatedAt}) desc, ${eventId})`;
  const ranked = ctx.db
    .select({ lang, before, after, eventId, rank: rank.as("rank") })
    .from(styleChanges)
    .innerJoin(articles, eq(articles.id, styleChanges.articleId))
    .innerJoin(events, eq(events.id, eventId))
    .where(readable(ctx, where))
    .groupBy(lang, before, after, eventId)
    .as("ranked");
  const rows = await ctx.db
    .select({
      lang: ranked.lang,
      before: ranked.before,
      after: ranked.after,
      eventId: events.id,
      title: events.title,
    })
    .from(ranked)
    .innerJoin(events, eq(events.id, ranked.eventId))
    .where(lte(ranked.rank, EXAMPLES))
    .orderBy(ranked.rank);
  const examples = new Map<string, StyleExample[]>();
  for (const { lang, eventId, title, ...words } of rows) {
    const key = keyOf(lang, words);
    examples.set(key, [...(examples.get(key) ?? []), { eventId, title }]);
  }
  return examples;
};

const seenOf = (change: CountedChange, examples: ReadonlyMap<string, StyleExample[]>): ObservedChange => ({
  times: change.times,
  examples: examples.get(keyOf(change.lang, change)) ?? [],
});

/** Where the changes of decided rules were made, by `keyOf`, as far as the actor may know. */
export const observedChangesOfRules = async (ctx: Context): Promise<Map<string, ObservedChange>> => {
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
  const examples = await examplesOf(ctx, exists(ofRule));
  const counted = await countedChanges(ctx, exists(ofRule));
  return new Map(counted.map((each) => [keyOf(each.lang, each), seenOf(each, examples)]));
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
  const frequent = await countedChanges(ctx, and(not(exists(decidedBy(ctx))), within))
    .having(sql`count(*) >= ${TIMES_NEEDED}`)
    .limit(MAX_PROPOSALS);
  if (frequent.length === 0) return [];
  const examples = await examplesOf(
    ctx,
    or(...frequent.map((each) => and(eq(lang, each.lang), eq(before, each.before), eq(after, each.after)))),
  );
  return frequent.map((each): StyleProposal => {
    const { preceding, following } = each;
    const change = { before: each.before, after: each.after };
    const rule = proposedRule(
      change,
      [
        { preceding: preceding.first, following: following.first },
        { preceding: preceding.last, following: following.last },
      ],
      each.lang,
    );
    return { lang: each.lang, change, rule, ...seenOf(each, examples) };
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

/** A rule that is to be changed, in the version that the user saw. Throws STYLE_RULE_NOT_FOUND, STYLE_RULE_CHANGED. */
export const ruleToChange = async (
  tx: Tx,
  { id, version }: StyleRuleInput,
): Promise<typeof styleRules.$inferSelect> => {
  const [rule] = await tx.select().from(styleRules).where(eq(styleRules.id, id)).for("no key update");
  if (!rule) throw new DomainError("STYLE_RULE_NOT_FOUND");
  if (rule.version !== version) throw new DomainError("STYLE_RULE_CHANGED");
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
