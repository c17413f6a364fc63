"use client";

import { type ComponentType, type ReactNode, useSyncExternalStore } from "react";
import classes from "./hydration-gate.module.css";

const never = () => () => undefined;

/** Whether the page is hydrated: false in the server's HTML and until React handles events. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

/** Disables every control inside while `closed`. */
export function Gate({ closed, children }: { closed: boolean; children: ReactNode }) {
  return (
    <fieldset className={classes.gate} role="none" disabled={closed}>
      {children}
    </fieldset>
  );
}

/**
 * Disables every control inside until the page is hydrated: a choice made earlier would be lost silently. Links work from
 * the first paint and stay enabled.
 */
export function HydrationGate({ children }: { children: ReactNode }) {
  return <Gate closed={!useHydrated()}>{children}</Gate>;
}

/**
 * A component with a gate of its own. Its script is loaded by itself, so that it is hydrated after the page around it, whose gate
 * is open by then.
 */
export const gated = <Props extends object>(Inside: ComponentType<Props>): ComponentType<Props> =>
  function Gated(props) {
    return (
      <HydrationGate>
        <Inside {...props} />
      </HydrationGate>
    );
  };
