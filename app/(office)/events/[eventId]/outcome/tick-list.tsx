"use client";

import { Checkbox } from "@mantine/core";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "@/components/badge";
import { RecordSection } from "../../../record-section";
import classes from "./outcome.module.css";

interface Ticked {
  key: string;
  name: string;
  /** A second line. */
  note?: string;
  side?: string | undefined;
  /** Shown at the end of the row while it is ticked. */
  more?: ReactNode;
}

/** Rows that are all ticked at first; one that is not says so in words. */
export function TickList({
  title,
  count,
  rows,
  off,
  offWord,
  onChange,
  children,
}: {
  title: string;
  count: string;
  rows: readonly Ticked[];
  /** The keys of the rows that are not ticked. */
  off: ReadonlySet<string>;
  offWord: string;
  onChange: (off: ReadonlySet<string>) => void;
  children?: ReactNode;
}) {
  const t = useTranslations("plan");
  const toggle = (key: string) => {
    const next = new Set(off);
    if (!next.delete(key)) next.add(key);
    onChange(next);
  };
  return (
    <RecordSection title={title}>
      {rows.length > 0 && (
        <div className={classes.all}>
          <Checkbox
            label={t("all")}
            checked={off.size === 0}
            indeterminate={off.size > 0 && off.size < rows.length}
            onChange={() => onChange(off.size === 0 ? new Set(rows.map(({ key }) => key)) : new Set())}
          />
          <span className={classes.quiet}>{count}</span>
        </div>
      )}
      <ul className={classes.rows}>
        {rows.map(({ key, name, note, side, more }) => {
          const isOn = !off.has(key);
          return (
            <li key={key} className={classes.row} data-side={side} data-off={!isOn || undefined}>
              <Checkbox
                className={classes.tick}
                checked={isOn}
                onChange={() => toggle(key)}
                label={<span className={classes.name}>{name}</span>}
                description={note}
              />
              {isOn ? more : <Badge color="gray">{offWord}</Badge>}
            </li>
          );
        })}
      </ul>
      {children}
    </RecordSection>
  );
}
