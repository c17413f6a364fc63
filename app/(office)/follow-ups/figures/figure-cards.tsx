"use client";

import { Link } from "@/components/link";
import classes from "./figures.module.css";

/** One large figure, which is the link to the list behind it. */
interface FigureCard {
  name: string;
  number: number;
  href: string;
  tone?: "late" | "soon";
}

/** The figures at the head of the page. */
export function FigureCards({ label, cards }: { label: string; cards: readonly FigureCard[] }) {
  return (
    <nav className={classes.figures} aria-label={label}>
      {cards.map(({ name, number, href, tone }) => (
        <Link key={name} className={classes.figure} href={href}>
          <span
            className={classes.number}
            data-tone={number > 0 ? tone : undefined}
            data-none={number === 0 || undefined}
          >
            {number}
          </span>
          <span className={classes.name}>{name}</span>
        </Link>
      ))}
    </nav>
  );
}
