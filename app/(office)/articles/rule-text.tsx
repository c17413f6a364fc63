"use client";

import { Text } from "@mantine/core";
import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { LANGUAGE_TAG, type Lang } from "@/domain/events/values";
import { placeholderNames, wordingParts } from "@/domain/house-style/placeholder-names";
import type { RuleTexts } from "@/domain/house-style/rule";
import classes from "./rule-text.module.css";

/** The wordings of rules as text, with the names of their placeholders in the language of the interface. */
export function useRuleText() {
  const t = useTranslations("houseStyle");
  return ({ before, after }: RuleTexts, lang: Lang) => {
    const names = placeholderNames(before, lang);
    const partsOf = (words: string) =>
      wordingParts(words).map((part) => {
        const placeholder = names.get(part);
        if (!placeholder) return { text: part, isPlaceholder: false };
        return {
          text: `${t(`placeholder.${placeholder.name}`)}${placeholder.count ? ` ${placeholder.count}` : ""}`,
          isPlaceholder: true,
        };
      });
    const [old, now] = [partsOf(before), partsOf(after)];
    const text = (parts: typeof old) =>
      parts.map((part) => (part.isPlaceholder ? `‹${part.text}›` : part.text)).join("");
    return { old, now, before: text(old), after: text(now) };
  };
}

/** The rules of house style that changed a generated sentence; nothing where none did. */
export function StyledBy({ rules, lang }: { rules: readonly RuleTexts[]; lang: Lang }) {
  const t = useTranslations("houseStyle");
  if (rules.length === 0) return null;
  return (
    <div>
      <Text fz={13} c="dimmed">
        {t("changedBy", { count: rules.length })}
      </Text>
      {rules.map((rule) => (
        <p key={`${rule.before} ${rule.after}`}>
          <RuleWordsText rule={rule} lang={lang} />
        </p>
      ))}
    </div>
  );
}

/** What a rule replaces, and what it puts there. */
export function RuleWordsText({ rule, lang }: { rule: RuleTexts; lang: Lang }) {
  const t = useTranslations("houseStyle");
  const { old, now } = useRuleText()(rule, lang);
  const shown = (parts: typeof old) =>
    parts.map(({ text, isPlaceholder }, at) => {
      const key = `${at} ${text}`;
      return isPlaceholder ? (
        <span key={key} className={classes.placeholder}>
          {text}
        </span>
      ) : (
        <Fragment key={key}>{text}</Fragment>
      );
    });
  return (
    <span className={classes.rule}>
      <Text inherit span c="dimmed" lang={LANGUAGE_TAG[lang]}>
        {shown(old)}
      </Text>
      <Text inherit span c="dimmed" mx="xs" role="img" aria-label={t("becomes")}>
        →
      </Text>
      <Text inherit span fw={550} lang={LANGUAGE_TAG[lang]}>
        {shown(now)}
      </Text>
    </span>
  );
}
