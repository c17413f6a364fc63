"use client";

import { Button } from "@mantine/core";
import { IconDownload, IconFileExport } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { lazy, Suspense, useState } from "react";
import { DownloadButton } from "@/app/download-button";
import { CopyButton } from "@/components/copy-button";
import { SidePanel } from "@/components/side-panel";
import { toHtml, toText } from "@/domain/articles/render";
import { articleFileUrl, type Exported } from "./article-file-url";

const ExportPanel = lazy(() => import("./export-panel"));

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
