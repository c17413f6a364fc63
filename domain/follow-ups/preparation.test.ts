import { expect, it } from "vitest";
import type { DraftRecord, FollowUp } from "../events/shape";
import { isCancelling, isPreparation } from "./preparation";

const record: DraftRecord = {
  format: "rapporteur/event-record@1",
  kind: "meeting",
  status: "planned",
  when: { start: "2025-07-01", end: "2025-07-02" },
};
const prepares = (followUp: Omit<FollowUp, "key">, of = record) =>
  isPreparation(of, { key: "f", ...followUp });

it("is no preparation what was said or agreed, or is due after the event", () => {
  expect(prepares({ force: "task", from: { agreement: "a" } })).toBe(false);
  expect(prepares({ due: { on: "2025-07-01" }, from: { remark: "r" } })).toBe(false);
  expect(prepares({ force: "task", due: { on: "2025-07-03" } })).toBe(false);
  expect(prepares({ due: { on: "2025-07-01" } }, { ...record, when: {} })).toBe(false);
  expect(prepares({})).toBe(false);
});

it("is preparation what is due by the event's last day, and a task without a day", () => {
  expect(prepares({ due: { on: "2025-06-20" } })).toBe(true);
  expect(prepares({ due: { on: "2025-07-02" }, from: { item: "visit" } })).toBe(true);
  expect(prepares({ force: "task" })).toBe(true);
});

it("an event is cancelled once", () => {
  const cancelled: DraftRecord = { ...record, status: "cancelled" };
  expect(isCancelling(record, cancelled)).toBe(true);
  expect(isCancelling(cancelled, cancelled)).toBe(false);
  expect(isCancelling(undefined, cancelled)).toBe(false);
  expect(isCancelling(cancelled, record)).toBe(false);
});
