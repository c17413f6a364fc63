"use client";

import { Button } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useState } from "react";
import { useNotice } from "./notice";

/** Clipboard content: plain text, and HTML for programs that accept it. */
export interface Copied {
  text: string;
  html?: string;
}

/** Fallback without https, where the browser has no clipboard API. */
const writeBySelection = ({ text, html }: Copied): Promise<void> =>
  new Promise((done, refused) => {
    const put = (event: ClipboardEvent) => {
      event.preventDefault();
      event.clipboardData?.setData("text/plain", text);
      if (html) event.clipboardData?.setData("text/html", html);
    };
    document.addEventListener("copy", put, { once: true });
    const copied = document.execCommand("copy");
    document.removeEventListener("copy", put);
    return copied ? done() : refused(new Error("not copied"));
  });

const writeByInterface = ({ text, html }: Copied): Promise<void> =>
  html
    ? navigator.clipboard.write([
        new ClipboardItem({
          "text/html": new Blob([html], { type: "text/html" }),
          "text/plain": new Blob([text], { type: "text/plain" }),
        }),
      ])
    : navigator.clipboard.writeText(text);

const write = (content: Copied): Promise<void> =>
  navigator.clipboard ? writeByInterface(content) : writeBySelection(content);

/** A button that copies and confirms; if the browser refuses, it explains what to do instead. */
export function CopyButton({ content, children }: { content: () => Copied; children: ReactNode }) {
  const t = useTranslations("ui");
  const notice = useNotice();
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (!done) return;
    const timer = setTimeout(() => setDone(false), 2000);
    return () => clearTimeout(timer);
  }, [done]);
  const copy = () =>
    write(content()).then(
      () => {
        setDone(true);
        notice(t("copied"));
      },
      () => notice(t("copyFailed"), { isError: true }),
    );
  return (
    <Button
      variant="default"
      leftSection={done ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
      onClick={copy}
    >
      {children}
    </Button>
  );
}
