import { describe, expect, it } from "vitest";
import { en, textOfEvent } from "../whole-articles/lake-town.test-data";

const seminar = (name: string, theme: string, more: object = {}): string =>
  textOfEvent({
    kind: "seminar",
    title: en("Reedham holds event on ropes"),
    officialName: en(name),
    theme: en(theme),
    city: en("Reedham"),
    organizers: [{ organization: { name: en("School of Boats"), the: true }, tier: "organizer" }],
    ...more,
  });

describe("the theme of an event", () => {
  it("is not stated again where the name of the event has it", () => {
    const text = seminar("the workshop on rope making and sail care", "Rope Making and Sail Care", {
      purpose: en("train sailors"),
    });
    expect(text).toContain("the workshop on rope making and sail care");
    expect(text).not.toContain("theme");
  });

  it("is stated where it says more than the name", () => {
    expect(seminar("the workshop on ropes", "Ropes for Every Boat")).toContain("“Ropes for Every Boat”");
    expect(seminar("the Ropemaking Forum", "Rope")).toContain("“Rope”");
  });
});
