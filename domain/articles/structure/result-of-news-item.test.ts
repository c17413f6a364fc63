import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../en/whole-articles/lake-town.test-data";

const event = (point: string, more: object = {}): string[] =>
  textOfEvent({
    kind: "other",
    title: en("Reedham inaugurates the extension of its library"),
    news: "ribbon",
    city: en("Reedham"),
    venue: { name: en("Reedham Library"), the: true },
    participants: [personOf("a", "Ann Lee", "head", "Reedham Library")],
    agenda: [
      {
        key: "s",
        activity: "speeches",
        remarks: [
          { key: "r", by: ["a"], act: "say", points: [en("the extension has room for 4,000 books")] },
        ],
      },
      { key: "ribbon", activity: "ceremony", title: en("ribbon-cutting"), outcomes: ["o"] },
    ],
    outcomes: [{ key: "o", type: "result", points: [en(point)], ...more }],
  })
    .split("\n")
    .filter((one) => one !== "");

describe("what came of the item that is the news", () => {
  it("is in the first paragraph, with its occasion and place", () => {
    const [, lead, ...rest] = event("the extension was put into service");
    expect(lead).toMatch(
      /^On March 5, 2024, at a ribbon-cutting at the Reedham Library, the extension was put into service\./,
    );
    expect(rest.join("\n")).not.toContain("put into service");
  });

  it("stays with its item where it needs the words before it, or somebody did it", () => {
    expect(event("these books were put into service")[1]).toMatch(
      /^On March 5, 2024, a ribbon-cutting was held/,
    );
    expect(event("the extension was put into service", { by: ["a"] })[1]).toMatch(/^On [^.]* was held/);
  });
});
