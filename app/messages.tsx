"use client";

import dynamic from "next/dynamic";
import { NextIntlClientProvider } from "next-intl";
import { type ReactNode, use } from "react";
import type { Lang } from "@/domain/events/values";
import type englishMessages from "@/messages/en.json";

type Loaded = Promise<{ default: typeof englishMessages }>;

const LOAD: Record<Lang, () => Loaded> = {
  en: () => import("@/messages/en.json"),
  zh: () => import("@/messages/zh.json") as Loaded,
};
const empty = () => ({ default: () => null });

/** Renders nothing: what is dynamic has its script named in the page's HTML, so that hydration need not wait for it. */
const PRELOAD = {
  en: dynamic(() => import("@/messages/en.json").then(empty)),
  zh: dynamic(() => import("@/messages/zh.json").then(empty)),
};
const loaded = new Map<Lang, Loaded>();

const messagesIn = (lang: Lang): Loaded => {
  const known = loaded.get(lang) ?? LOAD[lang]();
  loaded.set(lang, known);
  return known;
};

/**
 * Provides the messages of one language. They are a script of their own, which the browser caches, instead of 90 kB in the HTML of
 * each page. Another language keeps the state of what is below.
 */
export function Messages({
  lang,
  timeZone,
  now,
  children,
}: {
  lang: Lang;
  timeZone: string;
  /** The moment of the request, so that server and browser render the same relative times. */
  now: Date;
  children: ReactNode;
}) {
  const { default: messages } = use(messagesIn(lang));
  const Preload = PRELOAD[lang];
  return (
    <NextIntlClientProvider locale={lang} messages={messages} timeZone={timeZone} now={now}>
      <Preload />
      {children}
    </NextIntlClientProvider>
  );
}
