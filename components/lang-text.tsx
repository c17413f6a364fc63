import { useLocale } from "next-intl";
import classes from "./lang-text.module.css";

interface TwoLanguages {
  en?: string | undefined;
  zh?: string | undefined;
}

const tag = { en: "en", zh: "zh-CN" } as const;

/** A text in the interface language with the other language in grey; `fallback` if both are empty. */
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
