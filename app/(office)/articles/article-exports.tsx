"use client";

import { IconDownload } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { DownloadButton } from "@/app/download-button";
import { CopyButton } from "@/components/copy-button";
import type { Article } from "@/domain/articles/article";
import type { Length } from "@/domain/articles/lengths";
import { toHtml, toText } from "@/domain/articles/render";

const FORMATS = ["docx", "html", "md"] as const;

/** Exports an article: copied as text or with formatting, or as a file if the event is saved. */
export function ArticleExports({
  article,
  eventId,
  length = "full",
}: {
  article: Article;
  eventId?: string;
  /** The length that is shown, for the files; what is copied is the article itself. */
  length?: Length;
}) {
  const t = useTranslations("article");
  return (
    <>
      <CopyButton content={() => ({ text: toText(article) })}>{t("copyText")}</CopyButton>
      <CopyButton content={() => ({ text: toText(article), html: toHtml(article) })}>
        {t("copyRich")}
      </CopyButton>
      {eventId &&
        FORMATS.map((format) => (
          <DownloadButton
            key={format}
            href={`/api/articles/${eventId}/${article.lang}?format=${format}&length=${length}`}
            title={t(`title.${format}`)}
            icon={<IconDownload size={16} aria-hidden />}
          >
            {t(format)}
          </DownloadButton>
        ))}
    </>
  );
}
