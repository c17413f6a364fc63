"use client";

import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useId, useMemo } from "react";
import { newsChoices } from "@/domain/articles/news-choices";
import { RECORD_FIELDS } from "@/domain/events/fields";
import type { DraftRecord } from "@/domain/events/shape";
import type { Lang } from "@/domain/events/values";
import { useRecordLabels } from "../record-labels";
import { useDisclosure } from "./disclosure";
import { useFormRecord, useValue } from "./form-record";
import type { HouseStyles } from "./house-styles";
import type { LanguageChoice } from "./languages";
import classes from "./news-choice.module.css";
import { useDebouncedRecord } from "./problems";

const PATH = "news";

/** What can be the news, by headlines in the first shown language in which there is a choice. */
function useChoices(record: DraftRecord, choice: LanguageChoice, style: HouseStyles) {
  const locale = useLocale();
  return useMemo(() => {
    // What was cancelled or is planned has its notice, whatever would have been the news.
    if (record.status !== "held") return { lang: locale, found: [] };
    const both: readonly Lang[] = locale === "zh" ? ["zh", "en"] : ["en", "zh"];
    for (const lang of choice === "both" ? both : [choice]) {
      const found = newsChoices(record, lang, style[lang]);
      if (found.length > 1) return { lang, found };
    }
    return { lang: locale, found: [] };
  }, [record, choice, style, locale]);
}

function Choice({
  group,
  chosen,
  onChoose,
  lang,
  usual,
  children,
}: {
  group: string;
  chosen: boolean;
  onChoose: () => void;
  lang?: Lang;
  /** The note beside the choice that the rules make. */
  usual?: string | undefined;
  children: ReactNode;
}) {
  return (
    <label className={classes.choice}>
      <input type="radio" name={group} checked={chosen} onChange={onChoose} />
      <span className={classes.headline} lang={lang === "zh" ? "zh-CN" : lang}>
        {children}
      </span>
      {usual && <span className={classes.usual}>{usual}</span>}
    </label>
  );
}

/** What the article leads with: by rule, or one of the things that the event offers. Not there where nothing can be chosen. */
export default function NewsChoice({ choice, style }: { choice: LanguageChoice; style: HouseStyles }) {
  const t = useTranslations("form");
  const form = useFormRecord();
  const record = useDebouncedRecord();
  const news = useValue<string>(PATH);
  const { lang, found } = useChoices(record, choice, style);
  const { valueLabel } = useRecordLabels(record);
  const { isOpen, toggle } = useDisclosure();
  const id = useId();
  if (found.length === 0 && news === undefined) return null;
  const open = isOpen(PATH);
  const Chevron = open ? IconChevronDown : IconChevronRight;
  const chosen = found.find(({ key }) => key === news);
  // Two choices may have the same headline, so the selected one is identified by its name.
  const unlisted = news === undefined || chosen ? undefined : valueLabel(RECORD_FIELDS.news, news);
  const label = `${t("fields.news")}${t("colon")}`;
  const current = chosen?.headline ?? unlisted ?? t("newsByRule");
  const choose = (key: string | undefined) => form.set(PATH, key);
  return (
    <div className={classes.news} data-path={PATH}>
      <button
        type="button"
        className={classes.button}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        title={label + current}
        onClick={() => toggle(PATH)}
      >
        <Chevron size={14} aria-hidden="true" />
        <span className={classes.chosen}>
          <span className={classes.label}>{label}</span>
          {current}
        </span>
      </button>
      {open && (
        <fieldset id={id} className={classes.list} aria-label={t("fields.news")}>
          <Choice group={id} chosen={news === undefined} onChoose={() => choose(undefined)}>
            {t("newsByRule")}
          </Choice>
          {found.map(({ key, headline, byRule }) => (
            <Choice
              key={key}
              group={id}
              chosen={news === key}
              onChoose={() => choose(key)}
              lang={lang}
              usual={byRule ? t("newsDefault") : undefined}
            >
              {headline}
            </Choice>
          ))}
          {unlisted !== undefined && (
            <Choice group={id} chosen onChoose={() => choose(news)}>
              {unlisted}
            </Choice>
          )}
        </fieldset>
      )}
    </div>
  );
}
