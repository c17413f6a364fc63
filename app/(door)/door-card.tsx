import type { ReactNode } from "react";
import classes from "./door.module.css";

/** One step at the door: what it is, one sentence about it, and its form. */
export function DoorCard({
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
