import type { Lang, Text } from "@/domain/events/values";

/** A text without the language that is not shown of it; whole where it lacks the language of the interface. */
export const shownText = (text: Text, lang: Lang): Text => {
  const own = text[lang]?.trim();
  return own ? { [lang]: own } : text;
};
