"use client";

import { NextIntlClientProvider } from "next-intl";
import messages from "@/messages/zh.json";
import type { MessagesProps } from "./messages-props";

export default function ChineseMessages({ timeZone, now, children }: MessagesProps) {
  return (
    <NextIntlClientProvider locale="zh" messages={messages} timeZone={timeZone} now={now}>
      {children}
    </NextIntlClientProvider>
  );
}
