"use client";

import { type ReactNode, useId } from "react";
import classes from "./pop-menu.module.css";

/**
 * A few acts under a button, in the browser's own popover: Escape or a click elsewhere closes it, and it needs no script.
 * Children are links and buttons; `face` stands on the button.
 */
export function PopMenu({ label, face, children }: { label: string; face: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <>
      <button type="button" className={classes.button} popoverTarget={id} aria-label={label} title={label}>
        {face}
      </button>
      <div id={id} popover="auto" className={classes.list}>
        {children}
      </div>
    </>
  );
}
