import type { ReactNode } from "react";
import classes from "./empty-state.module.css";

/** What stands where nothing is yet: what will be here, and the first step towards it. */
export function EmptyState({
  title,
  children,
  step,
  heading = false,
}: {
  title: ReactNode;
  children?: ReactNode;
  step?: ReactNode;
  /** It is all the page has, so its title is the page's. */
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
