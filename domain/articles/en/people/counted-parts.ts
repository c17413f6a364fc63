import { countInWord } from "../../content/headcount";
import type { Who } from "../../reference/facts";

/**
 * Whether a group's words end with its parts: "19 graduates, 17 women and two men", where the parts add up to the number, and
 * not "12 pupils, three teachers and a nurse".
 */
export const endsWithItsParts = (group: string): boolean => {
  const [whole = "", rest, ...more] = group.split(", ");
  if (rest === undefined || more.length > 0) return false;
  const parts = rest.split(" and ");
  const [all, ...counts] = [whole, ...parts].map((one) => countInWord(one.split(" ")[0] ?? ""));
  return parts.length > 1 && counts.reduce((n, one) => n + one, 0) === all;
};

/** How many people these are; not a number where a group does not say how many it has. */
export const countOfPeople = (whos: readonly Who[]): number =>
  whos.reduce(
    (sum, { group, raw }) =>
      sum + (group ? (raw.ofOpen ? Number.NaN : countInWord(group.text.split(" ")[0] ?? "")) : 1),
    0,
  );
