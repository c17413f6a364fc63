import { describe, expect, it } from "vitest";
import { en, memorandum, personOf, textOfEvent } from "../en/whole-articles/lake-town.test-data";

const signed = (background: string, lake: object = {}): string =>
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
    background: [en(background)],
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
});
