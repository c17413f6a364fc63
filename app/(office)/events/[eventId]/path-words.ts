import { useLocale, useTranslations } from "next-intl";
import { inLanguage } from "@/components/lang-text";
import { stepsOf, valueAt } from "@/domain/events/paths";
import type { DraftRecord } from "@/domain/events/shape";
import type { Lang, Text } from "@/domain/events/values";

const isText = (value: unknown): value is Text =>
  typeof value === "object" && value !== null && ("en" in value || "zh" in value);

/** What a member of a list is called: its person, group, name, title or text; else its number, counted from 1. */
const memberName = (member: unknown, at: number, lang: Lang): string => {
  const { person, group, name, title, text } = (member ?? {}) as Record<string, unknown>;
  const texts = [(person as { name?: unknown } | undefined)?.name, group, name, title, text];
  const told = texts.filter(isText).map((each) => inLanguage(each, lang));
  return told.find(Boolean) ?? String(at + 1);
};

/** A path of a record as words: "People › Zhou Hui › Posts › 1 › Title (English)". */
export const pathInWords = (
  path: string,
  record: DraftRecord,
  lang: Lang,
  word: (field: string) => string,
): string => {
  const steps = stepsOf(record, path);
  if (!steps) return path;
  const words: string[] = [];
  for (const [at, step] of steps.entries()) {
    const language = step === "en" || step === "zh" ? step : undefined;
    if (typeof step === "number") words.push(memberName(valueAt(record, steps.slice(0, at + 1)), step, lang));
    else if (language && at > 0) words.push(`${words.pop()} (${word(`lang.${language}`)})`);
    else words.push(word(step));
  }
  return words.join(" › ");
};

/** The same, with the words of the screen; for both server and browser. */
export const usePathWords = (record: DraftRecord): ((path: string) => string) => {
  const lang = useLocale();
  const t = useTranslations();
  const word = (field: string) => {
    const key = (field.startsWith("lang.") ? `values.${field}` : `form.fields.${field}`) as "values.lang.en";
    return t.has(key) ? t(key) : field;
  };
  return (path) => pathInWords(path, record, lang, word);
};
