import { z } from "zod";
import { DomainError } from "@/domain/errors";
import { eventById } from "../access/event-by-id";
import type { Context } from "../context";
import type { Download } from "../http/responses";
import { fileName, titleOf } from "./internal";

/**
 * The record of an event as a file in the import format. It carries an id, its own or the event's, so that importing it
 * again updates the event. Throws NOT_SIGNED_IN, EVENT_NOT_FOUND.
 */
export const recordFile = async (ctx: Context, id: string): Promise<Download> => {
  if (ctx.actor.kind === "anonymous") throw new DomainError("NOT_SIGNED_IN");
  if (!z.uuid().safeParse(id).success) throw new DomainError("EVENT_NOT_FOUND");
  const { row } = await eventById(ctx.db, ctx.actor, id);
  const { format, ...record } = row.record;
  const whole = { format, id: row.id, ...record };
  const title = titleOf(row.record, ctx.actor.kind === "user" ? ctx.actor.lang : "en");
  const bytes = new TextEncoder().encode(`${JSON.stringify(whole, undefined, 2)}\n`);
  return { name: fileName(title, "json"), type: "application/json; charset=utf-8", bytes };
};
