import { createTranslator, type NamespaceKeys, type NestedKeyOf } from "next-intl";
import type { Lang } from "@/domain/events/values";
import en from "@/messages/en.json";
import zh from "@/messages/zh.json";

type Messages = typeof en;
const MESSAGES: Record<Lang, Messages> = { en, zh: zh as Messages };

/** A translator for texts outside the screen: Word documents and mails. */
export const translatorIn = <Namespace extends NamespaceKeys<Messages, NestedKeyOf<Messages>>>(
  lang: Lang,
  namespace: Namespace,
) => createTranslator<Messages, Namespace>({ locale: lang, messages: MESSAGES[lang], namespace });
