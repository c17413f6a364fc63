"use client";

import { LanguageSwitch } from "../language-switch";
import { SchemeSwitch } from "../scheme-switch";
import classes from "./top-tools.module.css";

/** At the right of the line above: the language and the light of the screen, and one's own account. */
export function TopTools() {
  return (
    <div className={classes.tools}>
      <LanguageSwitch />
      <SchemeSwitch />
    </div>
  );
}
