"use client";

import dynamic from "next/dynamic";
import type { Lang } from "@/domain/events/values";
import type { MessagesProps } from "./messages-props";

const PROVIDERS = {
  en: dynamic(() => import("./messages-en")),
  zh: dynamic(() => import("./messages-zh")),
} as const satisfies Record<Lang, unknown>;

/**
 * Provides the messages of one language. They are a script of their own, which the browser caches, instead of 90 kB in the HTML of
 * each page.
 */
export function Messages({ lang, ...props }: MessagesProps & { lang: Lang }) {
  const Provider = PROVIDERS[lang];
  return <Provider {...props} />;
}
