import { z } from "zod";
import { articleOf } from "@/domain/articles/inputs";
import { LENGTHS } from "@/domain/articles/lengths";
import { toMarkdown } from "@/domain/articles/render";
import { sentencesOf } from "@/domain/articles/sentence-places";
import { DomainError } from "@/domain/errors";
import type { DraftRecord } from "@/domain/events/shape";
import { eventById } from "../access/event-by-id";
import { assertMay } from "../access/internal";
import { articleOfEvent, generateArticleContent, subjectOf } from "../articles/internal";
import { filesFolder } from "../attachments/internal";
import type { Context } from "../context";
import { type ExportWatch, UNWATCHED } from "../http/export-watch";
import type { Download } from "../http/responses";
import { DOCX, fileName, picturesOf } from "./internal";
import { toDocx } from "./to-docx";
import { toPage } from "./to-page";
import { withExportSlot } from "./with-export-slot";

/** The download formats of an article. */
const ARTICLE_FORMATS = ["md", "html", "docx"] as const;
const TYPES = {
  md: "text/markdown; charset=utf-8",
  html: "text/html; charset=utf-8",
  docx: DOCX,
};
const wanted = articleOf.extend({ format: z.enum(ARTICLE_FORMATS), length: z.enum(LENGTHS).default("full") });

const titleOf = (record: DraftRecord, lang: "en" | "zh", headline: string | undefined): string =>
  headline || record.title?.[lang] || record.title?.zh || record.title?.en || "";

/**
 * The article of an event as a file: the stored one, or a generated one where none is stored. A shorter `length` is always
 * generated, since only the full text is stored. Invalid `input` is EVENT_NOT_FOUND, since it comes from a URL. Throws
 * NOT_SIGNED_IN, EVENT_NOT_FOUND; for Word and HTML also EXPORTS_BUSY, TOO_MANY_PICTURES, PICTURE_TOO_LARGE. `watch` follows
 * the steps of a document with pictures and may cancel it.
 */
export const articleFile = async (
  ctx: Context,
  input: { eventId: string; lang: string; format: string; length?: string },
  folder = filesFolder(),
  watch: ExportWatch = UNWATCHED,
): Promise<Download> => {
  if (ctx.actor.kind === "anonymous") throw new DomainError("NOT_SIGNED_IN");
  const asked = wanted.safeParse(input);
  if (!asked.success) throw new DomainError("EVENT_NOT_FOUND");
  const { format, length, ...of } = asked.data;
  const event = await eventById(ctx.db, ctx.actor, of.eventId);
  const stored = await articleOfEvent(ctx.db, of);
  assertMay(ctx.actor, "article.read", subjectOf(event, stored));
  const asStored = length === "full" ? stored?.article : undefined;
  const article = asStored ?? (await generateArticleContent(ctx.db, event.row.record, of.lang, length));
  const headline = article.blocks.find((block) => block.type === "headline")?.sentence.text;
  const title = titleOf(event.row.record, of.lang, headline ?? sentencesOf(article)[0]?.text.slice(0, 60));
  const bytes =
    format === "md"
      ? new TextEncoder().encode(toMarkdown(article))
      : await withExportSlot(async () => {
          const pictures = await picturesOf(ctx.db, event.id, article, folder, watch);
          watch.report({ step: "document" });
          if (format === "html") return toPage(article, title, pictures);
          return toDocx(article, title, pictures, watch.signal);
        });
  return { name: fileName(title, format), type: TYPES[format], bytes };
};

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
  const title = titleOf(row.record, ctx.actor.kind === "user" ? ctx.actor.lang : "en", undefined);
  const bytes = new TextEncoder().encode(`${JSON.stringify(whole, undefined, 2)}\n`);
  return { name: fileName(title, "json"), type: "application/json; charset=utf-8", bytes };
};
