"use client";

import { Text } from "@mantine/core";
import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { LANGUAGE_TAG, type Lang } from "@/domain/events/values";
import type { RuleWords } from "@/domain/house-style/rule";
import { slotNames, wordingParts } from "@/domain/house-style/slot-names";
import classes from "./rule-words.module.css";

/** The wordings of rules as text, with the names of their slots in the language of the interface. */
export function useRuleText() {
  const t = useTranslations("houseStyle");
  return ({ before, after }: RuleWords, lang: Lang) => {
    const names = slotNames(before, lang);
    const partsOf = (words: string) =>
      wordingParts(words).map((part) => {
        const slot = names.get(part);
        if (!slot) return { text: part, isSlot: false };
        return { text: `${t(`slot.${slot.name}`)}${slot.count ? ` ${slot.count}` : ""}`, isSlot: true };
      });
    const [old, now] = [partsOf(before), partsOf(after)];
    const text = (parts: typeof old) =>
      parts.map((part) => (part.isSlot ? `‹${part.text}›` : part.text)).join("");
    return { old, now, before: text(old), after: text(now) };
  };
}

/** The rules of house style that changed a generated sentence; nothing where none did. */
export function StyledBy({ rules, lang }: { rules: readonly RuleWords[]; lang: Lang }) {
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
export function RuleWordsText({ rule, lang }: { rule: RuleWords; lang: Lang }) {
  const t = useTranslations("houseStyle");
  const { old, now } = useRuleText()(rule, lang);
  const shown = (parts: typeof old) =>
    parts.map(({ text, isSlot }, at) => {
      const key = `${at} ${text}`;
      return isSlot ? (
        <span key={key} className={classes.slot}>
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
