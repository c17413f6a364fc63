import { agreementFilter } from "@/domain/agreements/inputs";
import { inLanguage } from "@/domain/events/in-language";
import type { Lang } from "@/domain/events/values";
import { translatorIn } from "@/messages/translator";
import type { Context } from "../context";
import { listWorkbook } from "../exports/list-workbook";
import type { ExportWatch } from "../http/export-watch";
import type { Download } from "../http/responses";
import { type AgreementRow, listAgreements } from "./queries";

const present = (lang: Lang) => {
  const t = translatorIn(lang);
  const dayCell = (day: string | null) => (day ? { day } : null);
  return {
    title: t("agreements.title"),
    columns: [
      { head: t("agreements.name"), width: 44 },
      { head: t("agreements.parties"), width: 44 },
      { head: t("agreements.reference"), width: 18 },
      { head: t("agreements.signed"), width: 12 },
      { head: t("agreements.until"), width: 12 },
      { head: t("agreements.effectiveStatus"), width: 14 },
      { head: t("agreements.followUps"), width: 12 },
      { head: t("followUps.column.event"), width: 40 },
    ],
    cells: (row: AgreementRow) => [
      inLanguage(row.title, lang),
      row.parties
        .map(({ name, group }) => inLanguage(name ?? group ?? undefined, lang))
        .filter(Boolean)
        .join(lang === "zh" ? "、" : ", "),
      row.reference,
      dayCell(row.signedOn),
      dayCell(row.expiresOn),
      t(`values.effectiveStatus.${row.validity.effectiveStatus}`),
      row.followUps,
      inLanguage(row.eventTitle, lang),
    ],
  };
};

/** The agreements that a filter finds, as an Excel workbook. Throws what `listWorkbook` throws. */
export const agreementWorkbook = (
  ctx: Context,
  input: Readonly<Record<string, unknown>>,
  watch?: ExportWatch,
): Promise<Download> =>
  listWorkbook(ctx, input, { schema: agreementFilter, read: listAgreements, present }, watch);
