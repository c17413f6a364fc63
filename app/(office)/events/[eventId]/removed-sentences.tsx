"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import type { Length } from "@/domain/articles/lengths";
import { LANGUAGE_TAG, type Lang } from "@/domain/events/values";
import type { ArticlePage } from "@/server/articles/queries";
import { useTRPCClient } from "../../../trpc";
import { useWriteAction } from "../../../use-write-action";
import classes from "./event.module.css";

/** The sentences that were removed from a saved article, each with a button that restores it. */
export function RemovedSentences({
  eventId,
  lang,
  page,
  length,
}: {
  eventId: string;
  lang: Lang;
  page: ArticlePage;
  /** Which of its texts. */
  length: Length;
}) {
  const t = useTranslations("event");
  const { articles } = useTRPCClient();
  const { act, busy } = useWriteAction();
  const { stored, may } = page;
  if (!stored || stored.removed.length === 0) return null;
  const restore = (sentenceId: string) =>
    act({
      work: () =>
        articles.restoreSentence.mutate({ eventId, lang, length, version: stored.version, sentenceId }),
      message: t("sentenceRestored"),
    });
  return (
    <details className={classes.removed}>
      <summary>{t("removedSentences", { count: stored.removed.length })}</summary>
      <ul className={classes.sources}>
        {stored.removed.map(({ id, text }) => (
          <li key={id}>
            <span lang={LANGUAGE_TAG[lang]}>{text}</span>
            {may.edit && (
              <span>
                <Button size="compact-sm" variant="default" loading={busy} onClick={() => restore(id)}>
                  {t("restoreSentence")}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
