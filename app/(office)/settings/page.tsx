import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { may } from "@/domain/access/may";
import { office, requireSession } from "../../server-office";
import { MailState } from "./mail-state";
import { OfficeForm } from "./office-form";
import { RemoveSamples } from "./remove-samples";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("settings"))("office"),
});

/** Organization settings: names, our organization, time zone and house style. */
export default async function SettingsPage() {
  const { user, office: place } = await requireSession();
  const { settings: own, reminders } = await office();
  const keeps = may({ kind: "user", ...user }, "settings.save", undefined);
  const [settings, mail] = await Promise.all([own.get(), keeps ? reminders.mailState() : undefined]);
  return (
    <>
      <OfficeForm key={settings.version} settings={settings} />
      {mail && <MailState mail={mail} timeZone={place.timeZone} />}
      {settings.samples && <RemoveSamples />}
    </>
  );
}
