"use client";

import { Alert, Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type Lang, otherLang } from "@/domain/events/values";
import type { ArticlePage } from "@/server/articles/queries";
import { useTRPCClient } from "../../../trpc";
import { useWriteAction } from "../../../use-write-action";

/** Says that the other language was edited since, until somebody confirms that both match. */
export function OutdatedTranslation({
  eventId,
  lang,
  page,
}: {
  eventId: string;
  lang: Lang;
  page: ArticlePage;
}) {
  const t = useTranslations();
  const { articles } = useTRPCClient();
  const { act, busy } = useWriteAction();
  const { stored, may } = page;
  const otherVersion = stored?.behind ?? null;
  if (!stored || otherVersion === null) return null;
  const match = () =>
    act({
      work: () => articles.matchLanguages.mutate({ eventId, lang, version: stored.version, otherVersion }),
      message: t("event.matched"),
    });
  return (
    <Alert color="amber" variant="light" mb="sm">
      <p>{t("event.behind", { lang: t(`values.lang.${otherLang(lang)}`) })}</p>
      {may.edit && (
        <Button mt="xs" variant="default" loading={busy} onClick={match}>
          {t("event.matches")}
        </Button>
      )}
    </Alert>
  );
}
