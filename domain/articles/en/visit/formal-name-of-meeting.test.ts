import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

const meeting = (name: string): string =>
  textOfEvent({
    kind: "meeting",
    title: en("Mayor meets president"),
    city: en("Reedham"),
    officialName: en(name),
    participants: [
      personOf("l", "Ann Lee", "Mayor", "Reedham"),
      personOf("k", "Bo Kim", "President", "Lake University"),
    ],
    agenda: [{ key: "t", activity: "talks" }],
  });

describe("the formal name of a meeting", () => {
  it("is what they met for where it names a meeting", () => {
    expect(meeting("the 2nd Working Group Meeting on Tides")).toMatch(
      /met .* for the 2nd Working Group Meeting on Tides\./,
    );
  });

  it("has its own sentence where it names a week, or those who met", () => {
    for (const name of ["the Norland–Farland Friendship Week", "the Meeting of Ann Lee and Bo Kim"])
      expect(meeting(name)).not.toContain(`for ${name}`);
  });
});
