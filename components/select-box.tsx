"use client";

import { Input } from "@mantine/core";
import type { ComponentProps } from "react";
import { useHydrated } from "./hydration-gate";
import classes from "./select-box.module.css";

interface Choice {
  value: string;
  label: string;
}

/** As wide as in print: a Chinese character takes the place of two letters. */
const widthOf = ({ label }: Choice): number => label.length + label.replace(/[ -\u2e7f]/g, "").length;

/** The choice that is made and the widest, so that the field keeps its width when the others follow. */
const firstOf = (data: readonly Choice[], value: unknown): readonly Choice[] => {
  const most = Math.max(...data.map(widthOf));
  const widest = data.find((each) => widthOf(each) === most);
  return data.filter((each) => each === widest || each.value === value);
};

/**
 * A choice of a few values without a visible label. Mantine's select is 1.6 kB of HTML, most of it the arrow; and the choices follow
 * with hydration, until which the field cannot be used.
 */
export function SelectBox({
  data,
  ...select
}: Omit<ComponentProps<"select">, "className" | "children"> & {
  "aria-label": string;
  data: readonly Choice[];
}) {
  const shown = useHydrated() ? data : firstOf(data, select.value);
  return (
    <div className={`${Input.classes.wrapper} ${classes.box}`} data-variant="default">
      <select className={Input.classes.input} {...select}>
        {shown.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
