import type { ReactNode } from "react";
import classes from "./table.module.css";

/** The title of a row with its marks: at the end of the column, on a phone after the words, with a line below. */
export function RowTitle({
  children,
  marks,
  under,
}: {
  children: ReactNode;
  marks?: ReactNode;
  /** What other columns show where there is room for them. */
  under?: ReactNode;
}) {
  return (
    <span className={classes.title}>
      {children} <span className={classes.marks}>{marks}</span>
      {under && <span className={classes.under}>{under}</span>}
    </span>
  );
}
