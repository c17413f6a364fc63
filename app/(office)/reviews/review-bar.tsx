"use client";

import { Button } from "@mantine/core";
import { useLocale, useTimeZone, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Badge } from "@/components/badge";
import { KeyHint } from "@/components/key-hint";
import { Link } from "@/components/link";
import { useKeys } from "@/components/use-keys";
import type { ArticleOf } from "@/domain/articles/inputs";
import { type ReviewAction, reviewAction } from "@/domain/reviews/actions";
import { awaitsReview } from "@/domain/reviews/transitions";
import type { Review } from "@/server/reviews/queries";
import { useOffice } from "../office-context";
import { usePageCommands } from "../page-commands";
import { formatMoment } from "../timestamps";
import { hasForm, ReviewForm } from "./review-form";
import classes from "./reviews.module.css";
import { useReviewAction } from "./use-review-action";

/** Where an article is, since when, and who has it. */
function ReviewState({ review }: { review: Review }) {
  const t = useTranslations();
  const zone = useTimeZone() ?? "UTC";
  const lang = useLocale();
  const { may } = useOffice();
  const at = (moment: Date) => formatMoment(new Date(moment), zone, lang);
  const { state, stateSince, level, levels, holder, publishedAt, publishAt, publishedVersion } = review;
  const names = holder.names.join(t("reviews.separator"));
  const who = () => {
    if (state === "published" && publishedAt)
      return t("reviews.holder.published", { moment: at(publishedAt) });
    if (publishAt) return t("reviews.holder.scheduled", { moment: at(publishAt) });
    if (holder.who === "reviewer")
      return names ? t("reviews.holder.reviewer", { names }) : t("reviews.holder.anyReviewer");
    if (holder.who === "author" && names) return t("reviews.holder.author", { names });
    return holder.who === "editor" ? t("reviews.holder.editor") : undefined;
  };
  const facts = [
    awaitsReview(state) && levels === 2 && t("reviews.levels", { level, levels }),
    who(),
    state !== "published" && t("reviews.since", { moment: at(stateSince) }),
    review.approvedBy.length > 0 &&
      t("reviews.approvedBy", { names: review.approvedBy.join(t("reviews.separator")) }),
  ];
  const correcting = publishedVersion !== null && publishedVersion !== review.version && publishedAt;
  return (
    <>
      <p className={classes.state}>
        <Badge color={state === "published" ? "strong" : state === "returned" ? "amber" : "ink"}>
          {t(`values.articleState.${state}`)}
        </Badge>
        <span className={classes.quiet}>{facts.filter(Boolean).join(" · ")}</span>
      </p>
      {review.returned && (
        <p className={classes.note}>
          {t("reviews.returnedWith", { name: review.returned.byName, note: review.returned.note })}
        </p>
      )}
      {correcting && (
        <p className={classes.quiet}>
          {t("reviews.correcting", { version: publishedVersion, moment: at(correcting) })}
        </p>
      )}
      {review.publicPath && (
        <p>
          <a href={review.publicPath} target="_blank" rel="noreferrer">
            {t("reviews.publicPage")}
          </a>
        </p>
      )}
      {review.barrier && (
        <p className={classes.quiet}>
          {t(review.barrier === "OWN_ARTICLE" ? "reviews.ownArticle" : "reviews.ownApproval")}
        </p>
      )}
      {review.alone && (
        <p className={classes.quiet}>
          {t.rich("reviews.alone", {
            users: (words) => (may.manageUsers ? <Link href="/settings/users">{words}</Link> : words),
          })}
        </p>
      )}
    </>
  );
}

/** The state of an article and the actions of its review as buttons with keys; some open a form. `withKeys`: the only one on its page. */
export function ReviewBar({ of, review, withKeys }: { of: ArticleOf; review: Review; withKeys: boolean }) {
  const t = useTranslations();
  const part = useRef<HTMLDivElement>(null);
  const buttons = useRef(new Map<ReviewAction, HTMLButtonElement>());
  const [open, setOpen] = useState<ReviewAction>();
  const { perform, busy, refused, clearRefusal } = useReviewAction(of, review);
  const { actions, state } = review;
  const shown = open && actions.includes(open) ? open : undefined;
  const leads = (action: ReviewAction) => reviewAction(action).primaryIn?.includes(state) === true;
  const ordered = [...actions.filter(leads), ...actions.filter((action) => !leads(action))];
  const close = () => {
    setOpen(undefined);
    clearRefusal();
    if (shown) setTimeout(() => buttons.current.get(shown)?.focus());
  };
  const begin = (action: ReviewAction) => {
    clearRefusal();
    if (hasForm(action)) setOpen(action);
    else if (!busy) void perform(action, {}, () => setOpen(undefined));
  };
  useKeys(
    withKeys
      ? Object.fromEntries(actions.map((action) => [reviewAction(action).key, () => begin(action)]))
      : {},
    part,
  );
  usePageCommands(
    withKeys
      ? ordered.map((action) => ({
          act: action === "submit" ? action : undefined,
          name: t(`reviews.act.${action}`),
          run: () => begin(action),
        }))
      : [],
  );
  return (
    <section ref={part} className={classes.bar} aria-label={t("reviews.state")}>
      <ReviewState review={review} />
      {ordered.length > 0 && (
        <div className={classes.buttons}>
          {ordered.map((action) => {
            const label = t(`reviews.act.${action}`);
            const { key } = reviewAction(action);
            return (
              <Button
                key={action}
                ref={(element) => {
                  if (element) buttons.current.set(action, element);
                  else buttons.current.delete(action);
                }}
                variant={leads(action) ? "filled" : "default"}
                size="sm"
                aria-expanded={hasForm(action) ? shown === action : undefined}
                title={withKeys ? `${label} (${key})` : label}
                rightSection={withKeys ? <KeyHint keys={key} /> : undefined}
                onClick={() => (shown === action ? close() : begin(action))}
              >
                {label}
              </Button>
            );
          })}
        </div>
      )}
      {shown && (
        <ReviewForm
          key={shown}
          of={of}
          review={review}
          action={shown}
          refused={refused}
          busy={busy}
          onSend={(fields) => void perform(shown, fields, () => setOpen(undefined))}
          onCancel={close}
        />
      )}
      {!shown && refused && (
        <p role="alert" className={classes.refused}>
          {refused}
        </p>
      )}
    </section>
  );
}
