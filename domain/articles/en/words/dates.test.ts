import { describe, expect, it } from "vitest";
import { en, office, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const visit = (when: object, ...parts: object[]): string =>
  textOfEvent({
    kind: "outbound_visit",
    title: en("Lake Affairs Office visits Reedham"),
    when,
    city: en("Reedham"),
    participants: [person("a", "Ann Lee", "director", office, { side: "guest" })],
    agenda: parts.map((one, at) => ({
      key: `k${at}`,
      activity: "discussion",
      title: en(["boat panel", "dike panel"][at] ?? "panel"),
      when: one,
      people: [{ key: "a" }],
    })),
  });

describe("a part of a day without its day", () => {
  it("is of one of the days of an event that took several", () => {
    const days = { start: "2024-03-05", end: "2024-03-07" };
    expect(visit(days, { part: "afternoon" })).toMatch(/[Oo]ne afternoon/);
    expect(visit(days, { part: "afternoon" })).not.toContain("n the afternoon");
  });

  it("is of the day of the event or of the item before", () => {
    expect(visit({ start: "2024-03-05" }, { part: "afternoon" })).toMatch(/[Ii]n the afternoon/);
    const days = { start: "2024-03-05", end: "2024-03-07" };
    expect(visit(days, { start: "2024-03-06" }, { part: "afternoon" })).not.toMatch(/[Oo]ne afternoon/);
  });
});
