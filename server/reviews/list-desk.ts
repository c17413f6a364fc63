import { and, asc, count, eq, inArray, isNull, ne, not, or, type SQL, sql } from "drizzle-orm";
import { articles } from "@/db/schema/articles";
import { events } from "@/db/schema/events";
import type { ArticleState } from "@/domain/articles/states";
import { DESK_PAGE, type DeskFilter, IN_WORK } from "@/domain/reviews/desk";
import { visibleTo } from "../access/internal";
import type { Context } from "../context";
import { namesOf } from "../users/internal";

/** What a reviewer may approve: nobody else was asked, and they neither wrote nor approved it. */
const isToApprove = ({ actor }: Context): SQL => {
  if (actor.kind !== "user" || !actor.roles.includes("reviewer")) return sql`false`;
  return sql`(${articles.state} in ('in_review', 'second_review') and not ${actor.id}::uuid = any(${articles.writers})
    and not ${actor.id}::uuid = any(${articles.approvers})
    and (${articles.reviewerId} is null or ${articles.reviewerId} = ${actor.id}::uuid))`;
};

/** What the user has to act on next, by their roles: the rules of domain/access/rules.ts as SQL. */
const isMine = (ctx: Context): SQL | undefined => {
  const { actor } = ctx;
  if (actor.kind !== "user") return sql`false`;
  const wrote = sql`${actor.id}::uuid = any(${articles.writers})`;
  const has = (role: (typeof actor.roles)[number]) => sql`${actor.roles.includes(role)}::boolean`;
  const authored = sql`(${articles.state} in ('draft', 'returned') and ${wrote})`;
  const toPublish = sql`(${articles.state} = 'approved' and ${articles.publishAt} is null and ${has("editor")}
    and not ${events.restricted})`;
  return sql`(${authored} or ${isToApprove(ctx)} or ${toPublish})`;
};

const inView = (ctx: Context, view: DeskFilter["view"]): SQL | undefined => {
  if (view === "mine") return isMine(ctx);
  return view === "open" ? inArray(articles.state, [...IN_WORK]) : eq(articles.state, view);
};

/** The articles of events that the actor may read; the drafts of sample events are nobody's work. */
const listed = (ctx: Context, lang: DeskFilter["lang"]) =>
  and(
    isNull(events.withdrawnAt),
    visibleTo(ctx.db, ctx.actor),
    or(not(events.sample), ne(articles.state, "draft")),
    lang ? eq(articles.lang, lang) : undefined,
  );

/** The articles of the desk, longest waiting first, with how many each state holds and how many wait for the actor. */
export const listDesk = async (ctx: Context, { view, lang, page }: DeskFilter) => {
  const where = and(listed(ctx, lang), inView(ctx, view));
  const rows = await ctx.db
    .select({
      id: articles.id,
      eventId: articles.eventId,
      lang: articles.lang,
      state: articles.state,
      since: articles.stateSince,
      publishAt: articles.publishAt,
      publishedVersion: articles.publishedVersion,
      writers: articles.writers,
      reviewerId: articles.reviewerId,
      title: events.title,
      start: events.start,
      restricted: events.restricted,
    })
    .from(articles)
    .innerJoin(events, eq(events.id, articles.eventId))
    .where(where)
    .orderBy(asc(articles.stateSince), asc(articles.id))
    .limit(DESK_PAGE)
    .offset((page - 1) * DESK_PAGE);
  const held = await ctx.db
    .select({ state: articles.state, n: count() })
    .from(articles)
    .innerJoin(events, eq(events.id, articles.eventId))
    .where(listed(ctx, lang))
    .groupBy(articles.state);
  const [mine] = await ctx.db
    .select({ n: count() })
    .from(articles)
    .innerJoin(events, eq(events.id, articles.eventId))
    .where(and(listed(ctx, lang), isMine(ctx)));
  const byState = Object.fromEntries(held.map(({ state, n }) => [state, n])) as Partial<
    Record<ArticleState, number>
  >;
  const open = IN_WORK.reduce((sum, state) => sum + (byState[state] ?? 0), 0);
  const counts: Partial<Record<DeskFilter["view"], number>> = { ...byState, open, mine: mine?.n ?? 0 };
  const names = await namesOf(
    ctx.db,
    rows.flatMap(({ writers, reviewerId }) => [...writers, ...(reviewerId ? [reviewerId] : [])]),
  );
  return {
    rows: rows.map(({ writers, reviewerId, ...row }) => ({
      ...row,
      authors: writers.flatMap((id) => names.get(id) ?? []),
      reviewer: reviewerId ? (names.get(reviewerId) ?? null) : null,
    })),
    total: counts[view] ?? 0,
    pageSize: DESK_PAGE,
    counts,
  };
};
export type DeskRow = Awaited<ReturnType<typeof listDesk>>["rows"][number];

/** Articles shown on the start page. */
const FEW = 5;

/** The articles that await the actor's approval, longest waiting first, with their number. */
export const awaitingApproval = async (ctx: Context) => {
  const rows = await ctx.db
    .select({
      id: articles.id,
      eventId: articles.eventId,
      lang: articles.lang,
      since: articles.stateSince,
      title: events.title,
      total: sql<number>`count(*) over ()`.mapWith(Number),
    })
    .from(articles)
    .innerJoin(events, eq(events.id, articles.eventId))
    .where(and(listed(ctx, undefined), isToApprove(ctx)))
    .orderBy(asc(articles.stateSince), asc(articles.id))
    .limit(FEW);
  return { rows: rows.map(({ total: _all, ...row }) => row), total: rows[0]?.total ?? 0 };
};
export type AwaitingApproval = Awaited<ReturnType<typeof awaitingApproval>>;
