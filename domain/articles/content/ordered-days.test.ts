import { expect, it } from "vitest";
import type { DraftRecord } from "../../events/shape";
import { withOrderedDays } from "./ordered-days";

const event = (when: DraftRecord["when"]) => ({ kind: "reception", when }) as DraftRecord;

it("drops a last day before the first one", () => {
  expect(withOrderedDays(event({ start: "2024-03-28", end: "2024-03-21" })).when).toEqual({
    start: "2024-03-28",
  });
  expect(withOrderedDays(event({ start: "2024-03", end: "2024-02-21" })).when).toEqual({ start: "2024-03" });
});

it.each([
  { start: "2024-03-21", end: "2024-03-28" },
  { start: "2024-03-21", end: "2024-03" },
  { start: "2024-03", end: "2024-03-28" },
  { start: "2024-03-21" },
])("returns every other record as it is: %o", (when) => {
  const record = event(when);
  expect(withOrderedDays(record)).toBe(record);
});
