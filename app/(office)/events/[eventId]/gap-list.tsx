import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/components/link";
import type { Gap } from "@/domain/articles/article";
import type { DraftRecord } from "@/domain/events/shape";
import type { Lang } from "@/domain/events/values";
import { labelled } from "@/domain/punctuation";
import { GapHint } from "../../articles/gap-hint";
import { usePathLabel } from "../record-labels";
import { problemMessage, problemsOf } from "../record-problems";
import classes from "./event.module.css";

/** Missing data for this language, each linked to its field in the form. */
export function GapList({
  gaps,
  of,
  record,
  eventId,
}: {
  gaps: readonly Gap[];
  /** The language of the article. */
  of: Lang;
  record: DraftRecord;
  eventId: string;
}) {
  const t = useTranslations();
  const lang = useLocale();
  const pathLabel = usePathLabel(record);
  const problems = problemsOf(record);
  const wordsOf = (gap: Gap): string => {
    const problem = problems.find(({ path, code }) => path === gap.path && code === gap.code);
    return problem
      ? labelled(pathLabel(gap.path), problemMessage(problem, record, lang, t), lang)
      : gap[lang];
  };
  const [missing, suggested] = [
    gaps.filter(({ severity }) => severity !== "hint"),
    gaps.filter(({ severity }) => severity === "hint"),
  ];
  const list = (title: string, listed: readonly Gap[]) => (
    <section className={classes.gaps}>
      <h3>{title}</h3>
      <ul>
        {listed.map((gap) => (
          <li key={`${gap.path} ${gap.code}`} data-severity={gap.severity}>
            <span className={classes.severity}>{t(`values.severity.${gap.severity}`)}</span>
            <Link href={`/events/${eventId}/edit?field=${encodeURIComponent(gap.path)}`}>{wordsOf(gap)}</Link>
            <GapHint gap={gap} record={record} lang={of} />
            {gap.proposal && (
              <span className={classes.quiet}>{t("event.proposal", { text: gap.proposal })}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
  return (
    <>
      {missing.length > 0 && list(t("event.gaps", { count: missing.length }), missing)}
      {suggested.length > 0 && list(t("event.suggestions", { count: suggested.length }), suggested)}
    </>
  );
}
