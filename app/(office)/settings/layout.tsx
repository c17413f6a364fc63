import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { PageHeader } from "@/components/page-header";
import { requireSession } from "../../server-office";
import { OfficePage } from "../office-page";
import { SettingsTabs } from "./settings-tabs";

/** The parts of the settings below one heading. */
export default async function SettingsLayout({ children }: { children: ReactNode }) {
  await requireSession();
  const t = await getTranslations("nav");
  return (
    <OfficePage crumbs={[{ name: t("settings") }]}>
      <PageHeader title={t("settings")} />
      <SettingsTabs />
      {children}
    </OfficePage>
  );
}
