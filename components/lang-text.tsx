import { useLocale } from "next-intl";
import classes from "./lang-text.module.css";

export interface TwoLanguages {
  en?: string | undefined;
  zh?: string | undefined;
}

const tag = { en: "en", zh: "zh-CN" } as const;

/** The words of a text in the reading language, else in the other, else "". */
export const inLanguage = (text: TwoLanguages | undefined, lang: "en" | "zh"): string =>
  text?.[lang]?.trim() || text?.[lang === "en" ? "zh" : "en"]?.trim() || "";

/** A text in the reading language with the other in grey beside it (or below); nothing at all prints `fallback`. */
export function LangText({
  text,
  both = true,
  below = false,
  fallback = "",
}: {
  text: TwoLanguages | undefined;
  both?: boolean;
  below?: boolean;
  fallback?: string;
}) {
  const locale = useLocale();
  const other = locale === "en" ? "zh" : "en";
  const [own, beside] = [text?.[locale]?.trim(), text?.[other]?.trim()];
  if (!own && !beside) return fallback ? <span className={classes.other}>{fallback}</span> : null;
  if (!own) return <span lang={tag[other]}>{beside}</span>;
  return (
    <>
      <span>{own}</span>
      {both && beside && beside !== own && (
        <span className={below ? classes.below : classes.other} lang={tag[other]}>
          {!below && " "}
          {beside}
        </span>
      )}
    </>
  );
}
