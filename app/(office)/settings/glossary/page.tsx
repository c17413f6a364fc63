import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TERM_KINDS } from "@/domain/glossary/term";
import { standardTerms } from "@/domain/glossary/translations";
import { office, requireSession } from "../../../server-office";
import { GlossaryPanel } from "./glossary-panel";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("glossary"))("title"),
});

/** The office's own translations of titles and organizations; administrators change them. */
export default async function GlossaryPage() {
  await requireSession();
  const terms = await (await office()).glossary.list();
  const standard = TERM_KINDS.reduce((sum, kind) => sum + standardTerms(kind).length, 0);
  return <GlossaryPanel terms={terms} standard={standard} />;
}
