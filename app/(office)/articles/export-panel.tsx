"use client";

import { Button } from "@mantine/core";
import { IconDownload, IconPrinter } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useState } from "react";
import { DownloadButton } from "@/app/download-button";
import { CopyButton } from "@/components/copy-button";
import { pictureParts } from "@/domain/articles/crop";
import { toHtml, toText } from "@/domain/articles/render";
import { toCmsHtml } from "@/domain/articles/render-cms";
import { toWechat } from "@/domain/articles/render-wechat";
import { sentencesOf } from "@/domain/articles/sentence-places";
import { ARTICLE_FORMATS, type ArticleFormat } from "@/domain/exports/article-formats";
import { useTRPCClient } from "../../trpc";
import { uploadedUrl } from "../photos/photo-url";
import { articleFileUrl, type Exported } from "./article-file-url";
import classes from "./export-panel.module.css";
import { printArticle } from "./print-article";

function Way({ button, about }: { button: ReactNode; about: string }) {
  return (
    <li className={classes.way}>
      {button}
      <p>{about}</p>
    </li>
  );
}

/** The formats that need nothing but this program. */
const ALWAYS = ARTICLE_FORMATS.filter((format) => format !== "template" && format !== "pdf");

/** The formats that this office has; those that are always there until that is known. */
function useFormats(): readonly ArticleFormat[] {
  const { exports } = useTRPCClient();
  const [formats, setFormats] = useState<readonly ArticleFormat[]>(ALWAYS);
  useEffect(() => {
    // Without an answer those that are always there remain.
    exports.articleFormats.query().then(setFormats, () => {});
  }, [exports]);
  return formats;
}

/** All ways to take an article out: copied for other editors, printed, or as a file. */
export default function ExportPanel(exported: Exported) {
  const { article, eventId } = exported;
  const t = useTranslations("article");
  const headline = article.blocks.find((block) => block.type === "headline")?.sentence.text;
  const title = headline ?? sentencesOf(article)[0]?.text.slice(0, 60) ?? "";
  const formats = useFormats();
  const pictureOf = (name: string) => {
    const { file, crop } = pictureParts(name);
    return eventId ? uploadedUrl(eventId, file, "screen", crop) : undefined;
  };
  return (
    <div className={classes.panel}>
      <section>
        <h3>{t("export.copy")}</h3>
        <ul>
          {headline && (
            <Way
              button={<CopyButton content={() => ({ text: headline })}>{t("copyHeadline")}</CopyButton>}
              about={t("export.headline")}
            />
          )}
          <Way
            button={<CopyButton content={() => ({ text: toText(article) })}>{t("copyText")}</CopyButton>}
            about={t("export.text")}
          />
          <Way
            button={
              <CopyButton content={() => ({ text: toText(article), html: toHtml(article) })}>
                {t("copyRich")}
              </CopyButton>
            }
            about={t("export.rich")}
          />
          <Way
            button={
              <CopyButton content={() => ({ text: toText(article), html: toWechat(article) })}>
                {t("copyWechat")}
              </CopyButton>
            }
            about={t("export.wechat")}
          />
          <Way
            button={<CopyButton content={() => ({ text: toCmsHtml(article) })}>{t("copyHtml")}</CopyButton>}
            about={t("export.cms")}
          />
        </ul>
      </section>
      <section>
        <h3>{t("export.files")}</h3>
        <ul>
          <Way
            button={
              <Button
                variant="default"
                leftSection={<IconPrinter size={16} aria-hidden />}
                onClick={() => void printArticle(article, title, pictureOf)}
              >
                {t("print")}
              </Button>
            }
            about={t("export.print")}
          />
          {eventId &&
            formats.map((format) => (
              <Way
                key={format}
                button={
                  <DownloadButton
                    href={articleFileUrl(exported, format)}
                    icon={<IconDownload size={16} aria-hidden />}
                  >
                    {t(format)}
                  </DownloadButton>
                }
                about={t(`title.${format}`)}
              />
            ))}
        </ul>
      </section>
    </div>
  );
}
