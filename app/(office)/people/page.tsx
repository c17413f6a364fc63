import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { postLabel } from "@/domain/participations/labels";
import { office, requireSession } from "../../server-office";
import type { Query } from "../address";
import { EntryList } from "../directory/entry-list";
import { entryFilterIn } from "../directory/entry-query";
import { NewEntry } from "../directory/new-entry";
import { ExcelButton } from "../excel-button";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("nav"))("people"),
});

/** List of people with current positions. */
export default async function PeoplePage({ searchParams }: { searchParams: Promise<Query> }) {
  await requireSession();
  const query = await searchParams;
  const { rows, total, pageSize } = await (await office()).people.list(entryFilterIn(query));
  const t = await getTranslations("directory");
  const lang = await getLocale();
  return (
    <EntryList
      kind="people"
      query={query}
      rows={rows.map((row) => ({ ...row, name: row.person.name }))}
      total={total}
      pageSize={pageSize}
      action={<NewEntry kind="people" />}
      more={rows.length > 0 && <ExcelButton list="people" query={query} />}
      columns={[
        {
          wrap: true,
          head: t("post"),
          cell: ({ posts: [first] }) => first && postLabel(first, lang),
        },
      ]}
    />
  );
}
