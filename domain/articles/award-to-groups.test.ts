import { describe, expect, it } from "vitest";
import { en, textOfEvent } from "./en/whole-articles/lake-town.test-data";

const event = (more: object = {}): string =>
  textOfEvent({
    kind: "other",
    title: en("Lake School awards certificates to divers"),
    venue: { name: en("Harbor Hall"), the: true },
    organizers: [
      { organization: { name: en("Lake School"), the: true, kind: "institute" }, tier: "organizer" },
    ],
    participants: [
      { key: "d", group: en("30 divers from five northern lake countries") },
      { key: "g", group: en("ambassadors of five lake countries") },
      {
        key: "a",
        person: { name: en("Ann Lee"), later: en("Lee") },
        posts: [{ title: en("mayor of Reedham") }],
      },
    ],
    agenda: [
      {
        key: "c",
        activity: "ceremony",
        title: en("certificate award ceremony"),
        outcomes: ["o"],
        remarks: [{ key: "r", by: ["a"], act: "say", points: [en("diving keeps the lakes clean")] }],
      },
    ],
    outcomes: [
      {
        key: "o",
        type: "award",
        to: { participants: ["d"] },
        points: [en("certificates of the Lake School")],
      },
    ],
    ...more,
  });

describe("an award to a group that the title reports", () => {
  it("is the news of its ceremony, which does not repeat it", () => {
    const text = event();
    expect(text).toMatch(
      /\n\nOn March 5, 2024, 30 divers from five northern lake countries received certificates of the Lake School at a ceremony organized by the Lake School in the Harbor Hall, in the presence of ambassadors of five lake countries\./,
    );
    expect(text).not.toContain("organized a certificate award ceremony");
    expect(text).not.toContain("at a certificate award ceremony");
  });

  it("is not the news where the title reports the ceremony alone", () => {
    expect(event({ title: en("Graduation held at Lake School") })).toMatch(/\n\nThe Lake School organized/);
  });

  it("is not the news where its words need a name that has not been introduced", () => {
    const text = event({
      outcomes: [
        { key: "o", type: "award", to: { participants: ["d"] }, points: [en("certificates of the school")] },
      ],
    });
    expect(text).toMatch(/\n\nThe Lake School organized/);
  });
});
