"use client";

import { Button, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useTimeZone, useTranslations } from "next-intl";
import { type FormEvent, type KeyboardEvent, useState } from "react";
import type { ArticleOf } from "@/domain/articles/inputs";
import { BETWEEN } from "@/domain/articles/render";
import type { Lang } from "@/domain/events/values";
import { NOTE_LENGTH } from "@/domain/follow-ups/follow-up";
import { type ReviewAction, reviewAction } from "@/domain/reviews/actions";
import type { CheckItem } from "@/domain/reviews/checklist";
import { officeMoment } from "@/domain/settings/office-moment";
import type { Review } from "@/server/reviews/queries";
import { ReviewChecklist } from "./review-checklist";
import classes from "./reviews.module.css";
import type { ReviewFields } from "./use-review-action";

const HINTS = ["revise", "correct", "withdraw", "schedule"] as const;
const NOTES = ["return", "correct", "withdraw"] as const;

/** Whether an action asks for something before it is done. */
export const hasForm = (action: ReviewAction): boolean => {
  const { note, asks } = reviewAction(action);
  return (note !== undefined && note !== "optional") || asks !== undefined;
};

/** What the approval adds to the credits of the article. */
function CreditsNote({ credits, lang }: { credits: NonNullable<Review["credits"]>; lang: Lang }) {
  const t = useTranslations();
  const { lines, unnamed } = credits;
  return (
    <>
      {lines.length > 0 && (
        <p className={classes.quiet}>
          {t("reviews.creditsAdded", { lines: lines.join(BETWEEN.credits[lang]) })}
        </p>
      )}
      {unnamed.length > 0 && (
        <p className={classes.quiet}>
          {t("reviews.creditsUnnamed", {
            lang: t(`values.lang.${lang}`),
            names: unnamed.join(t("settings.comma")),
          })}
        </p>
      )}
    </>
  );
}

/** What an action asks for, in place; Ctrl+Enter sends it, Escape closes it. */
export function ReviewForm({
  of,
  review,
  action,
  refused,
  busy,
  onSend,
  onCancel,
}: {
  of: ArticleOf;
  review: Review;
  action: ReviewAction;
  refused: string | undefined;
  busy: boolean;
  onSend: (fields: ReviewFields) => void;
  onCancel: () => void;
}) {
  const t = useTranslations();
  const zone = useTimeZone() ?? "UTC";
  const { note, asks } = reviewAction(action);
  const [words, setWords] = useState("");
  const [reviewerId, setReviewerId] = useState("");
  const [confirmed, setConfirmed] = useState<CheckItem[]>([]);
  const [time, setTime] = useState("");
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    const publishAt = asks === "time" ? officeMoment(time, zone) : undefined;
    if (!busy)
      onSend({
        ...(words.trim() && { note: words }),
        ...(reviewerId && { reviewerId }),
        ...(publishAt && { publishAt }),
        ...(asks === "checklist" && { confirmed }),
      });
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === "Escape") onCancel();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit();
  };
  const name = t(`reviews.act.${action}`);
  const hint = HINTS.find((each) => each === action);
  const needed = NOTES.find((each) => each === action);
  return (
    <form className={classes.form} aria-label={name} onSubmit={submit} onKeyDown={keys} noValidate>
      {review.openComments > 0 && (action === "submit" || action === "approve" || action === "return") && (
        <p className={classes.quiet}>{t("reviews.openComments", { count: review.openComments })}</p>
      )}
      {hint && <p className={classes.quiet}>{t(`reviews.hint.${hint}`)}</p>}
      {asks === "reviewer" && (
        <NativeSelect
          label={t("reviews.reviewer")}
          value={reviewerId}
          onChange={(event) => setReviewerId(event.currentTarget.value)}
          data={[
            { value: "", label: t("reviews.anyReviewer") },
            ...review.reviewers.map((each) => ({ value: each.id, label: each.name })),
          ]}
          autoFocus
        />
      )}
      {asks === "time" && (
        <TextInput
          type="datetime-local"
          label={t("reviews.publishAt")}
          value={time}
          onChange={(event) => setTime(event.currentTarget.value)}
          autoFocus
        />
      )}
      {action === "approve" && review.credits && <CreditsNote credits={review.credits} lang={of.lang} />}
      {asks === "checklist" && <ReviewChecklist of={of} confirmed={confirmed} onChange={setConfirmed} />}
      {note && (
        <Textarea
          label={needed ? t(`reviews.noteFor.${needed}`) : t("reviews.noteOptional")}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          rows={3}
          maxLength={NOTE_LENGTH}
          autoFocus={asks === undefined}
        />
      )}
      {refused && (
        <p role="alert" className={classes.refused}>
          {refused}
        </p>
      )}
      <div className={classes.buttons}>
        <Button type="submit" loading={busy} title={`${name} (Ctrl Enter)`}>
          {name}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {t("ui.cancel")}
        </Button>
      </div>
    </form>
  );
}
