"use client";

import { useCallback, useEffect, useRef } from "react";
import type { UnsavedWork } from "./unsaved-work";

/** The user's unsaved work as the server keeps it, to be continued on another machine. */
export interface ServerDrafts {
  keep: (work: UnsavedWork) => Promise<unknown>;
  discard: () => Promise<unknown>;
}

const PAUSE = 1500;

/**
 * Keeps work on the server a moment after the last change. Where the server cannot be reached, the browser keeps it alone.
 * `beforeSave` drops what is not sent yet and waits for what is: a draft that arrives behind the save would outlive it.
 */
export function useServerDraft(drafts: ServerDrafts, isThere: boolean, onKept: () => void) {
  const latest = useRef({ drafts, onKept });
  latest.current = { drafts, onKept };
  const held = useRef(isThere);
  const pending = useRef<{ work: UnsavedWork; timer: ReturnType<typeof setTimeout> } | undefined>(undefined);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const send = useCallback(() => {
    const work = pending.current?.work;
    clearTimeout(pending.current?.timer);
    pending.current = undefined;
    if (!work) return;
    const { drafts: target } = latest.current;
    held.current = true;
    queue.current = queue.current
      .then(() => target.keep(work))
      .then(() => pending.current ?? latest.current.onKept())
      .catch(() => undefined);
  }, []);
  const keep = useCallback(
    (work: UnsavedWork) => {
      clearTimeout(pending.current?.timer);
      pending.current = { work, timer: setTimeout(send, PAUSE) };
    },
    [send],
  );
  const discard = useCallback(() => {
    clearTimeout(pending.current?.timer);
    pending.current = undefined;
    if (!held.current) return;
    held.current = false;
    const { drafts: target } = latest.current;
    queue.current = queue.current.then(() => target.discard()).catch(() => undefined);
  }, []);
  const beforeSave = useCallback(async () => {
    clearTimeout(pending.current?.timer);
    pending.current = undefined;
    await queue.current;
  }, []);
  // The form keeps what was typed last in its own cleanup, which runs after this one: send after both.
  useEffect(() => () => queueMicrotask(send), [send]);
  return { keep, discard, beforeSave };
}
