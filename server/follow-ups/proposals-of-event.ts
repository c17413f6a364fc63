import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { proposalsSetAside } from "@/db/schema/follow-ups";
import { storable } from "@/db/storable";
import { may } from "@/domain/access/may";
import { isSame } from "@/domain/events/changes";
import type { DraftRecord } from "@/domain/events/shape";
import { type Proposal, proposalsOf } from "@/domain/follow-ups/propose";
import { readEvent } from "../access/event-by-id";
import type { Context } from "../context";

/** Proposals of a record except dismissed ones; a dismissal holds as long as the passage is unchanged. */
const proposalsIn = async (
  db: Db,
  eventId: string,
  record: DraftRecord,
): Promise<{ open: Proposal[]; aside: Proposal[] }> => {
  const proposals = proposalsOf(record);
  if (proposals.length === 0) return { open: [], aside: [] };
  const refused = await db
    .select({ path: proposalsSetAside.path, words: proposalsSetAside.words })
    .from(proposalsSetAside)
    .where(eq(proposalsSetAside.eventId, eventId));
  const isAside = ({ path, words }: Proposal) =>
    refused.some((one) => one.path === storable(path) && isSame(one.words, words));
  return {
    open: proposals.filter((one) => !isAside(one)),
    aside: proposals.filter(isAside),
  };
};

/** Proposals of an event: `open`, and `aside` for dismissed ones. Throws EVENT_NOT_FOUND. */
export const proposalsOfEvent = async (ctx: Context, input: { eventId: string }) => {
  const event = await readEvent(ctx, input.eventId);
  const proposals = event.withdrawn
    ? { open: [], aside: [] }
    : await proposalsIn(ctx.db, event.id, event.row.record);
  return { version: event.version, ...proposals, mayTake: may(ctx.actor, "event.save", event) };
};
export type EventProposals = Awaited<ReturnType<typeof proposalsOfEvent>>;
