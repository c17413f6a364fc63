"use client";

import classes from "./choice-bar.module.css";

/** One of a few views, each a button; `label` names the group, `keys` is its key: "Alt+L". */
export function ChoiceBar<Value extends string>({
  label,
  keys,
  values,
  labelOf,
  value,
  onChange,
}: {
  label: string;
  keys?: string | undefined;
  values: readonly Value[];
  labelOf: (value: Value) => string;
  value: Value;
  onChange: (value: Value) => void;
}) {
  return (
    <fieldset className={classes.bar} aria-label={label} title={keys ? `${label} · ${keys}` : label}>
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
