"use client";

import type { Editor } from "@tiptap/core";
import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import type { Checkup } from "@/domain/articles/check/check";
import type { Omission } from "@/domain/articles/check/omissions";
import type { DraftRecord } from "@/domain/events/shape";
import type { Lang } from "@/domain/events/values";
import type { CheckRequest } from "./check-worker";
import { checkedText } from "./checked-text";
import { type Finding, withFindings } from "./findings";

/** The text is checked after this pause in typing, in milliseconds. */
const PAUSE = 300;

/** Compares the text of the editor with its record, beside the page, after each pause of typing. */
export const useTextCheck = (editor: Editor | null, record: DraftRecord, lang: Lang) => {
  const [omissions, setOmissions] = useState<Omission[]>();
  const [findings, setFindings] = useState<Finding[]>([]);
  const worker = useRef<Worker>(undefined);
  const asked = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const check = useCallback(() => {
    if (!editor) return;
    const { doc } = editor.state;
    const { text, positionOf } = checkedText(doc);
    asked.current += 1;
    const request: CheckRequest = { id: asked.current, text, record, lang };
    worker.current ??= new Worker(new URL("./check-worker.ts", import.meta.url), { type: "module" });
    worker.current.onmessage = ({ data }: MessageEvent<Checkup & { id: number }>) => {
      // An answer about an earlier text is of no use: the next one is on its way.
      if (data.id !== asked.current || editor.isDestroyed || !editor.state.doc.eq(doc)) return;
      const found = data.unsupported.map(({ kind, text: words, start, end }) => ({
        kind,
        text: words,
        start: positionOf(start),
        end: positionOf(end),
      }));
      editor.view.dispatch(withFindings(editor.state, found));
      // A key does not wait until the margin is drawn.
      startTransition(() => {
        setFindings(found);
        setOmissions(data.omissions);
      });
    };
    worker.current.postMessage(request);
  }, [editor, record, lang]);
  useEffect(() => {
    if (!editor) return undefined;
    const soon = () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(check, PAUSE);
    };
    soon();
    editor.on("update", soon);
    return () => {
      clearTimeout(timer.current);
      editor.off("update", soon);
      worker.current?.terminate();
      worker.current = undefined;
    };
  }, [editor, check]);
  return { findings, omissions };
};
