import { createTranslator, type NamespaceKeys, type NestedKeyOf } from "next-intl";
import type { Lang } from "@/domain/events/values";
import en from "./en.json";
import zh from "./zh.json";

type Messages = typeof en;
const MESSAGES: Readonly<Record<Lang, Messages>> = { en, zh: zh as Messages };

/** A translator for texts outside of React: Word documents, mails and copied briefings. */
export const translatorIn = <Namespace extends NamespaceKeys<Messages, NestedKeyOf<Messages>> = never>(
  lang: Lang,
  namespace?: Namespace,
) =>
  createTranslator<Messages, Namespace>({
    locale: lang,
    messages: MESSAGES[lang],
    ...(namespace && { namespace }),
  });
