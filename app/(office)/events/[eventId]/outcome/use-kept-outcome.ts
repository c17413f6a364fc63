"use client";

import { useEffect, useState } from "react";
import type { DraftRecord } from "@/domain/events/shape";
import { useOffice } from "../../../office-context";
import { type OutcomeState, outcomeAsPlanned, outcomeFrom, serializedOutcome } from "./outcome-state";

/**
 * What is ticked about a plan, kept in this browser until it is confirmed: a phone drops pages, and one goes back to look at
 * the plan. Of another version of the plan nothing is restored.
 */
export const useKeptOutcome = (id: string, version: number, plan: DraftRecord) => {
  const { user } = useOffice();
  const storageKey = `rapporteur_outcome:${user.id}:${id}`;
  const [state, setState] = useState(() => outcomeAsPlanned(plan));
  const [isKept, setKept] = useState(false);
  // Before the first change: what was kept earlier.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for the plan of this page
  useEffect(() => {
    try {
      const restored = outcomeFrom(localStorage.getItem(storageKey), version, plan);
      if (!restored) return;
      setState(restored);
      setKept(true);
    } catch {
      // A browser may forbid keeping.
    }
  }, [storageKey, version]);
  const forget = () => {
    try {
      localStorage.removeItem(storageKey);
    } catch {
      // The browser may refuse storage; then nothing is kept.
    }
  };
  const set = (changes: Partial<OutcomeState>) => {
    const next = { ...state, ...changes };
    setState(next);
    try {
      localStorage.setItem(storageKey, serializedOutcome(next, version));
      setKept(true);
    } catch {
      setKept(false);
    }
  };
  const reset = () => {
    forget();
    setKept(false);
    setState(outcomeAsPlanned(plan));
  };
  return { state, set, isKept, reset, forget };
};
