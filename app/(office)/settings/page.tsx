import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { may } from "@/domain/access/may";
import { office, requireSession } from "../../server-office";
import { MailState } from "./mail-state";
import { OfficeForm } from "./office-form";
import { RemoveSamples } from "./remove-samples";
import { WordTemplatePanel } from "./word-template-panel";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("settings"))("office"),
});

/** Organization settings: names, our organization, time zone and house style. */
export default async function SettingsPage() {
  const { user, office: place } = await requireSession();
  const { settings: own, reminders, wordTemplates } = await office();
  const keeps = may({ kind: "user", ...user }, "settings.save", undefined);
  const [settings, mail, template] = await Promise.all([
    own.get(),
    keeps ? reminders.mailState() : undefined,
    keeps ? wordTemplates.current() : undefined,
  ]);
  return (
    <>
      <OfficeForm key={settings.version} settings={settings} />
      {template !== undefined && <WordTemplatePanel template={template} timeZone={place.timeZone} />}
      {mail && <MailState mail={mail} timeZone={place.timeZone} />}
      {settings.samples && <RemoveSamples />}
    </>
  );
}
