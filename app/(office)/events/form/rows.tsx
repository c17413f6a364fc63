"use client";

import { IconPlus, IconX } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { flushSync } from "react-dom";
import { SortableRows } from "@/components/sortable-rows";
import { LANGS, type Text } from "@/domain/events/values";
import type { Example } from "../../field-examples";
import classes from "./fields.module.css";
import { useFormRecord, useRowIds } from "./form-record";
import { useLanguages } from "./languages";
import { firstFieldOf, focusRowAt, goToNextLine } from "./next-field";
import { FlagField } from "./plain-fields";
import { ProblemLine } from "./problems";
import { Field, TextField } from "./text-field";
import { type FieldLabel, useFieldLabel } from "./use-field-label";
import type { ADD_KEYS } from "./use-form-keys";
import { useRemoval } from "./use-removal";

interface FormRowsProps {
  name: string;
  label: string;
  /** What the button that adds a row says; without it: add, to this list. */
  addLabel?: string;
  /** The key that adds a row with Alt, a code of the keyboard: "KeyP". */
  addKey?: (typeof ADD_KEYS)[keyof typeof ADD_KEYS];
  /** A new member, empty but for its key; `at`: its place in the list. */
  make: (at: number) => unknown;
  children: (row: string, at: number) => ReactNode;
  empty?: ReactNode;
  /** Before and behind the button that adds a row. */
  before?: ReactNode;
  beside?: ReactNode;
  plain?: boolean;
}

/** Removes a row; `list`: the label of its list. Not reached by Tab, so that no key typed by mistake removes a row. */
function RemoveRow({ list, number, onRemove }: { list: string; number: number; onRemove: () => void }) {
  const t = useTranslations("form");
  return (
    <button
      type="button"
      className={classes.icon}
      tabIndex={-1}
      aria-label={t("removeRow", { number, list })}
      title={t("removeRowKeys", { number, list })}
      onClick={onRemove}
    >
      <IconX size={16} aria-hidden="true" />
    </button>
  );
}

/** Adds a row to the list called `list`; `path`: that of an empty list, which has no field to go to. */
function AddRow({
  list,
  label,
  path,
  added,
  addKey,
  begins = false,
  onAdd,
}: {
  list: string;
  label?: string | undefined;
  path: string | undefined;
  /** The path of the list, where a key adds to it. */
  added?: string | undefined;
  addKey?: string | undefined;
  /** Enter that goes on to this empty list adds its first row. */
  begins?: boolean;
  onAdd: () => void;
}) {
  const t = useTranslations("form");
  const words = label ?? t("addTo", { list });
  const keys = addKey && `Alt+${addKey.slice(-1)}`;
  return (
    <button
      type="button"
      className={classes.link}
      aria-label={words}
      title={keys && t("withKeys", { words, keys })}
      aria-keyshortcuts={keys}
      data-path={path}
      data-add={added}
      data-begin={begins || undefined}
      onClick={onAdd}
    >
      <IconPlus size={14} aria-hidden="true" />
      {label ?? t("add")}
    </button>
  );
}

/** A list of the record as rows that can be added, moved and removed. Enter in a row goes to the next one, or adds it. */
export function FormRows({
  name,
  label,
  addLabel,
  addKey,
  make,
  children,
  empty,
  before,
  beside,
  plain = false,
}: FormRowsProps) {
  const form = useFormRecord();
  const t = useTranslations("form");
  const remove = useRemoval();
  const ids = useRowIds(name);
  const box = useRef<HTMLDivElement>(null);
  const add = (at = ids.length) => {
    flushSync(() => form.add(name, make(at), at));
    firstFieldOf(box.current?.querySelectorAll<HTMLElement>(":scope > ul > li")[at])?.focus();
  };
  const pressed = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
    if (addKey === undefined || event.code !== addKey) return;
    event.preventDefault();
    const rows = [...(box.current?.querySelectorAll<HTMLElement>(":scope > ul > li") ?? [])];
    const own = rows.findIndex((row) => row.contains(event.target as Node));
    add(own < 0 ? ids.length : own + 1);
  };
  const removeWithButton = (at: number) => {
    flushSync(() => remove(name, at));
    focusRowAt(box.current, at);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key is pressed in the fields inside.
    <div ref={box} onKeyDown={pressed}>
      <SortableRows
        ids={ids}
        label={label}
        handleLabel={t("moveRow")}
        onMove={(from, to) => form.move(name, from, to)}
        onEnterLast={() => form.add(name, make(ids.length))}
        onRemove={(at) => remove(name, at)}
        empty={empty}
        plain={plain}
      >
        {(at) => (
          <div className={classes.row} data-row={form.pathOf(`${name}.${at}`)}>
            <div className={classes.grow}>
              {children(`${name}.${at}`, at)}
              <ProblemLine path={form.pathOf(`${name}.${at}`)} />
            </div>
            <RemoveRow list={label} number={at + 1} onRemove={() => removeWithButton(at)} />
          </div>
        )}
      </SortableRows>
      <div className={classes.inline}>
        {before}
        <AddRow
          list={label}
          label={addLabel}
          path={ids.length === 0 ? form.pathOf(name) : undefined}
          added={form.pathOf(name)}
          addKey={addKey}
          begins={plain && ids.length === 0}
          onAdd={() => add()}
        />
        {beside}
      </div>
    </div>
  );
}

const isBlank = (value: unknown): boolean => LANGS.every((lang) => !(value as Text | undefined)?.[lang]);

/** A list of texts, one a row: Enter makes the next, and leaves the list from an empty one; Backspace in an empty one removes it. */
export function TextRows({
  name,
  label,
  open,
  example,
  hint,
  bare = false,
}: {
  name: string;
  label?: FieldLabel;
  /** Without a label of its own: below what says what the texts are. */
  bare?: boolean;
  /** Name of the flag that says the list is not closed. */
  open?: string;
  example?: Example | undefined;
  /** Which form these texts have, in a few words. */
  hint?: string | undefined;
}) {
  const form = useFormRecord();
  const t = useTranslations("form");
  const words = useFieldLabel(name, label);
  const [first] = useLanguages();
  const ids = useRowIds(name);
  const remove = useRemoval();
  const box = useRef<HTMLDivElement>(null);
  const focusAt = (at: number) =>
    box.current?.querySelectorAll<HTMLElement>(`[data-column="text-${first}"]`)[at]?.focus();
  const add = () => {
    flushSync(() => form.add(name, {}));
    focusAt(ids.length);
  };
  const path = form.pathOf(name);
  const rows = (
    <div ref={box} data-row={path}>
      {hint && <p className={classes.hint}>{hint}</p>}
      <SortableRows
        ids={ids}
        plain
        label={words}
        handleLabel={t("moveRow")}
        onMove={(from, to) => form.move(name, from, to)}
        onEnter={(at) => form.add(name, {}, at + 1)}
        onRemove={(at) => remove(name, at)}
      >
        {(at) => (
          <div className={classes.row}>
            <div className={classes.grow}>
              <TextField
                bare
                long
                name={`${name}.${at}`}
                {...(label && { label })}
                column="text"
                example={example}
                onKeyDown={(event) => {
                  if (event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
                  if (event.key !== "Backspace" && event.key !== "Enter") return;
                  if (!isBlank(form.value(`${name}.${at}`))) return;
                  event.preventDefault();
                  flushSync(() => {
                    form.remove(name, at);
                  });
                  if (event.key === "Backspace") focusAt(Math.max(0, at - 1));
                  else if (box.current && !goToNextLine(box.current))
                    box.current.querySelector<HTMLElement>("button[data-begin]")?.focus();
                }}
              />
            </div>
            <RemoveRow
              list={words}
              number={at + 1}
              onRemove={() => {
                flushSync(() => remove(name, at));
                focusRowAt(box.current, at);
              }}
            />
          </div>
        )}
      </SortableRows>
      <div className={classes.inline}>
        <AddRow
          list={words}
          path={ids.length === 0 ? path : undefined}
          begins={ids.length === 0}
          onAdd={add}
        />
        {open && ids.length > 0 && <FlagField name={open} label="open" />}
      </div>
    </div>
  );
  if (bare)
    return (
      <>
        {rows}
        <ProblemLine path={path} />
      </>
    );
  // Texts take the whole width, so that both languages have room beside each other.
  return (
    <Field stacked={ids.length > 0} label={words} path={path}>
      {rows}
    </Field>
  );
}
