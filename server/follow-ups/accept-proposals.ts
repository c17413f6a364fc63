import { DomainError } from "@/domain/errors";
import type { FollowUp } from "@/domain/events/shape";
import { LANGS, type Text } from "@/domain/events/values";
import type { AcceptProposals } from "@/domain/follow-ups/inputs";
import { type Proposal, proposalsOf } from "@/domain/follow-ups/propose";
import { assertNotWithdrawn, assertVersion, lockEvent } from "../access/event-by-id";
import { assertMay } from "../access/internal";
import type { Context } from "../context";
import { saveEvent } from "../events/save";
import { inTransaction } from "../transaction";

const worded = (proposal: Proposal, given: Text | undefined): FollowUp => {
  const text: Text = {};
  for (const lang of LANGS) {
    const words = given ? given[lang] : proposal.followUp.text?.[lang];
    if (words) text[lang] = words;
  }
  if (!text.en && !text.zh) throw new DomainError("PROPOSAL_UNWORDED");
  return { ...proposal.followUp, text };
};

/**
 * Adds accepted proposals to the record as follow-ups and saves it as the next version; returns the version and their keys.
 * Throws EVENT_NOT_FOUND, EVENT_WITHDRAWN, NOT_ALLOWED, STALE, PROPOSAL_GONE, PROPOSAL_UNWORDED.
 */
export const acceptProposals = (ctx: Context, input: AcceptProposals) =>
  inTransaction(ctx, async (tx, inner) => {
    const event = await lockEvent(tx, ctx.actor, input.eventId);
    assertNotWithdrawn(event);
    assertMay(ctx.actor, "event.save", event);
    await assertVersion(tx, event, input.version);
    const { record } = event.row;
    const proposals = new Map(proposalsOf(record).map((one) => [one.path, one]));
    const wanted = new Map(input.proposals.map((one) => [one.path, one.text]));
    const taken = [...wanted].map(([path, text]) => {
      const proposal = proposals.get(path);
      if (!proposal) throw new DomainError("PROPOSAL_GONE");
      return worded(proposal, text);
    });
    const saved = await saveEvent(inner, {
      id: event.id,
      version: input.version,
      record: { ...record, followUps: [...(record.followUps ?? []), ...taken] },
    });
    return { ...saved, keys: taken.map(({ key }) => key) };
  });
