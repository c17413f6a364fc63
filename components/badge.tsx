import type { ReactNode } from "react";
import classes from "./badge.module.css";

/** A short label of the element beside it. Plain markup, since a list may contain hundreds. */
export function Badge({
  color = "ink",
  className,
  children,
}: {
  color?: "ink" | "strong" | "gray" | "amber" | "red";
  className?: string | undefined;
  children: ReactNode;
}) {
  return (
    <span className={className ? `${classes.badge} ${className}` : classes.badge} data-color={color}>
      {children}
    </span>
  );
}
