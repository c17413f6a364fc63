"use client";

import { useEffect } from "react";
import { flushSync } from "react-dom";
import { useFormRecord } from "./form-record";
import { firstFieldOf } from "./next-field";

/** A text outside of the record, such as a list to paste, has the undo of the browser. */
const OWN_UNDO = "textarea:not([data-path]), input:not([data-path]):not([type=checkbox]), [role=dialog] *";

const rowsOfForm = (): Element[] => [...document.querySelectorAll("[data-record-form] [data-sortable-row]")];

/** Ctrl+Z and ⌘Z undo the last step of editing, with Shift (or Ctrl+Y) redo it. A row that comes back takes the focus. */
export function useHistoryKeys(): void {
  const form = useFormRecord();
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      if (event.target instanceof Element && event.target.matches(OWN_UNDO)) return;
      const isRedo = key === "y" || event.shiftKey;
      const rows = new Set(rowsOfForm());
      if (!flushSync(() => (isRedo ? form.redo() : form.undo()))) return;
      event.preventDefault();
      firstFieldOf(rowsOfForm().find((row) => !rows.has(row)))?.focus();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [form]);
}
