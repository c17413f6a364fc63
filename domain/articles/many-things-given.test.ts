import { describe, expect, it } from "vitest";
import { en, office, personOf, textOfEvent } from "./en/whole-articles/lake-town.test-data";

const clinic = { name: en("Reed Lake Clinic"), the: true };
const THINGS = ["four beds", "ten lamps", "two carts", "six chairs", "nine tables"];
const given = (points: string[], to: object = clinic): string =>
  textOfEvent({
    kind: "other",
    title: en("Reedham Lake Club hands over clinic equipment"),
    news: "g",
    purpose: en("improve care at the lake"),
    participants: [
      personOf("a", "Ann Lee", "president", "Reedham Lake Club", { side: "guest" }),
      personOf("b", "Bo Ray", "director", "Reed Lake Clinic", { side: "host" }),
    ],
    agenda: [
      {
        key: "h",
        activity: "handover",
        title: en("clinic equipment"),
        people: [
          { key: "a", as: "head" },
          { key: "b", as: "receiver" },
        ],
        outcomes: ["g"],
        remarks: [{ key: "r", by: ["b"], act: "say", points: [en("the clinic needed beds")] }],
      },
    ],
    outcomes: [{ key: "g", type: "gift", by: ["a"], to: { organizations: [to] }, points: points.map(en) }],
  });

describe("a gift of many things as the news", () => {
  it("is reported as the handover, with the list behind it", () => {
    const text = given(THINGS);
    expect(text).toMatch(
      /Ann Lee, .* handed over clinic equipment to Bo Ray, director of Reed Lake Clinic, to improve/,
    );
    expect(text).toMatch(/The items were four beds, ten lamps, two carts, six chairs and nine tables/);
    expect(text).not.toContain("presented");
  });

  it("names the things at once where they are few", () => {
    expect(given(THINGS.slice(0, 2))).toMatch(/presented .* with four beds and ten lamps/);
  });

  it("names who they are meant for, and who received them", () => {
    expect(given(THINGS, office)).toMatch(/presented the Lake Affairs Office with clinic equipment/);
    expect(given(THINGS, office)).toContain("The gift was received by Bo Ray");
  });

  it("states what the gift was for, not what its event was held for", () => {
    expect(given(THINGS.slice(0, 2))).not.toContain("was held to");
  });
});
