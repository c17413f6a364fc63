"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { useNotice } from "@/components/notice";
import classes from "./download-button.module.css";
import { useRefusalSentence } from "./error-sentence";
import { type DownloadStep, fetchDownload } from "./fetch-download";
import { allMessagesLoaded } from "./message-files";

/** A download that takes longer shows its steps. */
const QUICK_MS = 1000;

const save = (content: Blob, name: string): void => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The download has its own reference to the content by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

/** Downloads a file: the step to show while it takes long, and how to start and to cancel it. */
const useDownload = (href: string, onEnd: () => void) => {
  const t = useTranslations("ui.download");
  const notice = useNotice();
  const refusalSentence = useRefusalSentence();
  const [running, setRunning] = useState<AbortController>();
  const [step, setStep] = useState<DownloadStep>({ step: "prepare" });
  const [isSlow, setIsSlow] = useState(false);

  const start = async () => {
    if (running) return;
    const cancel = new AbortController();
    setRunning(cancel);
    setStep({ step: "prepare" });
    const timer = setTimeout(() => setIsSlow(true), QUICK_MS);
    try {
      const [fetched] = await Promise.all([fetchDownload(href, cancel.signal, setStep), allMessagesLoaded()]);
      if ("content" in fetched) save(fetched.content, fetched.name);
      else notice(refusalSentence(fetched.refused), { isError: true });
    } catch {
      if (cancel.signal.aborted) notice(t("cancelled"));
      else notice(refusalSentence(undefined), { isError: true });
    } finally {
      clearTimeout(timer);
      onEnd();
      setRunning(undefined);
      setIsSlow(false);
    }
  };
  return { start, cancel: () => running?.abort(), isRunning: running !== undefined, step: isSlow && step };
};

/**
 * A button that fetches a file; nothing is fetched before it is pressed. After a second it shows what is being done, and a button
 * that cancels it, as Escape does. A refusal is shown as a sentence. Before hydration, and for copying the address, it is an
 * ordinary link.
 */
export function DownloadButton({
  href,
  title,
  icon,
  isStarted,
  children,
}: {
  href: string;
  title?: string;
  icon?: ReactNode;
  /** It takes the place of a link that was pressed: it has the focus and fetches the file at once. */
  isStarted?: boolean;
  children: ReactNode;
}) {
  const t = useTranslations("ui.download");
  const root = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLAnchorElement>(null);
  // The button that cancels disappears; the focus stays here.
  const keepFocus = () => {
    if (root.current?.contains(document.activeElement)) button.current?.focus();
  };
  const { start, cancel, isRunning, step } = useDownload(href, keepFocus);
  const startOnce = useRef(isStarted ? start : undefined);
  useEffect(() => {
    const pressed = startOnce.current;
    startOnce.current = undefined;
    if (!pressed) return;
    button.current?.focus();
    void pressed();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isRunning) return;
    event.stopPropagation();
    cancel();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is pressed on one of the buttons inside
    <span ref={root} className={classes.root} onKeyDown={onKeyDown}>
      <Button
        ref={button}
        component="a"
        href={href}
        download
        variant="default"
        onClick={(event: MouseEvent) => {
          event.preventDefault();
          void start();
        }}
        aria-busy={isRunning}
        {...(title && { title })}
        {...(icon && { leftSection: icon })}
      >
        {children}
      </Button>
      {step && (
        <>
          <span role="status" className={classes.step}>
            {t(step.step, step as never)}
          </span>
          <Button variant="subtle" onClick={cancel}>
            {t("cancel")}
          </Button>
        </>
      )}
    </span>
  );
}
