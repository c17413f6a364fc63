"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { ArticleOf } from "@/domain/articles/inputs";
import { errorCode } from "../../../../error-sentence";
import { useTRPCClient } from "../../../../trpc";

/** How often an editor sends a heartbeat, and how often a waiting page asks, in milliseconds. */
const HEARTBEAT_MS = 15_000;

/** The current editor of an article: this page, or another session, perhaps of the same user. */
interface CurrentEditor {
  isThisSession: boolean;
  name: string;
  since: Date;
  isSameUser: boolean;
  /** The newest versions of the article and of its record. */
  version: number;
  recordVersion: number;
}

/** The session of this tab; it continues when the page is reloaded. */
const sessionOfTab = (eventId: string, lang: string): string => {
  const storageKey = `rapporteur_editing:${eventId}:${lang}`;
  try {
    const id = sessionStorage.getItem(storageKey) ?? crypto.randomUUID();
    sessionStorage.setItem(storageKey, id);
    return id;
  } catch {
    return crypto.randomUUID();
  }
};

/** An editing session of this page while it is open; another session is replaced only on request. */
export const useEditingSession = ({ eventId, lang }: ArticleOf) => {
  const { articles } = useTRPCClient();
  const [sessionId] = useState(() => sessionOfTab(eventId, lang));
  const [editor, setEditor] = useState<CurrentEditor>();
  const [isRefused, setRefused] = useState(false);
  const asked = useRef(0);
  const ask = useCallback(
    async (takeOver: boolean): Promise<CurrentEditor> => {
      asked.current += 1;
      const turn = asked.current;
      const answer = await articles.beginEditing.mutate({ eventId, lang, sessionId, takeOver });
      if (turn === asked.current) setEditor(answer);
      return answer;
    },
    [articles, eventId, lang, sessionId],
  );
  useEffect(() => {
    // SaveState shows a lost connection; the next heartbeat tries again.
    const heartbeat = () =>
      void ask(false).then(
        () => setRefused(false),
        (error) => setRefused(errorCode(error) !== undefined),
      );
    heartbeat();
    const timer = setInterval(heartbeat, HEARTBEAT_MS);
    const leave = () =>
      void articles.endEditing.mutate({ eventId, lang, sessionId, takeOver: false }).catch(() => undefined);
    addEventListener("pagehide", leave);
    return () => {
      clearInterval(timer);
      removeEventListener("pagehide", leave);
      leave();
    };
  }, [ask, articles, eventId, lang, sessionId]);
  return { sessionId, editor, isRefused, takeOver: useCallback(() => ask(true), [ask]) };
};
