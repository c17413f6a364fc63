"use client";

import { Button, Menu } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { CopyButton } from "@/components/copy-button";
import type { Article } from "@/domain/articles/article";
import { toHtml, toText } from "@/domain/articles/render";

/** Takes an article out of the office: copied as text or with its form; as a file where its event is saved. */
export function ArticleExports({ article, eventId }: { article: Article; eventId?: string }) {
  const t = useTranslations("article");
  const file = (format: "docx" | "md") => `/api/articles/${eventId}/${article.lang}?format=${format}`;
  return (
    <>
      <CopyButton content={() => ({ text: toText(article) })}>{t("copyText")}</CopyButton>
      <CopyButton content={() => ({ text: toText(article), html: toHtml(article) })}>
        {t("copyRich")}
      </CopyButton>
      {eventId && (
        <Menu position="bottom-start">
          <Menu.Target>
            <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />}>
              {t("download")}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item component="a" href={file("docx")} download>
              {t("word")}
            </Menu.Item>
            <Menu.Item component="a" href={file("md")} download>
              {t("markdown")}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </>
  );
}
