import type { ReactNode } from "react";
import classes from "./record-section.module.css";

/** A part of the record under its own heading. */
export function RecordSection({
  title,
  count,
  id,
  beside,
  children,
}: {
  title: string;
  count?: number;
  /** What an address names it by. */
  id?: string;
  /** At the end of the heading's line. */
  beside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={classes.section} id={id}>
      <div className={classes.head}>
        <h2 className={classes.heading}>
          {title}
          {count !== undefined && <span className={classes.count}>{count}</span>}
        </h2>
        {beside}
      </div>
      {children}
    </section>
  );
}

/** Facts as a list of names and values; one without a value is not there. */
export function Facts({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  const known = facts.filter(
    ([, value]) => value !== undefined && value !== "" && value !== null && value !== false,
  );
  if (known.length === 0) return null;
  return (
    <dl className={classes.facts}>
      {known.map(([name, value]) => (
        <div key={name} className={classes.fact}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Points one below the other; `open` says that there were others which nobody noted. */
function Points({ points, open }: { points: readonly string[]; open?: string | undefined }) {
  return (
    <ul className={classes.points}>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
      {open && <li className={classes.quiet}>{open}</li>}
    </ul>
  );
}

/** Points as the value of a fact; nothing where there are none. */
export const pointsIn = (points: readonly string[], open?: string): ReactNode =>
  points.length > 0 ? <Points points={points} open={open} /> : undefined;
