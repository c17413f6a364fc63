import { inLanguage } from "@/domain/events/in-language";
import type { Lang } from "@/domain/events/values";
import { effectiveDay } from "@/domain/follow-ups/due";
import { followUpFilter } from "@/domain/follow-ups/inputs";
import { translatorIn } from "@/messages/translator";
import { actorId, type Context } from "../context";
import { listWorkbook } from "../exports/list-workbook";
import type { ExportWatch } from "../http/export-watch";
import type { Download } from "../http/responses";
import type { FollowUpRow } from "./follow-up-rows";
import { listFollowUps } from "./queries";

const present = (lang: Lang) => {
  const t = translatorIn(lang);
  const comma = lang === "zh" ? "、" : ", ";
  const whose = ({ names, all }: FollowUpRow["by"]) =>
    [...(all ? [t("record.allParties")] : []), ...names.map((name) => inLanguage(name, lang))]
      .filter(Boolean)
      .join(comma);
  const head = (
    key: "dueStatus" | "text" | "by" | "to" | "due" | "state" | "responsible" | "unit" | "event",
  ) => t(`followUps.column.${key}`);
  return {
    title: t("nav.followUps"),
    columns: [
      { head: head("text"), width: 48 },
      { head: head("dueStatus"), width: 14 },
      { head: head("due"), width: 12 },
      { head: head("state"), width: 14 },
      { head: head("by"), width: 28 },
      { head: head("to"), width: 28 },
      { head: head("responsible"), width: 18 },
      { head: head("unit"), width: 18 },
      { head: t("followUps.column.priority"), width: 10 },
      { head: head("event"), width: 40 },
    ],
    cells: (row: FollowUpRow) => {
      const day = row.closedOn ?? effectiveDay(row);
      return [
        inLanguage(row.text, lang),
        t(`values.dueStatus.${row.dueStatus}`),
        day ? { day } : inLanguage(row.dueWords ?? {}, lang),
        t(`values.pursuitState.${row.state}`),
        whose(row.by),
        whose(row.to),
        row.responsible?.name ?? null,
        [...new Set([row.responsible?.unit, ...row.units].filter(Boolean))].join(comma),
        t(`values.priority.${row.priority}`),
        inLanguage(row.event.title, lang),
      ];
    },
  };
};

/** The follow-ups that a filter finds, as an Excel workbook. Throws what `listWorkbook` throws. */
export const followUpWorkbook = (
  ctx: Context,
  input: Readonly<Record<string, unknown>>,
  watch?: ExportWatch,
): Promise<Download> => {
  const own = input.responsible === "me" ? { ...input, responsible: actorId(ctx.actor) } : input;
  return listWorkbook(ctx, own, { schema: followUpFilter, read: listFollowUps, present }, watch);
};
