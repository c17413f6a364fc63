import type { ArticleOf } from "@/domain/articles/inputs";
import { eventById } from "../access/event-by-id";
import type { Context } from "../context";
import { officeRow } from "../settings/queries";
import { configuredEndpoint } from "./internal";

/**
 * Whether wording help is offered for an article of an event, and which model answers; null where it is not configured.
 * `mayAsk` is false for an internal event whose texts the office does not send. Throws EVENT_NOT_FOUND.
 */
export const wordingOffer = async (ctx: Context, { eventId }: Pick<ArticleOf, "eventId">) => {
  const event = await eventById(ctx.db, ctx.actor, eventId);
  const endpoint = configuredEndpoint();
  if (!endpoint) return null;
  const { wordingRestricted } = await officeRow(ctx.db);
  return { model: endpoint.model, mayAsk: !event.restricted || wordingRestricted };
};
export type WordingOffer = Awaited<ReturnType<typeof wordingOffer>>;
