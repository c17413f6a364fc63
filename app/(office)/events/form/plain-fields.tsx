"use client";

import { IconCalendar } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { CHOICES } from "@/domain/events/field";
import { fieldAt } from "@/domain/events/field-tree";
import { typedDay } from "@/domain/events/typed-day";
import classes from "./fields.module.css";
import { stepsOfName, useFormRecord, useValue } from "./form-record";
import { ProblemLine } from "./problems";
import { Field } from "./text-field";
import { type FieldLabel, useFieldLabel } from "./use-field-label";

interface Plain {
  name: string;
  label?: FieldLabel;
  bare?: boolean;
  column?: string;
}

/** A field in a row with others, and its error. */
function One({ path, children }: { path: string; children: ReactNode }) {
  return (
    <span className={classes.one}>
      {children}
      <ProblemLine path={path} />
    </span>
  );
}

interface Select extends Plain {
  needed?: boolean;
  quiet?: boolean;
  /** Sets the value where more depends on it. */
  onChoose?: ((value: string | undefined) => void) | undefined;
}

/** A field whose values are the options in `children`. Without `needed` it may be left open. */
export function SelectField({
  name,
  label,
  bare,
  needed = false,
  quiet = false,
  onChoose,
  children,
}: Select & { children: ReactNode }) {
  const form = useFormRecord();
  const words = useFieldLabel(name, label);
  const value = useValue<string>(name) ?? "";
  const path = form.pathOf(name);
  const set = onChoose ?? ((chosen) => form.set(name, chosen));
  const select = (
    <select
      className={`${classes.select} ${quiet ? classes.quiet : ""}`}
      aria-label={words}
      data-path={path}
      value={value}
      onChange={(event) => set(event.target.value === "" ? undefined : event.target.value)}
    >
      {!needed && <option value="">{bare ? words : "–"}</option>}
      {children}
    </select>
  );
  return bare ? (
    <One path={path}>{select}</One>
  ) : (
    <Field label={words} path={path}>
      {select}
    </Field>
  );
}

/** One of the values of an enumeration. */
export function ChoiceField(props: Select) {
  const t = useTranslations();
  const choice = fieldAt(stepsOfName(props.name))?.choice;
  return (
    <SelectField {...props}>
      {choice &&
        CHOICES[choice].map((each) => (
          <option key={each} value={each}>
            {t(`values.${choice}.${each}` as "values.lang.en")}
          </option>
        ))}
    </SelectField>
  );
}

/** Yes, or nothing said. */
export function FlagField({ name, label }: Plain) {
  const form = useFormRecord();
  const words = useFieldLabel(name, label);
  const value = useValue<boolean>(name) === true;
  return (
    <label className={classes.flag}>
      <input
        type="checkbox"
        data-path={form.pathOf(name)}
        checked={value}
        onChange={(event) => form.set(name, event.target.checked ? true : undefined)}
      />
      {words}
    </label>
  );
}

/** Yes, no, or decided by the rule. */
export function RuleField({ name, label }: Plain) {
  const form = useFormRecord();
  const t = useTranslations("form");
  const words = useFieldLabel(name, label);
  const value = useValue<boolean>(name);
  const path = form.pathOf(name);
  return (
    <Field label={words} path={path}>
      <select
        className={classes.select}
        aria-label={words}
        data-path={path}
        value={value === undefined ? "" : String(value)}
        onChange={(event) =>
          form.set(name, event.target.value === "" ? undefined : event.target.value === "true")
        }
      >
        <option value="">{t("byRule")}</option>
        <option value="true">{t("yes")}</option>
        <option value="false">{t("no")}</option>
      </select>
    </Field>
  );
}

/** A text without a language: a document number, a file name. */
export function LineField({ name, label, bare, column }: Plain) {
  const form = useFormRecord();
  const words = useFieldLabel(name, label);
  const path = form.pathOf(name);
  const input = (
    <input
      className={classes.input}
      type="text"
      aria-label={words}
      autoComplete="off"
      data-path={path}
      data-column={column}
      value={useValue<string>(name) ?? ""}
      onChange={(event) => form.set(name, event.target.value === "" ? undefined : event.target.value)}
    />
  );
  return bare ? (
    <One path={path}>{input}</One>
  ) : (
    <Field label={words} path={path}>
      {input}
    </Field>
  );
}

/** A whole number; what is none is not taken. */
export function NumberField({ name, label, bare }: Plain) {
  const form = useFormRecord();
  const words = useFieldLabel(name, label);
  const path = form.pathOf(name);
  const value = useValue<number>(name);
  const input = (
    <input
      className={`${classes.input} ${classes.short}`}
      type="text"
      inputMode="numeric"
      aria-label={words}
      placeholder={bare ? words : undefined}
      autoComplete="off"
      data-path={path}
      value={value ?? ""}
      onChange={(event) => {
        const digits = event.target.value.replaceAll(/\D/g, "").slice(0, 9);
        form.set(name, Number(digits) > 0 ? Number(digits) : undefined);
      }}
    />
  );
  return bare ? (
    <One path={path}>{input}</One>
  ) : (
    <Field label={words} path={path}>
      {input}
    </Field>
  );
}

/**
 * A day, as exact as it is known: typed in any usual way, or picked; without a year, in that of the day at `from`. What is
 * no day stays in the field and is not taken.
 */
export function DayField({ name, label, bare, from }: Plain & { from?: string }) {
  const form = useFormRecord();
  const t = useTranslations("form");
  const words = useFieldLabel(name, label);
  const value = useValue<string>(name) ?? "";
  const start = useValue<string>(from ?? "-");
  const dayOf = (words: string) => typedDay(words, from === undefined ? undefined : start);
  const [typed, setTyped] = useState(value);
  const latestStart = useRef(start);
  latestStart.current = from === undefined ? undefined : start;
  const picker = useRef<HTMLInputElement>(null);
  const path = form.pathOf(name);
  useEffect(() => {
    setTyped((before) => ((typedDay(before, latestStart.current) ?? "") === value ? before : value));
  }, [value]);
  const take = (text: string) => {
    setTyped(text);
    form.set(name, dayOf(text));
  };
  const wrong = typed.trim() !== "" && dayOf(typed) === undefined;
  const input = (
    <>
      <span className={classes.day}>
        <input
          className={`${classes.input} ${classes.short} ${wrong ? classes.wrong : ""}`}
          type="text"
          aria-label={words}
          aria-invalid={wrong}
          autoComplete="off"
          placeholder={t("dayForm")}
          data-path={path}
          value={typed}
          onChange={(event) => take(event.target.value)}
          onBlur={() => setTyped((text) => dayOf(text) ?? text)}
        />
        <span className={classes.pick}>
          <button
            type="button"
            className={classes.icon}
            aria-label={t("pickDay", { field: words })}
            title={t("pickDay", { field: words })}
            onClick={() => picker.current?.showPicker()}
          >
            <IconCalendar size={16} aria-hidden="true" />
          </button>
          <input
            ref={picker}
            type="date"
            tabIndex={-1}
            aria-hidden="true"
            value={/^\d{4}-\d{2}-\d{2}$/.test(value) ? value : ""}
            onChange={(event) => take(event.target.value)}
          />
        </span>
      </span>
      {wrong && <span className={classes.problem}>{t("notADay")}</span>}
    </>
  );
  return bare ? (
    <One path={path}>{input}</One>
  ) : (
    <Field label={words} path={path}>
      {input}
    </Field>
  );
}

/** A time of the day, HH:MM. */
export function TimeField({ name, label, column }: Plain) {
  const form = useFormRecord();
  const words = useFieldLabel(name, label);
  const path = form.pathOf(name);
  return (
    <One path={path}>
      <input
        className={`${classes.input} ${classes.short}`}
        type="time"
        aria-label={words}
        data-path={path}
        data-column={column}
        value={useValue<string>(name) ?? ""}
        onChange={(event) => form.set(name, event.target.value === "" ? undefined : event.target.value)}
      />
    </One>
  );
}
