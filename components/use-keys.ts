"use client";

import { useEffect, useRef } from "react";

const SWITCH = "rapporteur_single_keys";
const PAUSE = 900;

/** Whether single keys act in this browser; a person may turn them off (WCAG 2.1.4). */
export const singleKeysOn = (): boolean =>
  typeof localStorage === "undefined" || localStorage.getItem(SWITCH) !== "off";

export const setSingleKeys = (on: boolean): void => localStorage.setItem(SWITCH, on ? "on" : "off");

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest("input, textarea, select, [role=combobox], [role=dialog]") !== null);

/**
 * Acts by key while this piece of screen is there: `{ n: …, "g e": … }`. A key of two is pressed one after the other.
 * Nothing happens while somebody types, with a modifier held, or inside a dialog.
 */
export function useKeys(acts: Readonly<Record<string, () => void>>): void {
  const latest = useRef(acts);
  latest.current = acts;
  useEffect(() => {
    let first: { key: string; at: number } | undefined;
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (typing(event.target) || !singleKeysOn()) return;
      const pair = first && event.timeStamp - first.at < PAUSE ? `${first.key} ${event.key}` : event.key;
      const act = latest.current[pair] ?? latest.current[event.key];
      first = { key: event.key, at: event.timeStamp };
      if (!act) return;
      event.preventDefault();
      first = undefined;
      act();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, []);
}
