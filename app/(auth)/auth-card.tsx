import type { ReactNode } from "react";
import classes from "./auth.module.css";

/** A card of the sign-in pages: title, one sentence and the form. */
export function AuthCard({
  title,
  lead,
  children,
}: {
  title: ReactNode;
  lead: ReactNode;
  children?: ReactNode;
}) {
  return (
    <>
      <h1 className={classes.title}>{title}</h1>
      <p className={classes.lead}>{lead}</p>
      {children}
    </>
  );
}
