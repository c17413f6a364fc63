import { useTranslations } from "next-intl";
import { TabLinks } from "@/components/tab-links";

const TABS = [
  ["figures", "/follow-ups/figures"],
  ["all", "/follow-ups"],
  ["board", "/follow-ups?view=board"],
  ["mine", "/follow-ups/mine"],
] as const;
type FollowUpTab = (typeof TABS)[number][0];

/** The views of follow-ups. `narrowed`: the filters of the address, which list and board share. */
export function FollowUpTabs({
  here,
  narrowed,
}: {
  here: FollowUpTab;
  narrowed?: Partial<Record<FollowUpTab, string>>;
}) {
  const t = useTranslations("followUps");
  return (
    <TabLinks
      label={t("views")}
      tabs={TABS.map(([tab, href]) => ({
        href: narrowed?.[tab] ? `/follow-ups${narrowed[tab]}` : href,
        name: t(`tab.${tab}`),
        here: tab === here,
      }))}
    />
  );
}
