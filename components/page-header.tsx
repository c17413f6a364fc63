import type { ReactNode } from "react";
import classes from "./page-header.module.css";

/** Page header: title, one line of description, and actions. */
export function PageHeader({
  title,
  above,
  line,
  actions,
}: {
  title: ReactNode;
  above?: ReactNode;
  line?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <header className={classes.head}>
      <div className={classes.words}>
        {above && <div className={classes.above}>{above}</div>}
        <h1 className={classes.title}>{title}</h1>
        {line && <div className={classes.line}>{line}</div>}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </header>
  );
}
