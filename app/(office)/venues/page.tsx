import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { office, requireSession } from "../../server-office";
import type { Query } from "../address";
import { EntryList } from "../directory/entry-list";
import { entryFilterIn } from "../directory/entry-query";
import { NewEntry } from "../directory/new-entry";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("nav"))("venues"),
});

/** List of venues. */
export default async function VenuesPage({ searchParams }: { searchParams: Promise<Query> }) {
  await requireSession();
  const query = await searchParams;
  const { rows, total, pageSize } = await (await office()).venues.list(entryFilterIn(query));
  const t = await getTranslations("directory");
  return (
    <EntryList
      kind="venues"
      query={query}
      rows={rows.map((row) => ({ ...row, name: row.venue.name }))}
      total={total}
      pageSize={pageSize}
      action={<NewEntry kind="venues" />}
      columns={[
        {
          wrap: true,
          head: t("fields.city"),
          cell: ({ venue }) => venue.city,
        },
        {
          wrap: true,
          head: t("belongsTo"),
          cell: ({ organization }) => organization,
        },
      ]}
    />
  );
}
