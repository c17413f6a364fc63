"use client";

import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { TabLinks } from "@/components/tab-links";
import { useOffice } from "../office-context";

/** Everybody has an account and may read the office's settings; users are for those who keep them. */
export function SettingsTabs() {
  const t = useTranslations();
  const here = usePathname();
  const { may } = useOffice();
  const tabs = [
    { href: "/settings", name: t("settings.office") },
    { href: "/settings/glossary", name: t("glossary.title") },
    { href: "/settings/house-style", name: t("houseStyle.title") },
    { href: "/settings/checklists", name: t("checklist.standardTitle") },
    { href: "/settings/templates", name: t("template.title") },
    ...(may.saveSettings ? [{ href: "/settings/robots", name: t("robots.title") }] : []),
    ...(may.saveSettings ? [{ href: "/settings/publishing", name: t("deliveries.title") }] : []),
    ...(may.manageUsers ? [{ href: "/settings/users", name: t("settings.users") }] : []),
    { href: "/settings/account", name: t("settings.account") },
  ];
  return (
    <TabLinks label={t("nav.settings")} tabs={tabs.map((tab) => ({ ...tab, here: tab.href === here }))} />
  );
}
