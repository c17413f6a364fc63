"use client";

import { Button } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useTransition } from "react";
import { LANGUAGE_TAG, type Lang, otherLang } from "@/domain/events/values";
import { LANG_COOKIE } from "./lang-cookie";

const YEAR = 365 * 24 * 60 * 60;

/** Stores the language in a cookie, which the pages before sign-in read. */
export const keepLanguage = (lang: Lang): void => {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store interface is missing in Firefox and Safari.
  document.cookie = `${LANG_COOKIE}=${lang}; path=/; max-age=${YEAR}; samesite=lax`;
};

/** One button that names the other language in that language. What is typed on the page stays. */
export function LanguageSwitch({ keep }: { keep?: (lang: Lang) => Promise<void> }) {
  const t = useTranslations("frame");
  const other: Lang = otherLang(useLocale());
  const router = useRouter();
  const [pending, start] = useTransition();
  const change = () =>
    start(async () => {
      keepLanguage(other);
      await keep?.(other);
      router.refresh();
    });
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-sm"
      lang={LANGUAGE_TAG[other]}
      title={t("switchLanguageTitle")}
      aria-label={t("switchLanguageTitle")}
      aria-busy={pending}
      onClick={change}
    >
      {t("switchLanguage")}
    </Button>
  );
}
