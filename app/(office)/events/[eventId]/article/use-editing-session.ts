"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { ArticleOf } from "@/domain/articles/inputs";
import { useTRPCClient } from "../../../../trpc";

/** How often an editor says that it is still there, and how often a waiting one asks; milliseconds. */
const BEAT = 15_000;

/** Who edits an article: this page, or somebody else, perhaps the same user in another tab. */
export interface Holder {
  mine: boolean;
  name: string;
  since: Date;
  own: boolean;
  version: number;
}

/** The session of this tab, which loading the page again goes on with. */
const sessionOfTab = (eventId: string, lang: string): string => {
  const place = `rapporteur_editing:${eventId}:${lang}`;
  try {
    const id = sessionStorage.getItem(place) ?? crypto.randomUUID();
    sessionStorage.setItem(place, id);
    return id;
  } catch {
    return crypto.randomUUID();
  }
};

/** Holds an article for this page while it is open; somebody else is only replaced on request. */
export const useEditingSession = ({ eventId, lang }: ArticleOf) => {
  const { articles } = useTRPCClient();
  const [sessionId] = useState(() => sessionOfTab(eventId, lang));
  const [holder, setHolder] = useState<Holder>();
  const asked = useRef(0);
  const ask = useCallback(
    async (takeOver: boolean): Promise<Holder> => {
      asked.current += 1;
      const turn = asked.current;
      const answer = await articles.beginEditing.mutate({ eventId, lang, sessionId, takeOver });
      if (turn === asked.current) setHolder(answer);
      return answer;
    },
    [articles, eventId, lang, sessionId],
  );
  useEffect(() => {
    // A lost connection is shown by the saving; the next beat tries again.
    const beat = () => void ask(false).catch(() => undefined);
    beat();
    const timer = setInterval(beat, BEAT);
    const leave = () =>
      void articles.endEditing.mutate({ eventId, lang, sessionId, takeOver: false }).catch(() => undefined);
    addEventListener("pagehide", leave);
    return () => {
      clearInterval(timer);
      removeEventListener("pagehide", leave);
      leave();
    };
  }, [ask, articles, eventId, lang, sessionId]);
  return { sessionId, holder, takeOver: useCallback(() => ask(true), [ask]), ask };
};
