"use client";

import { useHydrated } from "./hydration-gate";

/** As many rows as a large screen shows below the head of a page. */
const FIRST = 20;

/**
 * The rows that the server renders: those that are seen without scrolling. The others are in the page once, as data, and are
 * rendered with hydration; `later` is their number.
 */
export const useFirstRows = <Row>(
  rows: readonly Row[],
  /** None of a list that is below the first screen. */
  first = FIRST,
): { rows: readonly Row[]; later: number } => {
  const all = useHydrated() || rows.length <= first;
  return { rows: all ? rows : rows.slice(0, first), later: all ? 0 : rows.length - first };
};
