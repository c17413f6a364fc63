"use client";

import { useMemo, useState } from "react";
import { keysIn } from "@/domain/events/keys";
import type { ReadList } from "@/domain/participations/pasted-list/list-reading";
import { type PreviewRow, previewRows } from "@/domain/participations/pasted-list/preview-rows";
import { readList } from "@/domain/participations/pasted-list/read-list";
import { useFormRecord } from "./form-record";

interface Kept {
  list: ReadList;
  rows: PreviewRow[];
  /** What the rows were before each change, the last one last. */
  past: PreviewRow[][];
  /** The last change was typing in this field; typing goes back as one step. */
  typing?: string;
}

/** The rows of a pasted text while they are edited; changes can be undone. Another text is read again. */
export function usePastedRows(text: string) {
  const form = useFormRecord();
  const taken = useMemo(() => keysIn(form.record()), [form]);
  // Keys of an earlier text are free again.
  const list = useMemo(() => readList(text, new Set(taken)), [text, taken]);
  const [kept, setKept] = useState<Kept>(() => ({ list, rows: previewRows(list), past: [] }));
  let current = kept;
  if (kept.list !== list) {
    current = { list, rows: previewRows(list), past: [] };
    setKept(current);
  }
  const change = (to: (rows: readonly PreviewRow[]) => PreviewRow[], typing?: string) =>
    setKept((before) => ({
      ...before,
      rows: to(before.rows),
      past: typing !== undefined && typing === before.typing ? before.past : [...before.past, before.rows],
      typing,
    }));
  const undo = () =>
    setKept(({ typing: _, ...before }) => ({
      ...before,
      rows: before.past.at(-1) ?? before.rows,
      past: before.past.slice(0, -1),
    }));
  const keysInUse = () => new Set([...taken, ...keysIn(current.rows)]);
  return { list, rows: current.rows, change, undo, undoable: current.past.length > 0, keysInUse };
}
