import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { entered, office } from "../../server-office";
import { OfficeForm } from "./office-form";
import { RemoveSamples } from "./remove-samples";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("settings"))("office"),
});

/** What the office is called, whose "we" it is, on which clock, and in which style its articles are written. */
export default async function SettingsPage() {
  await entered();
  const settings = await (await office()).settings.get();
  return (
    <>
      <OfficeForm key={settings.version} settings={settings} />
      {settings.samples && <RemoveSamples />}
    </>
  );
}
