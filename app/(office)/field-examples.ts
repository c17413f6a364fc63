"use client";

import { useTranslations } from "next-intl";
import type { Lang } from "@/domain/events/values";
import type messages from "@/messages/en.json";

/** What an empty field shows: an example of its text, or what it is for. */
export type Example = keyof (typeof messages)["form"]["examples"][Lang];

/** Those that say what a field is for, instead of giving an example. */
export const PROMPTS: ReadonlySet<Example> = new Set([
  "itemTitle",
  "caption",
  "photoCredit",
  "partyGroup",
  "agreementTitle",
  "attendanceOf",
  "unit",
  "personName",
  "postTitle",
  "quote",
  "organization",
  "venue",
]);

/** Those that are whole statements, with their subject. */
export const WHOLE: ReadonlySet<Example> = new Set(["clause", "wish", "sentence"]);

/** An example in the language of its field, introduced in that of the screen. */
export const useFieldExamples = (): ((lang: Lang, example: Example) => string) => {
  const t = useTranslations("form");
  return (lang, example) => {
    const text = t(`examples.${lang}.${example}`);
    if (PROMPTS.has(example)) return text;
    return t(WHOLE.has(example) ? "exampleWhole" : "exampleOf", { text });
  };
};
