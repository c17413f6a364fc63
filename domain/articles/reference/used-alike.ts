import type { DraftRecord } from "../../events/shape";
import { oncePer } from "../once-per";

/** A step to a value: the key of the object that holds it, and its field there with the role of that object. */
interface Step {
  readonly key: string | undefined;
  readonly field: string;
}

/** Where a record refers to each participant, without the positions in lists, in the order of these places. */
const usesByKey = oncePer((record: DraftRecord): ReadonlyMap<string, string> => {
  const uses = new Map((record.participants ?? []).map(({ key }): [string, string[]] => [key, []]));
  const steps: Step[] = [];
  const note = (value: unknown): void => {
    if (typeof value === "string") {
      // An object does not name itself in its own places.
      const place = () =>
        steps.map(({ key, field }) => `${key !== undefined && key !== value ? `[${key}]` : ""}${field}`);
      uses.get(value)?.push(place().join(""));
    } else if (Array.isArray(value)) {
      for (const one of value) note(one);
    } else if (typeof value === "object" && value !== null) {
      const key = "key" in value && typeof value.key === "string" ? value.key : undefined;
      const as = "as" in value && typeof value.as === "string" ? `=${value.as}` : "";
      for (const [field, one] of Object.entries(value)) {
        steps.push({ key, field: `.${field}${as}` });
        note(one);
        steps.pop();
      }
    }
  };
  note(record);
  return new Map([...uses].map(([key, places]) => [key, places.sort().join()]));
});

/** Whether two participants occur in the same places of a record, so that what is stated of one is stated of both. */
export const areUsedAlike = (record: DraftRecord, a: string, b: string): boolean => {
  const raw = [a, b].map((key) => record.participants?.find((who) => who.key === key));
  const same = (["presence", "side", "delegation"] as const).every(
    (field) => raw[0]?.[field] === raw[1]?.[field],
  );
  return (
    same &&
    String(raw[0]?.roles ?? "") === String(raw[1]?.roles ?? "") &&
    usesByKey(record).get(a) === usesByKey(record).get(b)
  );
};
