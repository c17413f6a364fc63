"use client";

import { NextIntlClientProvider } from "next-intl";
import messages from "@/messages/en.json";
import type { MessagesProps } from "./messages-props";

export default function EnglishMessages({ timeZone, now, children }: MessagesProps) {
  return (
    <NextIntlClientProvider locale="en" messages={messages} timeZone={timeZone} now={now}>
      {children}
    </NextIntlClientProvider>
  );
}
