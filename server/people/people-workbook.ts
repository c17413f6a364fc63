import { entryFilter } from "@/domain/directory/inputs";
import { inLanguage } from "@/domain/events/in-language";
import type { Lang } from "@/domain/events/values";
import { organizationLabel } from "@/domain/organizations/organization-label";
import { translatorIn } from "@/messages/translator";
import type { Context } from "../context";
import { listWorkbook } from "../exports/list-workbook";
import type { ExportWatch } from "../http/export-watch";
import type { Download } from "../http/responses";
import { listPeople } from "./queries";

type PersonRow = Awaited<ReturnType<typeof listPeople>>["rows"][number];

const present = (lang: Lang) => {
  const t = translatorIn(lang);
  const lines = (row: PersonRow, of: (post: PersonRow["posts"][number]) => string) =>
    row.posts.map(of).filter(Boolean).join("\n");
  return {
    title: t("nav.people"),
    columns: [
      { head: t("directory.nameZh"), width: 16 },
      { head: t("directory.nameEn"), width: 24 },
      { head: t("directory.post"), width: 32 },
      { head: t("search.kind.organizations"), width: 48 },
      { head: t("nav.events"), width: 10 },
    ],
    cells: (row: PersonRow) => [
      row.person.name?.zh ?? null,
      row.person.name?.en ?? null,
      lines(row, (post) => inLanguage(post.title, lang)),
      lines(row, (post) => organizationLabel(post.organization, lang)),
      row.events,
    ],
  };
};

/** The people that a filter finds, as an Excel workbook. Throws what `listWorkbook` throws. */
export const peopleWorkbook = (
  ctx: Context,
  input: Readonly<Record<string, unknown>>,
  watch?: ExportWatch,
): Promise<Download> => listWorkbook(ctx, input, { schema: entryFilter, read: listPeople, present }, watch);
