"use client";

import { type ReactNode, useId } from "react";
import { useHydrated } from "./hydration-gate";
import classes from "./pop-menu.module.css";

/**
 * A menu in the browser's native popover: Escape or a click elsewhere closes it. What it lists is rendered with hydration.
 * Children are links and buttons; `face` is the content of the button.
 */
export function PopMenu({ label, face, children }: { label: string; face: ReactNode; children: ReactNode }) {
  const id = useId();
  const hydrated = useHydrated();
  return (
    <>
      <button type="button" className={classes.button} popoverTarget={id} aria-label={label} title={label}>
        {face}
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what was chosen inside closes the list; keys reach the links and buttons themselves */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on them comes as a click */}
      <div
        id={id}
        popover="auto"
        className={classes.list}
        onClick={(event) => event.currentTarget.hidePopover()}
      >
        {hydrated && children}
      </div>
    </>
  );
}
