"use client";

import { Button } from "@mantine/core";
import { type MouseEvent, type ReactNode, useState } from "react";
import { useNotice } from "@/components/notice";
import { useRefusalSentence } from "./error-sentence";

/** The name in a Content-Disposition header, which the browser does not apply to a blob. */
const nameIn = (headers: Headers): string => {
  const [, encoded = ""] = /filename\*=UTF-8''([^;]+)/.exec(headers.get("content-disposition") ?? "") ?? [];
  return decodeURIComponent(encoded);
};

const save = (content: Blob, name: string): void => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The download has its own reference to the content by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

/**
 * A button that fetches a file; nothing is fetched before it is pressed. A refusal is shown as a sentence. Before hydration, and
 * for copying the address, it is an ordinary link.
 */
export function DownloadButton({
  href,
  title,
  icon,
  children,
}: {
  href: string;
  title?: string;
  icon?: ReactNode;
  children: ReactNode;
}) {
  const notice = useNotice();
  const refusalSentence = useRefusalSentence();
  const [busy, setBusy] = useState(false);
  const fetchFile = async (event: MouseEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    try {
      const answer = await fetch(href);
      if (answer.ok) save(await answer.blob(), nameIn(answer.headers));
      else notice(refusalSentence(((await answer.json()) as { error?: unknown }).error), { wrong: true });
    } catch {
      notice(refusalSentence(undefined), { wrong: true });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button
      component="a"
      href={href}
      download
      variant="default"
      onClick={fetchFile}
      aria-busy={busy}
      {...(title && { title })}
      {...(icon && { leftSection: icon })}
    >
      {children}
    </Button>
  );
}
