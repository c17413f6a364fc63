"use client";

import { useLocale, useTranslations } from "next-intl";
import {
  createContext,
  type ReactNode,
  useContext,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from "react";
import type { DraftRecord } from "@/domain/events/shape";
import classes from "./fields.module.css";
import { useFormRecord } from "./form-record";

/** The record as it was a moment ago: what reads the whole of it waits until typing pauses. */
export function useDebouncedRecord(): DraftRecord {
  const form = useFormRecord();
  const version = useRef(0);
  const kept = useRef<{ version: number; record: DraftRecord } | undefined>(undefined);
  const count = useSyncExternalStore(
    (listener) =>
      form.subscribe(() => {
        version.current += 1;
        listener();
      }),
    () => version.current,
    () => version.current,
  );
  const settled = useDeferredValue(count);
  if (kept.current?.version !== settled) kept.current = { version: settled, record: form.record() };
  return kept.current.record;
}

interface Problems {
  /** The problems at a path, as one line. */
  at: (path: string) => string | undefined;
  subscribe: (listener: () => void) => () => void;
}

const Context = createContext<Problems | undefined>(undefined);

/** Provides the problems of a record to its fields. The rules are fetched once the page is hydrated. */
export function ProblemsProvider({ children }: { children: ReactNode }) {
  const record = useDebouncedRecord();
  const locale = useLocale();
  const t = useTranslations();
  const byPath = useRef<ReadonlyMap<string, string>>(new Map());
  const listeners = useRef(new Set<() => void>());
  useEffect(() => {
    let isLatest = true;
    const check = async () => {
      const { problemLines } = await import("../record-problems");
      if (!isLatest) return;
      byPath.current = problemLines(record, locale, t);
      for (const listener of listeners.current) listener();
    };
    void check().catch(() => undefined);
    return () => {
      isLatest = false;
    };
  }, [record, locale, t]);
  const value = useMemo(
    (): Problems => ({
      at: (path) => byPath.current.get(path),
      subscribe: (listener) => {
        listeners.current.add(listener);
        return () => listeners.current.delete(listener);
      },
    }),
    [],
  );
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

const listening = () => () => {};

/** What is wrong at a place, as one line under its field; nothing where nothing is. */
export function ProblemLine({ path }: { path: string }) {
  const problems = useContext(Context);
  const read = () => problems?.at(path);
  const line = useSyncExternalStore(problems?.subscribe ?? listening, read, () => undefined);
  return line === undefined ? null : <span className={classes.problem}>{line}</span>;
}
