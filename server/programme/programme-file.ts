import { z } from "zod";
import { DomainError } from "@/domain/errors";
import { inLanguage } from "@/domain/events/in-language";
import { LANGS } from "@/domain/events/values";
import { calendarEntries } from "@/domain/programme/calendar-entries";
import { env, officeAddress } from "@/env.mjs";
import { translatorIn } from "@/messages/translator";
import { eventById } from "../access/event-by-id";
import type { Context } from "../context";
import { DOCX, fileName } from "../exports/internal";
import { withExportSlot } from "../exports/with-export-slot";
import { wordFile } from "../exports/word-file";
import { type ExportWatch, UNWATCHED } from "../http/export-watch";
import type { Download } from "../http/responses";
import { officeRow } from "../settings/queries";
import { programmeDocument } from "./programme-document";
import { toCalendar } from "./to-calendar";

/** The media type of a calendar file. */
const CALENDAR = "text/calendar; charset=utf-8";

const wanted = z.object({ eventId: z.uuid(), lang: z.enum(LANGS), format: z.enum(["docx", "ics"]) });

/**
 * The programme (日程) of an event as a Word document or a calendar file, in the language asked for. Invalid `input` is EVENT_NOT_FOUND,
 * since it comes from a URL. Throws NOT_SIGNED_IN, EVENT_NOT_FOUND; for Word also EXPORTS_BUSY, for a calendar EVENT_UNDATED.
 */
export const programmeFile = async (
  ctx: Context,
  input: { eventId: string; lang: string; format: string },
  watch: ExportWatch = UNWATCHED,
): Promise<Download> => {
  if (ctx.actor.kind === "anonymous") throw new DomainError("NOT_SIGNED_IN");
  const asked = wanted.safeParse(input);
  if (!asked.success) throw new DomainError("EVENT_NOT_FOUND");
  const { eventId, lang, format } = asked.data;
  const { row } = await eventById(ctx.db, ctx.actor, eventId);
  const { timeZone } = await officeRow(ctx.db);
  const t = translatorIn(lang, "programme");
  const title = inLanguage(row.record.title, lang) || t("noTitle");
  const name = fileName(t("title", { title }), format);
  if (format === "ics") {
    const entries = calendarEntries(row.record, timeZone);
    if (entries.length === 0) throw new DomainError("EVENT_UNDATED");
    return { name, type: CALENDAR, bytes: toCalendar(title, [[row, entries]], officeAddress(env), lang) };
  }
  const bytes = await withExportSlot(() => {
    watch.report({ step: "document" });
    return wordFile(programmeDocument(row.record, timeZone, lang), watch.signal);
  });
  return { name, type: DOCX, bytes };
};
