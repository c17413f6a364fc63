import { describe, expect, it } from "vitest";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

const agreeing = (...points: string[]): string =>
  textOfEvent({
    kind: "meeting",
    title: en("Lake growers meet in Reedham"),
    officialName: en("the 12th General Assembly of the Lake Growers"),
    city: en("Reedham"),
    news: "o",
    participants: [personOf("a", "Ann Lee", "president", "Reedham Chamber")],
    agenda: [{ key: "t", activity: "discussion", topics: [en("trade in reeds")], outcomes: ["o"] }],
    outcomes: [{ key: "o", type: "consensus", points: points.map(en) }],
  });

describe("the month of what was agreed on", () => {
  it("has no year where the event was in that year", () => {
    expect(agreeing("hold a fair in Wells in May 2024", "open the office on June 3, 2024")).toContain(
      "on March 5, 2024, agreed to hold a fair in Wells in May, and to open the office on June 3.",
    );
  });

  it("has its year where it was before the event", () => {
    expect(agreeing("review the fair of ships in January 2024", "hold a fair in May 2024")).toContain(
      "in January 2024",
    );
  });

  it("keeps another year, a span of years and a name", () => {
    const text = agreeing(
      "hold a fair in May 2025",
      "test boats in May 2024 to 2026",
      "join the Fair in May 2024 Week",
    );
    expect(text).toContain("in May 2025");
    expect(text).toContain("in May 2024 to 2026");
    expect(text).toContain("in May 2024 Week");
  });
});
