import { isReferred } from "./references";
import type { DraftRecord } from "./shape";

// Lists whose being empty says something, or which a finished record must have.
const MAY_BE_EMPTY = new Set(["participants", "agenda", "people", "parties", "points"]);

const isEmptyObject = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;

const filledList = (list: readonly unknown[]): unknown[] => {
  const members = list.map((member) => filledValue(member) ?? {});
  let end = members.length;
  while (end > 0 && isEmptyObject(members[end - 1])) end -= 1;
  return members.slice(0, end);
};

const filledValue = (value: unknown): unknown => {
  if (value === undefined || value === null || value === "") return undefined;
  if (Array.isArray(value)) return filledList(value);
  if (typeof value !== "object") return value;
  const fields = Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
    const tidy = filledValue(inner);
    if (tidy === undefined || isEmptyObject(tidy)) return [];
    return Array.isArray(tidy) && tidy.length === 0 && !MAY_BE_EMPTY.has(name) ? [] : [[name, tidy]];
  });
  return Object.fromEntries(fields);
};

/**
 * What a form holds, as the record it means: fields nobody filled, empty texts and empty rows at the end of a list are no
 * values, nor is a participant of whom nothing is told and whom nothing points at. An empty row between others stays, so that
 * what points at the rows after it still finds them.
 */
export const fromForm = (form: DraftRecord): DraftRecord => {
  const filled = filledValue(form) as DraftRecord;
  // A finished record has its `when` even where the day is not known.
  const record = form.when && !filled.when ? { ...filled, when: {} } : filled;
  const blank = (record.participants ?? []).filter(
    (each) =>
      Object.keys(each).every((field) => field === "key" || field === "side") &&
      !isReferred(record, "participant", each.key),
  );
  if (blank.length === 0) return record;
  return { ...record, participants: record.participants?.filter((each) => !blank.includes(each)) };
};
