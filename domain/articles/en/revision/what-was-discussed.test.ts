import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const forum = (title: string, item?: string, topic = "locks"): string =>
  textOfEvent({
    kind: "seminar",
    title: en("Forum held"),
    officialName: en(title),
    city: en("Reedham"),
    participants: [person("a", "Ann Lee", "president", { name: en("Reed Chamber"), the: true })],
    agenda: [
      {
        key: "t",
        activity: "discussion",
        topics: [en("quays"), en(topic)],
        ...(item ? { title: en(item) } : {}),
      },
    ],
  });

describe("what was discussed at a gathering", () => {
  it("was discussed by the forum that the text has named", () => {
    expect(forum("Lake Forum")).toContain("The forum discussed quays and locks.");
  });

  it("was covered by a seminar", () => {
    expect(forum("Lake Seminar")).toContain("The seminar covered quays and locks.");
    expect(forum("Lake Seminar", undefined, "the participants' own boats")).toContain(
      "The participants discussed quays and their own boats.",
    );
  });

  it("was discussed by the panel at which it was", () => {
    expect(forum("Lake Forum", "panel")).toMatch(/[Tt]he panel discussed quays|A panel discussed quays/);
  });
});
