"use client";

import { createContext, type ReactNode, useContext, useMemo, useRef, useSyncExternalStore } from "react";
import { type FieldValues, type Resolver, useForm } from "react-hook-form";
import { fromForm } from "@/domain/events/from-form";
import { keysIn, newKey } from "@/domain/events/keys";
import { withInserted, withMoved, withRemoved } from "@/domain/events/list-edits";
import { pathOf, type Step, valueAt } from "@/domain/events/paths";
import type { DraftRecord } from "@/domain/events/shape";
import { editHistory } from "./edit-history";

/** The record while it is edited. Places are named as react-hook-form does: `participants.0.person.name.en`. */
export interface FormRecord {
  value: (name: string) => unknown;
  set: (name: string, value: unknown) => void;
  /** Sets the same value in several places, as one step; `along`: values by their place that change in the same step. */
  setAll: (names: readonly string[], value: unknown, along?: Readonly<Record<string, unknown>>) => void;
  /** Replaces the whole by what `change` makes of it, for moves and removals that reach further than one field. */
  change: (change: (record: DraftRecord) => DraftRecord) => void;
  /** Replaces the whole by another record, such as a newer version; the history is cleared. */
  load: (record: DraftRecord) => void;
  /** Takes back, or repeats, the last step of editing. Returns whether there was one. */
  undo: () => boolean;
  redo: () => boolean;
  canUndo: () => boolean;
  /** What is edited, fields and rows that nobody filled left out. */
  record: () => DraftRecord;
  subscribe: (listener: () => void) => () => void;
  pathOf: (name: string) => string;
  add: (list: string, member: unknown, at?: number) => void;
  move: (list: string, from: number, to: number) => void;
  remove: (list: string, at: number) => DraftRecord;
  newKey: (prefix: string, words?: string) => string;
  /** Calls `save` with the record if its shape is valid, else `refused`. */
  submit: (save: (record: DraftRecord) => Promise<void>, refused: () => void) => Promise<void>;
}

const Form = createContext<FormRecord | undefined>(undefined);

// The schemas are fetched when the first record is to be saved.
const resolver: Resolver<FieldValues> = async (...given) =>
  (await import("./shape-check")).resolver(...given);

export const stepsOfName = (name: string): Step[] =>
  name === "" ? [] : name.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** Holds a record in a form; `initial` is read once. */
export function FormRecordProvider({ initial, children }: { initial: DraftRecord; children: ReactNode }) {
  const form = useForm<FieldValues>({ defaultValues: initial, resolver });
  const listeners = useRef(new Set<() => void>());
  const api = useMemo((): FormRecord => {
    const raw = (): DraftRecord => form.getValues() as DraftRecord;
    // Many read the whole record at each change: it is made once.
    let kept: DraftRecord | undefined;
    const notify = () => {
      kept = undefined;
      for (const listener of listeners.current) listener();
    };
    const history = editHistory<DraftRecord>();
    const copy = () => structuredClone(raw());
    const setAll: FormRecord["setAll"] = (names, value, along = {}) => {
      history.record(copy, names.join(), Date.now());
      for (const name of names) form.setValue(name, value);
      for (const name of Object.keys(along)) form.setValue(name, along[name]);
      notify();
    };
    const replace = (record: DraftRecord) => {
      form.reset(record, { keepDefaultValues: true });
      notify();
    };
    const change: FormRecord["change"] = (changed) => {
      history.record(copy, undefined, Date.now());
      replace(changed(raw()));
    };
    const step = (found: DraftRecord | undefined): boolean => {
      if (found) replace(found);
      return found !== undefined;
    };
    const list = (name: string, to: (record: DraftRecord, at: readonly Step[]) => DraftRecord) =>
      change((record) => to(record, stepsOfName(name)));
    return {
      value: (name) => (name === "" ? raw() : valueAt(raw(), stepsOfName(name))),
      set: (name, value) => setAll([name], value),
      setAll,
      change,
      load: (record) => {
        history.clear();
        replace(record);
      },
      undo: () => step(history.undo(copy())),
      redo: () => step(history.redo(copy())),
      canUndo: () => !history.isEmpty(),
      record: () => {
        kept ??= fromForm(raw());
        return kept;
      },
      subscribe: (listener) => {
        listeners.current.add(listener);
        return () => listeners.current.delete(listener);
      },
      pathOf: (name) => pathOf(raw(), stepsOfName(name)),
      add: (name, member, at) =>
        list(name, (record, steps) => {
          const members = valueAt(record, steps);
          return withInserted(record, steps, at ?? (Array.isArray(members) ? members.length : 0), member);
        }),
      move: (name, from, to) => list(name, (record, steps) => withMoved(record, steps, from, to)),
      remove: (name, at) => {
        const before = structuredClone(raw());
        list(name, (record, steps) => withRemoved(record, steps, at));
        return before;
      },
      newKey: (prefix, words) => newKey(keysIn(raw()), prefix, words),
      submit: (save, refused) => form.handleSubmit(() => save(fromForm(raw())), refused)(),
    };
  }, [form]);
  return <Form.Provider value={api}>{children}</Form.Provider>;
}

export const useFormRecord = (): FormRecord => {
  const form = useContext(Form);
  if (!form) throw new Error("useFormRecord outside of FormRecordProvider");
  return form;
};

/** The plain value at a place, followed as it changes. For texts, numbers, flags and choices. */
export function useValue<T extends string | number | boolean>(name: string): T | undefined {
  const form = useFormRecord();
  const read = () => form.value(name) as T | undefined;
  return useSyncExternalStore(form.subscribe, read, read);
}

/** The value that `read` selects from the record, kept up to date; a new object only where it differs. */
export function useDerived<T>(read: (form: FormRecord) => T): T {
  const form = useFormRecord();
  const kept = useRef<{ json: string; value: T } | undefined>(undefined);
  const snapshot = () => {
    const value = read(form);
    const json = JSON.stringify(value) ?? "";
    if (kept.current?.json !== json) kept.current = { json, value };
    return kept.current.value;
  };
  return useSyncExternalStore(form.subscribe, snapshot, snapshot);
}

const keyOf = (member: unknown): string | undefined =>
  member && typeof member === "object" && "key" in member && typeof member.key === "string"
    ? member.key
    : undefined;

/** Identities of list items in order: their keys, or their indexes if a key is missing or duplicated. */
export const useRowIds = (list: string): readonly string[] =>
  useDerived((form) => {
    const members = form.value(list);
    if (!Array.isArray(members)) return [];
    const keys = members.map(keyOf);
    return members.map((_, at) => {
      const key = keys[at];
      return key !== undefined && keys.indexOf(key) === at ? key : String(at);
    });
  });
