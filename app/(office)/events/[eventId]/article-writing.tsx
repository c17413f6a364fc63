"use client";

import { Button, Stack } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { SidePanel } from "@/components/side-panel";
import type { KeepEdits } from "@/domain/articles/edits";
import type { Lang } from "@/domain/events/values";
import type { ArticlePage } from "@/server/articles/queries";
import { errorCode } from "../../../error-sentence";
import { useTRPCClient } from "../../../trpc";
import { useWriteAction } from "../../../use-write-action";

/** Saves the current article, or generates the saved one again; asks first if manual edits would be lost. */
export function ArticleWriting({
  eventId,
  lang,
  page,
  empty,
}: {
  eventId: string;
  lang: Lang;
  page: ArticlePage;
  empty: boolean;
}) {
  const t = useTranslations("event");
  const { articles } = useTRPCClient();
  const { act, busy } = useWriteAction();
  const [asking, setAsking] = useState(false);
  const { stored, may } = page;
  if (!may.generate || (!stored && empty)) return null;
  const write = (keepEdits: KeepEdits) =>
    act({
      work: () =>
        articles.generate.mutate({ eventId, lang, keepEdits, ...(stored && { version: stored.version }) }),
      message: t("articleKept"),
      after: () => setAsking(false),
      refused: (error) => {
        const ask = errorCode(error) === "ARTICLE_EDITS_WOULD_BE_LOST";
        if (ask) setAsking(true);
        return ask;
      },
    });
  return (
    <>
      <Button variant={stored ? "default" : "filled"} loading={busy} onClick={() => write("ask")}>
        {stored ? t("rewriteArticle") : t("keepArticle")}
      </Button>
      <SidePanel title={t("editsTitle")} opened={asking} onClose={() => setAsking(false)}>
        <Stack>
          <p>{t("editsText", { count: stored?.edited.length ?? 0 })}</p>
          <Button data-autofocus loading={busy} onClick={() => write("keep")}>
            {t("editsKeep")}
          </Button>
          <Button variant="default" loading={busy} onClick={() => write("discard")}>
            {t("editsDiscard")}
          </Button>
        </Stack>
      </SidePanel>
    </>
  );
}
