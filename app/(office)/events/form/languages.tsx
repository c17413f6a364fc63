"use client";

import { useLocale } from "next-intl";
import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { Lang } from "@/domain/events/values";

export const LANGUAGE_CHOICES = ["zh", "en", "both"] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

const Languages = createContext<readonly Lang[]>(["en", "zh"]);

/** Which languages the fields show, that of the screen first. */
export function LanguagesProvider({ choice, children }: { choice: LanguageChoice; children: ReactNode }) {
  const locale = useLocale();
  const langs = useMemo((): readonly Lang[] => {
    if (choice !== "both") return [choice];
    return locale === "zh" ? ["zh", "en"] : ["en", "zh"];
  }, [choice, locale]);
  return <Languages.Provider value={langs}>{children}</Languages.Provider>;
}

export const useLanguages = (): readonly Lang[] => useContext(Languages);
