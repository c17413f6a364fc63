"use client";

import { TextInput, type TextInputProps } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useEffect, useId, useRef, useState } from "react";
import { Shape } from "@/components/shape";
import { typedDay } from "@/domain/events/typed-day";
import classes from "./day-box.module.css";

const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;

const wholeDay = (words: string): string | undefined => {
  const day = typedDay(words);
  return day !== undefined && WHOLE_DAY.test(day) ? day : undefined;
};

interface DayBoxProps extends Omit<TextInputProps, "value" | "onChange" | "type" | "min" | "max"> {
  /** What the day is, for the title of the button that opens the calendar. */
  name: string;
  value: string;
  /** Called with a whole day, or "" for none. */
  onChange: (day: string) => void;
  min?: string;
  max?: string;
}

/** A whole day, typed or picked, in the form in which tables show days; a native field would follow the browser's language. */
export function DayBox({ name, value, onChange, min, max, error, ...others }: DayBoxProps) {
  const t = useTranslations("form");
  const picker = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(value);
  useEffect(() => {
    setTyped((before) => ((wholeDay(before) ?? "") === value ? before : value));
  }, [value]);
  const take = (words: string) => {
    setTyped(words);
    const day = wholeDay(words);
    if ((day !== undefined || words.trim() === "") && (day ?? "") !== value) onChange(day ?? "");
  };
  const unreadable = typed.trim() !== "" && wholeDay(typed) === undefined;
  return (
    <TextInput
      {...others}
      autoComplete="off"
      placeholder={t("dayFormat")}
      value={typed}
      error={error ?? unreadable}
      onChange={(event) => take(event.currentTarget.value)}
      onBlur={() => setTyped((words) => wholeDay(words) ?? words)}
      rightSection={
        // By keyboard a day is typed, so the picker is for the pointer alone.
        <span className={classes.pick} aria-hidden="true">
          <button
            type="button"
            className={classes.open}
            tabIndex={-1}
            title={t("pickDay", { field: name })}
            onClick={() => picker.current?.showPicker()}
          >
            <Shape name="calendar" />
          </button>
          <input
            ref={picker}
            type="date"
            tabIndex={-1}
            min={min}
            max={max}
            value={value}
            onChange={(event) => take(event.currentTarget.value)}
          />
        </span>
      }
    />
  );
}

/** A day of a filter, with its label before it. */
export function DayFilter({
  name,
  ...day
}: Pick<DayBoxProps, "name" | "value" | "onChange" | "min" | "max">) {
  const id = useId();
  return (
    <span className={classes.filter}>
      <label htmlFor={id}>{name}</label>
      <DayBox id={id} name={name} {...day} />
    </span>
  );
}
