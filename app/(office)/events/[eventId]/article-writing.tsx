"use client";

import { Button, Stack } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useNotice } from "@/components/notice";
import { SidePanel } from "@/components/side-panel";
import type { KeepEdits } from "@/domain/articles/edits";
import type { Lang } from "@/domain/events/values";
import type { ArticlePage } from "@/server/articles/queries";
import { errorCode, useErrorSentence } from "../../../error-sentence";
import { useTRPC } from "../../../trpc";

/** Keeps the article of the record as it is now; where sentences edited by hand would be lost, it asks first. */
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
  const trpc = useTRPC();
  const router = useRouter();
  const notice = useNotice();
  const sentence = useErrorSentence();
  const [asking, setAsking] = useState(false);
  const generate = useMutation(
    trpc.articles.generate.mutationOptions({
      onError: (error) =>
        errorCode(error) === "ARTICLE_EDITS_WOULD_BE_LOST"
          ? setAsking(true)
          : notice(sentence(error), { wrong: true }),
      onSuccess: () => {
        setAsking(false);
        notice(t("articleKept"));
        router.refresh();
      },
    }),
  );
  const { stored, may } = page;
  const { changed = [], gone = [], added = 0 } = stored?.outdated ?? {};
  const behind = stored ? changed.length + gone.length + added > 0 : !empty;
  if (!may.generate || !behind) return null;
  const write = (keepEdits: KeepEdits) =>
    generate.mutate({ eventId, lang, keepEdits, ...(stored && { version: stored.version }) });
  return (
    <>
      <Button loading={generate.isPending} onClick={() => write("ask")}>
        {stored ? t("rewriteArticle") : t("keepArticle")}
      </Button>
      <SidePanel title={t("editsTitle")} opened={asking} onClose={() => setAsking(false)}>
        <Stack>
          <p>{t("editsText", { count: stored?.edited.length ?? 0 })}</p>
          <Button data-autofocus loading={generate.isPending} onClick={() => write("keep")}>
            {t("editsKeep")}
          </Button>
          <Button variant="default" loading={generate.isPending} onClick={() => write("discard")}>
            {t("editsDiscard")}
          </Button>
        </Stack>
      </SidePanel>
    </>
  );
}
