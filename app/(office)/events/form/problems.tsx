"use client";

import { useLocale } from "next-intl";
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
import { problemText } from "@/domain/events/problem-text";
import { type Problem, ruleProblems } from "@/domain/events/problems";
import { brokenRules } from "@/domain/events/rules";
import type { DraftRecord } from "@/domain/events/shape";
import classes from "./fields.module.css";
import { useFormRecord } from "./form-record";

/** The record as it was a moment ago: what reads the whole of it waits until typing pauses. */
export function useSettledRecord(): DraftRecord {
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

/** Rules that an incomplete record already violates; missing data is listed as gaps of the article. */
export const problemsOf = (record: DraftRecord): Problem[] => ruleProblems(record, brokenRules(record));

interface Problems {
  at: (path: string) => readonly Problem[];
  subscribe: (listener: () => void) => () => void;
}

const NONE: readonly Problem[] = [];
const Context = createContext<Problems | undefined>(undefined);

/** Makes the problems of a record known to its fields. */
export function ProblemsProvider({ children }: { children: ReactNode }) {
  const record = useSettledRecord();
  const byPath = useRef(new Map<string, Problem[]>());
  const listeners = useRef(new Set<() => void>());
  useEffect(() => {
    const found = new Map<string, Problem[]>();
    for (const problem of problemsOf(record))
      found.set(problem.path, [...(found.get(problem.path) ?? []), problem]);
    byPath.current = found;
    for (const listener of listeners.current) listener();
  }, [record]);
  const value = useMemo(
    (): Problems => ({
      at: (path) => byPath.current.get(path) ?? NONE,
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
  const locale = useLocale();
  const read = () => problems?.at(path) ?? NONE;
  const found = useSyncExternalStore(problems?.subscribe ?? listening, read, () => NONE);
  if (found.length === 0) return null;
  return (
    <span className={classes.problem}>{found.map((problem) => problemText(problem, locale)).join(" ")}</span>
  );
}
