import { useTranslations } from "next-intl";
import type { Gap } from "@/domain/articles/article";
import { isGapCode } from "@/domain/articles/gap-codes";
import { stepsOf } from "@/domain/events/paths";
import type { DraftRecord } from "@/domain/events/shape";
import type { Lang } from "@/domain/events/values";
import { WHOLE } from "../field-examples";
import { gapExample, type PlaceExample } from "./gap-example";
import classes from "./gap-hint.module.css";

/** What to enter where a record lacks something, with an example in the language of the article. */
export function GapHint({
  gap: { code, path },
  record,
  lang,
}: {
  gap: Gap;
  record: DraftRecord;
  lang: Lang;
}) {
  const t = useTranslations();
  if (!isGapCode(code)) return null;
  // A field without an example of its own has a general one.
  const keyOf = (place: PlaceExample) => {
    const own = `gapExamples.${lang}.${place}` as const;
    return t.has(own) ? own : (`gapExamples.${lang}.wording` as const);
  };
  const found = gapExample(record, stepsOf(record, path) ?? []);
  const example = t("form" in found ? `form.examples.${lang}.${found.form}` : keyOf(found.place));
  const whole = "form" in found && WHOLE.has(found.form) ? "yes" : "no";
  // An example that is a sentence ends the hint.
  const stop = /[.。]$/.test(example) ? "yes" : "no";
  return <span className={classes.hint}>{t(`gapHints.${code}`, { lang, example, whole, stop })}</span>;
}
