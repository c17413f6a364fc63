"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { lazy, Suspense, useState } from "react";
import { SidePanel } from "@/components/side-panel";
import type { Article } from "@/domain/articles/article";
import type { ArticleOf } from "@/domain/articles/inputs";
import { wordableParagraphs } from "@/domain/wording/paragraphs";
import type { WordingOffer } from "@/server/wording/queries";

const WordingPanel = lazy(() => import("./wording-panel"));

/** Opens wording help for a saved article; its panel is loaded with the first use. */
export function WordingHelp({
  of,
  article,
  version,
  offer,
}: {
  of: ArticleOf;
  article: Article;
  version: number;
  offer: NonNullable<WordingOffer>;
}) {
  const t = useTranslations("wording");
  const [opened, setOpened] = useState(false);
  if (wordableParagraphs(article).length === 0) return null;
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t("open")}
      </Button>
      <SidePanel title={t("title")} opened={opened} onClose={() => setOpened(false)} wide>
        {opened && (
          <Suspense>
            <WordingPanel of={of} article={article} version={version} offer={offer} />
          </Suspense>
        )}
      </SidePanel>
    </>
  );
}
