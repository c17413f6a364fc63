import type { ReactNode } from "react";
import classes from "./empty-state.module.css";

/** Placeholder of an empty list or page, with the first step. */
export function EmptyState({
  title,
  children,
  step,
  heading = false,
}: {
  title: ReactNode;
  children?: ReactNode;
  step?: ReactNode;
  /** The placeholder is the whole page, so its title is the page title. */
  heading?: boolean;
}) {
  const Title = heading ? "h1" : "p";
  return (
    <div className={classes.empty}>
      <Title className={classes.title}>{title}</Title>
      {children && <p className={classes.text}>{children}</p>}
      {step && <div className={classes.step}>{step}</div>}
    </div>
  );
}
