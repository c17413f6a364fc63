"use client";

import { type RefObject, useEffect, useRef } from "react";

const SWITCH = "rapporteur_single_keys";
const PAUSE = 900;
/** Prefix of the navigation shortcuts. */
const LEAD = "g";

/** Whether single-key shortcuts are enabled in this browser; users may disable them (WCAG 2.1.4). */
export const singleKeysOn = (): boolean =>
  typeof localStorage === "undefined" || localStorage.getItem(SWITCH) !== "off";

export const setSingleKeys = (on: boolean): void => localStorage.setItem(SWITCH, on ? "on" : "off");

const typing = (target: EventTarget | null, part: HTMLElement | null | undefined): boolean => {
  if (!(target instanceof HTMLElement)) return false;
  // Nothing is typed into a checkbox, so that rows chosen with one can be acted on by key.
  const fields = "input:not([type=checkbox]), textarea, select, [role=combobox]";
  if (target.isContentEditable || target.closest(fields)) return true;
  const dialog = target.closest("[role=dialog]");
  return dialog !== null && !(part && dialog.contains(part));
};

/**
 * Registers keyboard shortcuts while the component is mounted: `{ n: …, "g e": … }`. A key of two is pressed one after the other.
 * Ignored while typing, with a modifier key, or inside a dialog that does not contain `part`.
 */
export function useKeys(
  handlers: Readonly<Record<string, () => void>>,
  part?: RefObject<HTMLElement | null>,
): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    let first: { key: string; at: number } | undefined;
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (typing(event.target, part?.current) || !singleKeysOn()) return;
      const before = first && event.timeStamp - first.at < PAUSE ? first.key : undefined;
      const pair = before && latest.current[`${before} ${event.key}`];
      const act = pair || (before === LEAD ? undefined : latest.current[event.key]);
      first = { key: event.key, at: event.timeStamp };
      if (!act) return;
      event.preventDefault();
      first = undefined;
      act();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [part]);
}
