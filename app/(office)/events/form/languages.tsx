"use client";

import { useMediaQuery } from "@mantine/hooks";
import { useLocale } from "next-intl";
import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { Lang } from "@/domain/events/values";
import { useAddressChoice } from "../../use-address-choice";

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

/** Shows the fields and the article in a language, that of a write-up that was taken into the form. */
export const ShowLanguage = createContext<(lang: Lang) => void>(() => undefined);

export const useLanguages = (): readonly Lang[] => useContext(Languages);

/** The languages of fields until somebody chooses: on a phone, too narrow for two side by side, that of the screen. */
export function useDefaultLanguages(): LanguageChoice {
  const locale = useLocale();
  const narrow = useMediaQuery("(max-width: 48em)", false);
  return narrow ? locale : "both";
}

/** Which languages the fields of a page show, as its address says. */
export const useFieldLanguages = (): [LanguageChoice, (choice: LanguageChoice) => void] =>
  useAddressChoice<LanguageChoice>("fields", LANGUAGE_CHOICES, useDefaultLanguages());
