"use client";

import classes from "./choice-bar.module.css";

/** One of a few views, each a button; `label` names the group. */
export function ChoiceBar<Value extends string>({
  label,
  values,
  labelOf,
  value,
  onChange,
}: {
  label: string;
  values: readonly Value[];
  labelOf: (value: Value) => string;
  value: Value;
  onChange: (value: Value) => void;
}) {
  return (
    <fieldset className={classes.bar} aria-label={label} title={label}>
      {values.map((each) => (
        <button
          key={each}
          type="button"
          className={classes.choice}
          aria-pressed={value === each}
          onClick={() => onChange(each)}
        >
          {labelOf(each)}
        </button>
      ))}
    </fieldset>
  );
}
