import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { dismissedProposals } from "@/db/schema/follow-ups";
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
): Promise<{ open: Proposal[]; dismissed: Proposal[] }> => {
  const proposals = proposalsOf(record);
  if (proposals.length === 0) return { open: [], dismissed: [] };
  const refused = await db
    .select({ path: dismissedProposals.path, words: dismissedProposals.words })
    .from(dismissedProposals)
    .where(eq(dismissedProposals.eventId, eventId));
  const isDismissed = ({ path, words }: Proposal) =>
    refused.some((one) => one.path === storable(path) && isSame(one.words, words));
  return {
    open: proposals.filter((one) => !isDismissed(one)),
    dismissed: proposals.filter(isDismissed),
  };
};

/** Proposals of an event: `open`, and `dismissed` for dismissed ones. Throws EVENT_NOT_FOUND. */
export const proposalsOfEvent = async (ctx: Context, input: { eventId: string }) => {
  const event = await readEvent(ctx, input.eventId);
  const proposals = event.withdrawn
    ? { open: [], dismissed: [] }
    : await proposalsIn(ctx.db, event.id, event.row.record);
  return { version: event.version, ...proposals, mayTake: may(ctx.actor, "event.save", event) };
};
export type EventProposals = Awaited<ReturnType<typeof proposalsOfEvent>>;
