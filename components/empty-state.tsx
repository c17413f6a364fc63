import type { ReactNode } from "react";
import classes from "./empty-state.module.css";

/** What stands where nothing is yet: what will be here, and the first step towards it. */
export function EmptyState({
  title,
  children,
  step,
}: {
  title: ReactNode;
  children?: ReactNode;
  step?: ReactNode;
}) {
  return (
    <div className={classes.empty}>
      <p className={classes.title}>{title}</p>
      {children && <p className={classes.text}>{children}</p>}
      {step && <div className={classes.step}>{step}</div>}
    </div>
  );
}
