import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import type { Tx } from "@/db/client";
import { rowsOf } from "@/db/open";
import { articles } from "@/db/schema/articles";
import { deliveries, destinations, placements } from "@/db/schema/deliveries";
import { events } from "@/db/schema/events";
import { type DeliveryState, neededDelivery } from "@/domain/deliveries/delivery";
import { authorizedBy, writer } from "../access/internal";
import type { Context } from "../context";
import { inTransaction } from "../transaction";
import { wantedVersion } from "./wanted-version";

/** One instance at a time decides what is needed. */
const LOCK = 7_272_079;

interface Difference {
  destinationId: string;
  articleId: string;
  target: number | null;
  placed: number | null;
  latest: { id: string; state: DeliveryState; target: number | null; tries: number } | null;
}

/** The newest delivery of an article to a destination. */
const latest: SQL = sql`(select json_build_object('id', l.id, 'state', l.state, 'target', l.article_version, 'tries', l.tries)
  from ${deliveries} l where l.article_id = state.article_id and l.destination_id = state.destination_id
  order by l.created_at desc, l.id desc limit 1)`;

/** Where a destination lacks what it should have, has what it should not, or is waiting. One that is paused only loses articles. */
const differences = (tx: Tx): Promise<Difference[]> =>
  rowsOf<Difference>(
    tx,
    sql`select state.destination_id as "destinationId", state.article_id as "articleId", state.target, state.placed,
        ${latest} as latest
      from (select ${destinations.id} as destination_id, ${articles.id} as article_id, ${placements.version} as placed,
          ${destinations.active} as active,
          ${wantedVersion()} as target
        from ${destinations} cross join ${articles}
        join ${events} on ${events.id} = ${articles.eventId}
        left join ${placements} on ${placements.destinationId} = ${destinations.id}
          and ${placements.articleId} = ${articles.id}
        where ${isNull(destinations.removedAt)}) as state
      where (state.active or state.target is null)
        and (state.target is distinct from state.placed or exists (select 1 from ${deliveries} w where
          w.article_id = state.article_id and w.destination_id = state.destination_id and w.state = 'waiting'))`,
  );

/**
 * Compares what each destination should have with what it has, and queues the deliveries that are needed; one that waits for another
 * version is superseded. Runs as a job every minute, so that whatever takes an article from the public page takes it from there too.
 */
export const enqueueDeliveries = (ctx: Context): Promise<void> =>
  inTransaction(ctx, async (tx) => {
    const permission = authorizedBy("job");
    await tx.execute(sql`select pg_advisory_xact_lock(${LOCK})`);
    for (const { destinationId, articleId, target, placed, latest } of await differences(tx)) {
      const action = neededDelivery({ target, placed, latest: latest ?? undefined });
      const isOutdated = latest?.state === "waiting" && latest.target !== target;
      if (latest && isOutdated)
        await writer(tx, permission)
          .update(deliveries)
          .set({ state: "superseded", settledAt: ctx.now })
          .where(and(eq(deliveries.id, latest.id), eq(deliveries.state, "waiting")));
      if (!action) continue;
      await writer(tx, permission).insert(deliveries).values({
        id: newId(),
        destinationId,
        articleId,
        action,
        articleVersion: target,
        state: "waiting",
        nextAt: ctx.now,
        createdAt: ctx.now,
      });
    }
  });
