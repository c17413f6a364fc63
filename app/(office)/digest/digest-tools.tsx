"use client";

import { Button } from "@mantine/core";
import { IconDownload, IconPrinter } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { DownloadButton } from "@/app/download-button";
import { ChoiceBar } from "@/components/choice-bar";
import { CopyButton } from "@/components/copy-button";
import { DIGEST_GROUPS, DIGEST_LENGTHS, type DigestInput } from "@/domain/digests/inputs";
import { LANGS } from "@/domain/events/values";
import { useAddressFilters } from "../use-address-filters";
import classes from "./digest.module.css";
import { type DigestText, digestAsHtml, digestAsText } from "./digest-text";

/** Language, order and length of a digest, kept in the address; copying, printing and Word. */
export function DigestTools({ input, text }: { input: DigestInput; text: DigestText }) {
  const t = useTranslations();
  const { go } = useAddressFilters();
  const isEmpty = text.sections.length === 0;
  const fileUrl = (format: "docx" | "official") => `/api/digest?${new URLSearchParams({ ...input, format })}`;
  return (
    <div className={classes.tools}>
      <div className={classes.choices}>
        <ChoiceBar
          label={t("digest.lang")}
          values={LANGS}
          labelOf={(lang) => t(`values.lang.${lang}`)}
          value={input.lang}
          onChange={(lang) => go({ lang })}
        />
        <ChoiceBar
          label={t("digest.by")}
          values={DIGEST_GROUPS}
          labelOf={(by) => t(`digest.groups.${by}`)}
          value={input.by}
          onChange={(by) => go({ by })}
        />
        <ChoiceBar
          label={t("digest.length")}
          values={DIGEST_LENGTHS}
          labelOf={(length) => t(`values.length.${length}`)}
          value={input.length}
          onChange={(length) => go({ length })}
        />
      </div>
      {!isEmpty && (
        <div className={classes.actions}>
          <CopyButton content={() => ({ text: digestAsText(text), html: digestAsHtml(text) })}>
            {t("article.copyRich")}
          </CopyButton>
          <DownloadButton
            href={fileUrl("docx")}
            title={t("article.title.docx")}
            icon={<IconDownload size={16} aria-hidden />}
          >
            {t("article.docx")}
          </DownloadButton>
          <DownloadButton
            href={fileUrl("official")}
            title={t("article.title.official")}
            icon={<IconDownload size={16} aria-hidden />}
          >
            {t("article.official")}
          </DownloadButton>
          <Button
            variant="default"
            leftSection={<IconPrinter size={16} aria-hidden />}
            onClick={() => window.print()}
          >
            {t("article.print")}
          </Button>
        </div>
      )}
    </div>
  );
}
