"use client";

import { type ReactNode, useSyncExternalStore } from "react";
import classes from "./hydration-gate.module.css";

const never = () => () => undefined;

/** Whether the page is hydrated: false in the server's HTML and until React handles events. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

/**
 * Disables every control inside until the page is hydrated: a choice made earlier would be lost without a word. Links work from
 * the first paint and stay enabled.
 */
export function HydrationGate({ children }: { children: ReactNode }) {
  return (
    <fieldset className={classes.gate} role="none" disabled={!useHydrated()}>
      {children}
    </fieldset>
  );
}
