import { z } from "zod";
import { DomainError } from "@/domain/errors";
import { ARTICLE_FORMATS, type ArticleFormat } from "@/domain/exports/article-formats";
import { eventById } from "../access/event-by-id";
import { assertMay } from "../access/internal";
import type { Context } from "../context";
import type { Download } from "../http/responses";
import { templateInUse } from "../word-templates/internal";
import { fileName, titleOf } from "./internal";
import { pdfBrowser } from "./pdf-browser";

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

/**
 * The formats that an article can be downloaded in: all but `template` where the office has no Word template, and `pdf` where this machine has no
 * browser that makes PDF files. Throws NOT_ALLOWED.
 */
export const articleFormats = async ({ db, actor }: Context): Promise<ArticleFormat[]> => {
  assertMay(actor, "settings.read", undefined);
  const hasTemplate = (await templateInUse(db)) !== undefined;
  const hasBrowser = pdfBrowser() !== undefined;
  return ARTICLE_FORMATS.filter(
    (format) => (format !== "template" || hasTemplate) && (format !== "pdf" || hasBrowser),
  );
};
