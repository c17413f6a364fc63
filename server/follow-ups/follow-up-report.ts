import { DomainError } from "@/domain/errors";
import { daysBetween } from "@/domain/events/days";
import { inLanguage } from "@/domain/events/in-language";
import type { Lang } from "@/domain/events/values";
import { effectiveDay } from "@/domain/follow-ups/due";
import { type Closed, percent } from "@/domain/follow-ups/figures";
import { figureFilter } from "@/domain/follow-ups/inputs";
import { dayInWords } from "@/domain/reminders/reminder-content";
import { translatorIn } from "@/messages/translator";
import type { Context } from "../context";
import { DOCX, fileName } from "../exports/internal";
import { withExportSlot } from "../exports/with-export-slot";
import { heading, styled, wordContent, wordTable } from "../exports/word-content";
import { wordFile } from "../exports/word-file";
import { type ExportWatch, UNWATCHED } from "../http/export-watch";
import type { Download } from "../http/responses";
import { officeRow } from "../settings/queries";
import { type FollowUpFigures, followUpFigures } from "./follow-up-figures";
import type { FollowUpRow } from "./follow-up-rows";

/** Maximum number of overdue rows in a report; beyond it the total is given. */
const MAX_LATE = 500;

const unitRows = (data: FollowUpFigures, noUnit: string): string[][] => {
  const keys = [...new Set([...data.units, ...data.closedByUnit].map((row) => row.key))];
  const none: Closed = { done: 0, onTime: 0, late: 0, noDay: 0, dropped: 0 };
  return keys.map((key) => {
    const open = data.units.find((row) => row.key === key);
    const closed = data.closedByUnit.find((row) => row.key === key)?.closed ?? none;
    const rate = percent(closed.onTime, closed.onTime + closed.late);
    return [
      key ?? noUnit,
      String(open?.open ?? 0),
      String(open?.late ?? 0),
      String(closed.done),
      String(closed.onTime),
      rate === null ? "–" : `${rate}%`,
    ];
  });
};

/**
 * The report of a period (通报) as a Word document: counts, shares, units, and overdue follow-ups with their assignees;
 * figures equal those of the page with the same filter. `input` comes from a URL. Throws NOT_SIGNED_IN, INPUT_INVALID.
 */
export const followUpReport = async (
  ctx: Context,
  input: Readonly<Record<string, string>>,
  watch: ExportWatch = UNWATCHED,
): Promise<Download> => {
  if (ctx.actor.kind === "anonymous") throw new DomainError("NOT_SIGNED_IN");
  const { lang: asked, ...given } = input;
  const lang: Lang = asked === "zh" ? "zh" : "en";
  const filter = figureFilter.safeParse(given);
  if (!filter.success)
    throw new DomainError("INPUT_INVALID", { field: filter.error.issues[0]?.path.join(".") ?? "" });
  const data = await followUpFigures(ctx, filter.data, MAX_LATE);
  const office = await officeRow(ctx.db);
  const t = translatorIn(lang, "followUps.report");
  const { figures, closed, period } = data;
  const values = {
    office: inLanguage(office.officeName, lang),
    from: dayInWords(period.from, lang),
    // A period that has not ended is reported up to today.
    to: dayInWords(period.to < ctx.today || period.from > ctx.today ? period.to : ctx.today, lang),
    today: dayInWords(ctx.today, lang),
  };
  const rate = percent(closed.onTime, closed.onTime + closed.late);
  const title = t("title", values);
  const whose = (row: FollowUpRow) =>
    [...(row.by.all ? [t("all")] : []), ...row.by.names.map((name) => inLanguage(name, lang))].join(
      t("comma"),
    ) || t("unsaid");
  const lateRows = data.late.map((row, at) => [
    String(at + 1),
    inLanguage(row.text, lang),
    whose(row),
    effectiveDay(row) ?? "–",
    String(daysBetween(effectiveDay(row) ?? ctx.today, ctx.today)),
    row.responsible
      ? [row.responsible.name, row.responsible.unit].filter(Boolean).join(t("comma"))
      : t("nobody"),
    inLanguage(row.event.title, lang) || "–",
  ]);
  const more = figures.late - data.late.length;
  const content = [
    heading(1, title),
    heading(2, t("overall")),
    styled("BodyText", t("open", { ...values, ...figures, rate: percent(figures.late, figures.open) ?? 0 })),
    styled(
      "BodyText",
      t("closed", { ...values, ...closed, rate: rate ?? 0, rated: rate === null ? "no" : "yes" }),
    ),
    styled(
      "BodyText",
      t("nothing", {
        events: data.withoutResult.events.total,
        agreements: data.withoutResult.agreements.total,
      }),
    ),
    heading(2, t("units")),
    wordTable(
      (["unit", "openHead", "lateHead", "doneHead", "onTimeHead", "rateHead"] as const).map((key) => t(key)),
      unitRows(data, t("noUnit")),
      [30, 14, 14, 14, 14, 14],
    ),
    styled("Source", t("unitsNote")),
    heading(2, t("late")),
    ...(lateRows.length > 0
      ? [
          wordTable(
            (["number", "text", "by", "day", "days", "responsible", "event"] as const).map((key) => t(key)),
            lateRows,
            [6, 28, 17, 12, 8, 13, 16],
          ),
        ]
      : [styled("BodyText", t("noneLate"))]),
    ...(more > 0 ? [styled("Source", t("more", { count: more }))] : []),
    styled("Credits", values.office),
    styled("Credits", values.today),
  ];
  const bytes = await withExportSlot(() => {
    watch.report({ step: "document" });
    return wordFile(wordContent(lang, title, content), watch.signal);
  });
  return { name: fileName(t("file", period), "docx"), type: DOCX, bytes };
};
