"use client";

import { createContext, useContext, useEffect, useState } from "react";
import type { OverlapQuestion } from "@/domain/events/overlap-question";
import type { Venue } from "@/domain/events/shape";
import type { DraftOrg, Lang } from "@/domain/events/values";
import type { TermKind, Translation } from "@/domain/glossary/term";
import type { KnownPerson } from "@/domain/participations/match";
import type { OverlappingEvents } from "@/server/events/overlapping";

/** Asks the directory. Whatever it does not find is made by being typed. */
export interface Lookup {
  people: (words: string, on: string | undefined) => Promise<KnownPerson[]>;
  organizations: (words: string) => Promise<DraftOrg[]>;
  venues: (words: string) => Promise<Venue[]>;
  /** Translations of a title or organization that is written in `lang`. */
  translations: (kind: TermKind, lang: Lang, words: string) => Promise<Translation[]>;
  /** Other planned events at that time that need the same people or venues. */
  overlapping: (question: OverlapQuestion) => Promise<OverlappingEvents>;
  /** The office's own organization, offered before all others. */
  own?: DraftOrg | undefined;
  /** The saved event whose form may make entries; an event that was never saved makes none. */
  eventId?: string | undefined;
}

/** No other event is known. */
export const NO_OVERLAPS: OverlappingEvents = { events: [], people: {}, venues: {} };

const nothing = async () => [];
const Context = createContext<Lookup>({
  people: nothing,
  organizations: nothing,
  venues: nothing,
  translations: nothing,
  overlapping: async () => NO_OVERLAPS,
});

export const LookupProvider = Context.Provider;
export const useLookup = (): Lookup => useContext(Context);

const PAUSE = 150;

/** What `ask` answers to the last words, a moment after typing pauses; late answers to older words are dropped. */
export function useDebouncedSearch<T>(
  ask: (words: string) => Promise<T[]>,
): [answers: T[], ask: (words: string) => void] {
  const [words, setWords] = useState<string>();
  const [answers, setAnswers] = useState<T[]>([]);
  useEffect(() => {
    if (words === undefined || words.trim() === "") {
      setAnswers([]);
      return;
    }
    let current = true;
    const timer = setTimeout(() => {
      // Without the directory one still types; the record itself offers its values.
      ask(words).then(
        (found) => current && setAnswers(found),
        () => current && setAnswers([]),
      );
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [words, ask]);
  return [answers, setWords];
}
