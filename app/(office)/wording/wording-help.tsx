"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { lazy, Suspense, useState } from "react";
import { SidePanel } from "@/components/side-panel";
import { wordableParagraphs } from "@/domain/wording/paragraphs";
import type { WordingProps } from "./wording-panel";

const WordingPanel = lazy(() => import("./wording-panel"));

/** Opens wording help for a saved article; its panel is loaded with the first use. */
export function WordingHelp(props: WordingProps) {
  const t = useTranslations("wording");
  const [opened, setOpened] = useState(false);
  if (wordableParagraphs(props.article).length === 0) return null;
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t("open")}
      </Button>
      <SidePanel title={t("title")} opened={opened} onClose={() => setOpened(false)} wide>
        {opened && (
          <Suspense>
            <WordingPanel {...props} />
          </Suspense>
        )}
      </SidePanel>
    </>
  );
}
