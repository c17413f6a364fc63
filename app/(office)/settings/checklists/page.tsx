import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TabLinks } from "@/components/tab-links";
import { KINDS } from "@/domain/events/enumerations";
import { office, requireSession } from "../../../server-office";
import classes from "../settings.module.css";
import { StandardList } from "./standard-list";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("checklist"))("standardTitle"),
});

interface Address {
  searchParams: Promise<{ kind?: string | string[] }>;
}

/** The list of preparations of each kind of event; administrators change them. */
export default async function ChecklistsPage({ searchParams }: Address) {
  await requireSession();
  const { kind } = await searchParams;
  const shown = KINDS.find((each) => each === kind) ?? "reception";
  const t = await getTranslations();
  const lists = await (await office()).checklists.standard();
  const list = lists.find((each) => each.kind === shown);
  return (
    <div className={classes.stack}>
      <p>{t("checklist.standardIntro")}</p>
      <TabLinks
        label={t("checklist.kinds")}
        tabs={KINDS.map((each) => ({
          href: `?kind=${each}`,
          name: t(`values.kind.${each}`),
          here: each === shown,
        }))}
      />
      {list && <StandardList key={`${shown} ${list.version}`} list={list} />}
    </div>
  );
}
