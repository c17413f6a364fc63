"use client";

import { useTranslations } from "next-intl";
import { KeyHint } from "@/components/key-hint";
import classes from "./key-list.module.css";
import { PLACES } from "./places";

const ACTS = [
  ["search", "Ctrl K"],
  ["find", "/"],
  ["newEvent", "n"],
  ["edit", "e"],
  ["copy", "c"],
  ["programme", "p"],
  ["outcome", "h"],
  ["reminders", "g r"],
  ["keys", "?"],
] as const;

const IN_FORM = [
  ["nextField", "Enter"],
  ["details", "Alt Enter"],
  ["nextSection", "Alt PageDown"],
  ["previousSection", "Alt PageUp"],
  ["addPerson", "Alt P"],
  ["pasteList", "Ctrl V"],
  ["addItem", "Alt G"],
  ["addRemark", "Alt K"],
  ["pass", "Alt O"],
  ["languages", "Alt L"],
  ["moveRow", "Alt ↑ ↓"],
  ["removeRow", "Alt Delete"],
  ["undo", "Ctrl Z"],
  ["save", "Ctrl S"],
] as const;

/** List of keyboard shortcuts. */
export function KeyList() {
  const t = useTranslations();
  return (
    <>
      <dl className={classes.keys}>
        {ACTS.map(([name, keys]) => (
          <div key={name}>
            <dt>{t(`keys.${name}`)}</dt>
            <dd>
              <KeyHint keys={keys} />
            </dd>
          </div>
        ))}
        {PLACES.map((place) => (
          <div key={place.name}>
            <dt>{t(`nav.${place.name}`)}</dt>
            <dd>
              <KeyHint keys={place.keys} />
            </dd>
          </div>
        ))}
      </dl>
      <h3 className={classes.part}>{t("keys.inForm")}</h3>
      <dl className={classes.keys}>
        {IN_FORM.map(([name, keys]) => (
          <div key={name}>
            <dt>{t(`keys.${name}`)}</dt>
            <dd>
              <KeyHint keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
