"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { addDays } from "@/domain/events/days";
import { DayBox } from "../../day-box";
import { useOffice } from "../../office-context";
import classes from "./detail.module.css";

/** Days from today that are offered beside a day to be chosen. */
const SPANS = [
  ["week", 7],
  ["month", 30],
  ["quarter", 91],
] as const;

/** Escape in such a field closes the form, not the panel around it. */
export const STOP_PROPAGATION = { "data-mantine-stop-propagation": "true" };

/** A day after today, with a few that are often meant as buttons beside it. */
export function DayInput({
  label,
  description,
  value,
  onChange,
  error,
  autoFocus,
}: {
  label: string;
  description: string | undefined;
  value: string;
  onChange: (day: string) => void;
  error: string | undefined;
  autoFocus: boolean;
}) {
  const t = useTranslations("followUps.span");
  const { today } = useOffice();
  return (
    <DayBox
      name={label}
      label={label}
      description={description}
      value={value}
      min={addDays(today, 1)}
      onChange={onChange}
      error={error}
      inputContainer={(field) => (
        <span className={classes.dayField}>
          {field}
          {SPANS.map(([span, days]) => (
            <Button
              key={span}
              size="compact-sm"
              variant="default"
              onClick={() => onChange(addDays(today, days))}
              {...STOP_PROPAGATION}
            >
              {t(span)}
            </Button>
          ))}
        </span>
      )}
      data-autofocus={autoFocus || undefined}
      autoFocus={autoFocus}
      {...STOP_PROPAGATION}
    />
  );
}
