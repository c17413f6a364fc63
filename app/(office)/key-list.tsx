"use client";

import { usePathname } from "next/navigation";
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

/** Names of acts with their keys, one a line. */
function Keys({ acts }: { acts: readonly (readonly [name: string, keys: string])[] }) {
  return (
    <dl className={classes.keys}>
      {acts.map(([name, keys]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <KeyHint keys={keys} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

const FORM = /^\/events\/(?:new|[^/]+\/edit)$/;

/** List of keyboard shortcuts, on the form of an event its own first. */
export function KeyList() {
  const t = useTranslations();
  const isForm = FORM.test(usePathname());
  const inForm = <Keys acts={IN_FORM.map(([name, keys]) => [t(`keys.${name}`), keys])} />;
  const anywhere = (
    <Keys
      acts={[
        ...ACTS.map(([name, keys]) => [t(`keys.${name}`), keys] as const),
        ...PLACES.map(({ name, keys }) => [t(`nav.${name}`), keys] as const),
      ]}
    />
  );
  return (
    <>
      {isForm ? inForm : anywhere}
      <h3 className={classes.part}>{t(isForm ? "keys.anywhere" : "keys.inForm")}</h3>
      {isForm ? anywhere : inForm}
    </>
  );
}
