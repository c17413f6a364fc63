"use client";

import { useLocale, useTranslations } from "next-intl";
import { labelled } from "@/domain/punctuation";
import { usePageCommands } from "../page-commands";
import { useGo } from "../use-go";

/** The tabs of the list as commands of the search, but for the one that is open. */
export function ListCommands({ tabs }: { tabs: readonly { name: string; href: string; here: boolean }[] }) {
  const t = useTranslations("agreements");
  const lang = useLocale();
  const go = useGo();
  usePageCommands(
    tabs
      .filter(({ here }) => !here)
      .map(({ name, href }) => ({
        act: "filter" as const,
        name: labelled(t("title"), name, lang),
        run: () => go(`/agreements${href}`),
      })),
  );
  return null;
}
