"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect } from "react";
import { ChoiceBar } from "@/components/choice-bar";
import { LANGUAGE_CHOICES, type LanguageChoice } from "./languages";
import sheet from "./record-form.module.css";
import { type Editing, useMoment } from "./use-editing";
import type { FilingState } from "./use-filing";

/** Which languages are shown; `keys` change them. */
export function LanguageBar({
  label,
  keys,
  value,
  onChange,
}: {
  label: string;
  keys?: string;
  value: LanguageChoice;
  onChange: (value: LanguageChoice) => void;
}) {
  const t = useTranslations("form.view");
  return (
    <ChoiceBar
      label={label}
      keys={keys}
      values={LANGUAGE_CHOICES}
      labelOf={t}
      value={value}
      onChange={onChange}
    />
  );
}

/** Whether the work is saved, kept as a draft, or neither; while names are added to the directory, how far that is. */
export function EditingState({ editing, filing }: { editing: Editing; filing?: FilingState["progress"] }) {
  const t = useTranslations("form");
  return (
    <span className={sheet.state} role="status">
      {filing
        ? t("filing", filing)
        : editing.state === "saved" && editing.version === 0
          ? ""
          : t(`${editing.state}State`)}
    </span>
  );
}

/** Says that unsaved work was restored, and discards it. */
export function Restored({ editing, children }: { editing: Editing; children?: ReactNode }) {
  const t = useTranslations("form");
  const moment = useMoment();
  if (editing.restored === undefined) return null;
  return (
    <div className={sheet.notice} role="status">
      <p>
        {t("restored", { at: moment(editing.restored) })} {children}
      </p>
      <Button size="compact-md" variant="subtle" onClick={() => editing.discard()}>
        {t("discard")}
      </Button>
    </div>
  );
}

/** Ctrl+S and ⌘S save from anywhere on the page. */
export const useSaveKey = (save: () => Promise<void>): void =>
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      void save();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [save]);
