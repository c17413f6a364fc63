"use client";

import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/components/link";
import type { Sentence } from "@/domain/articles/article";
import type { Length } from "@/domain/articles/lengths";
import { isRemovable, previousIn } from "@/domain/articles/sentence-places";
import { inLanguage } from "@/domain/events/in-language";
import { isWithin, stepsOf, valueAt } from "@/domain/events/paths";
import type { DraftRecord } from "@/domain/events/shape";
import { LANGUAGE_TAG, type Lang } from "@/domain/events/values";
import type { ArticlePage } from "@/server/articles/queries";
import { StyledBy } from "../../articles/rule-text";
import { usePathLabel } from "../record-labels";
import classes from "./event.module.css";
import type { Followed } from "./followed";
import { FollowedMarks } from "./places";
import { SentenceEditing } from "./sentence-editing";

const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

/** A sentence beside its article: its source fields, and its text where they may be changed. */
export function SentenceDetails({
  sentence,
  record,
  eventId,
  lang,
  page,
  length,
  followed,
  onDone,
}: {
  sentence: Sentence;
  record: DraftRecord;
  eventId: string;
  lang: Lang;
  page: ArticlePage;
  /** Which of its texts. */
  length: Length;
  followed: readonly Followed[];
  onDone: () => void;
}) {
  const t = useTranslations("event");
  const locale = useLocale();
  const pathLabel = usePathLabel(record);
  const { stored, may } = page;
  const sources = sentence.paths.map((path) => ({
    path,
    value: textOf(valueAt(record, stepsOf(record, path) ?? [])),
  }));
  const stated = followed.filter(({ places }) =>
    sentence.paths.some((path) => places.some((place) => isWithin(path, place))),
  );
  return (
    <>
      {stored && may.edit ? (
        <SentenceEditing
          sentence={sentence}
          eventId={eventId}
          lang={lang}
          version={stored.version}
          length={length}
          removable={isRemovable(stored.article, sentence.id)}
          previous={previousIn(stored.article, sentence.id)}
          onDone={onDone}
        />
      ) : (
        <>
          <p className={classes.quoted} lang={LANGUAGE_TAG[lang]}>
            {sentence.text}
          </p>
          {!stored && may.generate && <p className={classes.quiet}>{t("keepToEdit")}</p>}
        </>
      )}
      <StyledBy rules={sentence.styled ?? []} lang={lang} />
      <h3 className={classes.sourcesTitle}>{t("sources")}</h3>
      {sentence.paths.length === 0 && <p className={classes.quiet}>{t("notFromRecord")}</p>}
      {stored?.stale && sources.length > 0 && <p className={classes.quiet}>{t("sourcesNow")}</p>}
      <ul className={classes.sources}>
        {sources.map(({ path, value }) => (
          <li key={path}>
            <Link href={`/events/${eventId}/edit?field=${encodeURIComponent(path)}`}>{pathLabel(path)}</Link>
            {value && <span>{value}</span>}
          </li>
        ))}
      </ul>
      {stated.length > 0 && (
        <>
          <h3 className={classes.sourcesTitle}>{t("followedHere")}</h3>
          <ul className={classes.sources}>
            {stated.map((each) => (
              <li key={each.id}>
                <span>
                  {inLanguage(each.text, locale)} <FollowedMarks followed={[each]} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
