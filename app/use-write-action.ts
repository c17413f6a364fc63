"use client";

import { useRouter } from "next/navigation";
import { useCallback, useState } from "react";
import { useNotice } from "@/components/notice";
import { useErrorSentence } from "./error-sentence";

interface WriteAction<Done> {
  work: () => Promise<Done>;
  /** The confirmation message. */
  message: string | ((done: Done) => string);
  /** Called before the page is refreshed, for example to close a panel. */
  after?: (done: Done) => void;
  /** The address to go to; without it the page is refreshed. */
  goTo?: string;
  /** The undo action and its confirmation message. */
  undo?: { work: (done: Done) => Promise<unknown>; message: string };
  /** Handles an error in the component itself; true if it did. */
  refused?: (error: unknown) => boolean;
}

/**
 * Performs a write, confirms it with an undo action and refreshes the page; a refusal is shown as a sentence. It continues
 * when the panel that started it has been closed.
 */
export function useWriteAction(): { act: <Done>(one: WriteAction<Done>) => Promise<void>; busy: boolean } {
  const router = useRouter();
  const notice = useNotice();
  const sentence = useErrorSentence();
  const [running, setRunning] = useState(0);
  const act = useCallback(
    async <Done>({ work, message, after, goTo, undo, refused }: WriteAction<Done>): Promise<void> => {
      setRunning((n) => n + 1);
      try {
        const done = await work();
        after?.(done);
        const back = undo && (() => void act({ work: () => undo.work(done), message: undo.message }));
        notice(typeof message === "string" ? message : message(done), { undo: back });
        if (goTo === undefined) router.refresh();
        else router.push(goTo);
      } catch (error) {
        if (!refused?.(error)) notice(sentence(error), { isError: true });
      } finally {
        setRunning((n) => n - 1);
      }
    },
    [router, notice, sentence],
  );
  return { act, busy: running > 0 };
}
