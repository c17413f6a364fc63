import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { office, requireSession } from "../../server-office";
import type { Query } from "../address";
import { EntryList } from "../directory/entry-list";
import { entryFilterIn } from "../directory/entry-query";
import { NewEntry } from "../directory/new-entry";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("nav"))("organizations"),
});

/** List of organizations. */
export default async function OrganizationsPage({ searchParams }: { searchParams: Promise<Query> }) {
  await requireSession();
  const query = await searchParams;
  const { rows, total, pageSize } = await (await office()).organizations.list(entryFilterIn(query));
  const t = await getTranslations();
  return (
    <EntryList
      kind="organizations"
      query={query}
      rows={rows.map((row) => ({ ...row, name: row.organization.name }))}
      total={total}
      pageSize={pageSize}
      action={<NewEntry kind="organizations" />}
      columns={[
        {
          wrap: true,
          head: t("directory.partOf"),
          cell: ({ parent }) => parent,
        },
        {
          head: t("directory.fields.kind"),
          cell: ({ organization: { kind } }) => kind && t(`values.orgKind.${kind}`),
        },
      ]}
    />
  );
}
