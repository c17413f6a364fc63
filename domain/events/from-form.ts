import { isReferenced } from "./references";
import type { AgendaItem, DraftRecord } from "./shape";

// Lists that are meaningful when empty, or that a complete record requires.
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

const saysNothing = (item: AgendaItem): boolean => Object.keys(item).every((field) => field === "key");

/**
 * Whether an agenda item of a form has anything beside its activity: words, a venue, people, remarks.
 *
 * @param item as it is in the form, with fields and rows that are not filled in
 */
export const isBegun = (item: AgendaItem): boolean => {
  const { activity: _activity, ...rest } = filledValue(item) as AgendaItem;
  return !saysNothing(rest);
};

/**
 * Converts a form to a record: without unfilled fields, empty texts, empty rows at the end of a list, and participants and agenda
 * items without anything but a key, unless they are referenced. Empty rows between others stay, so that references by position remain valid.
 */
export const fromForm = (form: DraftRecord): DraftRecord => {
  const filled = filledValue(form) as DraftRecord;
  // A complete record has its `when` even where the day is unknown.
  const record = form.when && !filled.when ? { ...filled, when: {} } : filled;
  const nobody = (record.participants ?? []).filter(
    (each) =>
      Object.keys(each).every((field) => field === "key" || field === "side") &&
      !isReferenced(record, "participant", each.key),
  );
  const unsaid = (record.agenda ?? []).filter(
    (each) => saysNothing(each) && !isReferenced(record, "item", each.key),
  );
  if (nobody.length === 0 && unsaid.length === 0) return record;
  return {
    ...record,
    ...(record.participants && {
      participants: record.participants.filter((each) => !nobody.includes(each)),
    }),
    ...(record.agenda && { agenda: record.agenda.filter((each) => !unsaid.includes(each)) }),
  };
};
