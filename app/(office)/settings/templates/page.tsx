import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { office, requireSession } from "../../../server-office";
import { TemplateList } from "./template-list";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("template"))("title"),
});

/** The templates of the office that the user may see. */
export default async function TemplatesPage() {
  await requireSession();
  return <TemplateList templates={await (await office()).templates.all()} />;
}
