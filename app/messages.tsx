"use client";

import { type IntlError, NextIntlClientProvider } from "next-intl";
import { type ReactNode, use, useCallback } from "react";
import type { Lang } from "@/domain/events/values";
import { loadRemainingMessages, preloadOf, textsIn } from "./message-files";
import type { Screens } from "./message-screens";

/** Suspends the current rendering. False in an event handler, which cannot be suspended. */
const waitsFor = (arrival: Promise<void>): boolean => {
  try {
    use(arrival);
    return true;
  } catch (error) {
    // React has no dispatcher of hooks outside of renderings; within one it interrupts by an error of another class.
    if (error instanceof TypeError) return false;
    throw error;
  }
};

/**
 * Provides the messages of one language. They are a script of their own, which the browser caches, instead of 150 kB in the HTML of
 * each page. Of `screens` only those that they show come before hydration, all others after it with the client; what needs one earlier
 * waits for it, so that no text can be missing. Another language keeps the state of what is below.
 */
export function Messages({
  lang,
  screens,
  timeZone,
  now,
  children,
}: {
  lang: Lang;
  screens: Screens | undefined;
  timeZone: string;
  /** The moment of the request, so that server and browser render the same relative times. */
  now: Date;
  children: ReactNode;
}) {
  const held = textsIn(lang, screens);
  const messages = use(held.texts);
  const onError = useCallback(
    (error: IntlError) => {
      if (held.isWhole) console.error(error);
    },
    [held],
  );
  const whenMissing = useCallback(
    ({ namespace, key }: { namespace?: string; key: string }) => {
      const name = namespace ? `${namespace}.${key}` : key;
      if (!held.isWhole && !waitsFor(loadRemainingMessages(lang)))
        console.error(`not there yet, and no rendering: ${name}`);
      return name;
    },
    [held, lang],
  );
  const Preload = preloadOf(lang, screens);
  return (
    <NextIntlClientProvider
      locale={lang}
      messages={messages}
      timeZone={timeZone}
      now={now}
      onError={onError}
      getMessageFallback={whenMissing}
    >
      <Preload />
      {children}
    </NextIntlClientProvider>
  );
}
