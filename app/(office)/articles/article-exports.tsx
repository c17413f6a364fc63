"use client";

import { Button } from "@mantine/core";
import { IconDownload, IconFileExport } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { lazy, Suspense, useState } from "react";
import { DownloadButton } from "@/app/download-button";
import { CopyButton } from "@/components/copy-button";
import { SidePanel } from "@/components/side-panel";
import type { Article } from "@/domain/articles/article";
import type { Length } from "@/domain/articles/lengths";
import { toHtml, toText } from "@/domain/articles/render";
import type { ArticleFormat } from "@/domain/exports/article-formats";

const ExportPanel = lazy(() => import("./export-panel"));

export interface Exported {
  article: Article;
  /** Absent for an event that is not saved: then there are no files. */
  eventId?: string;
  /** The length that is shown, for the files; what is copied is the article itself. */
  length?: Length;
}

/** The address of an article as a file. */
export const articleFileUrl = (
  { article, eventId, length = "full" }: Exported,
  format: ArticleFormat,
): string => `/api/articles/${eventId}/${article.lang}?format=${format}&length=${length}`;

/** Exports an article: copied with formatting, as Word if the event is saved, and in a side panel in all other ways. */
export function ArticleExports(exported: Exported) {
  const { article, eventId } = exported;
  const t = useTranslations("article");
  const [open, setOpen] = useState(false);
  return (
    <>
      <CopyButton content={() => ({ text: toText(article), html: toHtml(article) })}>
        {t("copyRich")}
      </CopyButton>
      {eventId && (
        <DownloadButton
          href={articleFileUrl(exported, "docx")}
          title={t("title.docx")}
          icon={<IconDownload size={16} aria-hidden />}
        >
          {t("docx")}
        </DownloadButton>
      )}
      <Button
        variant="default"
        leftSection={<IconFileExport size={16} aria-hidden />}
        onClick={() => setOpen(true)}
        aria-haspopup="dialog"
      >
        {t("moreExports")}
      </Button>
      <SidePanel title={t("exportAs")} opened={open} onClose={() => setOpen(false)} low>
        <Suspense>
          <ExportPanel {...exported} />
        </Suspense>
      </SidePanel>
    </>
  );
}
