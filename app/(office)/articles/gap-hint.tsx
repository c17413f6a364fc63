import { useTranslations } from "next-intl";
import type { Gap } from "@/domain/articles/article";
import { isGapCode } from "@/domain/articles/gap-codes";
import { stepsOf } from "@/domain/events/paths";
import { formOfPlace } from "@/domain/events/point-forms";
import type { DraftRecord } from "@/domain/events/shape";
import type { Lang } from "@/domain/events/values";
import { useFieldExamples } from "../field-examples";
import classes from "./gap-hint.module.css";

const EXAMPLES = ["noun", "verb", "clause", "wish", "sentence"] as const;

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
  const wordsOf = useFieldExamples();
  if (!isGapCode(code)) return null;
  const needed = formOfPlace(stepsOf(record, path) ?? []);
  const form = EXAMPLES.find((each) => each === needed);
  const example = form ? wordsOf(lang, form) : "";
  return (
    <span className={classes.hint}>{t(`gapHints.${code}`, { lang, form: form ?? "none", example })}</span>
  );
}
