import { describe, expect, it } from "vitest";
import { type Appointment, conflictsOf } from "./conflicts";

const at = (eventId: string, personId: string, when: Appointment["when"]): Appointment => ({
  eventId,
  personId,
  when,
  name: { en: personId },
});
const DAY = "2026-05-20";

describe("conflicts", () => {
  it("are events of one person that may overlap", () => {
    expect(
      conflictsOf([
        at("one", "Ann", { start: DAY, part: "morning" }),
        at("one", "Ben", { start: DAY, part: "morning" }),
        at("two", "Ben", { start: DAY, part: "afternoon" }),
        at("three", "Ann", { start: "2026-05-19", end: "2026-05-21" }),
        at("four", "Ann", { start: "2026-06-01" }),
      ]),
    ).toEqual([{ personId: "Ann", name: { en: "Ann" }, eventIds: ["one", "three"] }]);
  });

  it("do not arise from one event with two entries of a person", () => {
    expect(conflictsOf([at("one", "Ann", { start: DAY }), at("one", "Ann", { start: DAY })])).toEqual([]);
  });
});
