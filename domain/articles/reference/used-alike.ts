import type { DraftRecord } from "../../events/shape";

/** Where a record refers to a participant, without the positions in lists. */
const usesOf = (value: unknown, key: string, at: string): string[] => {
  if (value === key) return [at];
  if (Array.isArray(value)) return value.flatMap((one) => usesOf(one, key, at));
  if (typeof value !== "object" || value === null) return [];
  const own = "key" in value && value.key !== key && typeof value.key === "string" ? `[${value.key}]` : "";
  const as = "as" in value && typeof value.as === "string" ? `=${value.as}` : "";
  return Object.entries(value).flatMap(([field, one]) => usesOf(one, key, `${at}${own}.${field}${as}`));
};

/** Whether two participants occur in the same places of a record, so that what is stated of one is stated of both. */
export const areUsedAlike = (record: DraftRecord, a: string, b: string): boolean => {
  const [one, other] = [usesOf(record, a, ""), usesOf(record, b, "")];
  const raw = [a, b].map((key) => record.participants?.find((who) => who.key === key));
  const same = (["presence", "side", "delegation"] as const).every(
    (field) => raw[0]?.[field] === raw[1]?.[field],
  );
  return (
    same &&
    String(raw[0]?.roles ?? "") === String(raw[1]?.roles ?? "") &&
    one.sort().join() === other.sort().join()
  );
};
