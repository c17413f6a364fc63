import { describe, expect, it } from "vitest";
import { en, memorandum, personOf, textOfEvent } from "../en/whole-articles/lake-town.test-data";

const signed = (background: string, lake: object = {}, next: string[] = []): string =>
  textOfEvent({
    kind: "signing",
    title: en("Reed College and Lake University sign memorandum"),
    city: en("Reedham"),
    participants: [personOf("lee", "Ann Lee", "rector", "Lake University", { side: "guest" })],
    agreements: [
      memorandum({
        parties: [
          { organization: { name: en("Reed College"), the: false } },
          { organization: { name: en("Lake University"), the: false, ...lake } },
        ],
      }),
    ],
    background: [background, ...next].map(en),
  });

describe("where an organization is", () => {
  it("is said at its first mention rather than in a sentence of its own", () => {
    const text = signed("Lake University is in Norland.");
    expect(text).toContain("Lake University in Norland signed");
    expect(text).not.toContain("University is in");
  });

  it("stays a sentence that says more", () => {
    expect(signed("Lake University is in Norland and has six faculties.")).toContain("has six faculties");
  });

  it("stays a sentence on something else, or on what has a place already", () => {
    expect(signed("Mere Bay is in Norland.")).toContain("Mere Bay is in Norland");
    expect(signed("Lake University is in Norland.", { city: en("Mereton") })).toContain("is in Norland");
  });

  it("stays a sentence that the next one needs", () => {
    const text = signed("Lake University is in Norland.", {}, ["It was founded in 1950."]);
    expect(text).toContain("University is in Norland");
    expect(text).toContain("founded in 1950");
  });

  it("stays a sentence where the place is that of the event too", () => {
    const text = signed("Lake University is in Reedham.");
    expect(text).toMatch(/signed a memorandum of understanding in Reedham/);
  });
});
