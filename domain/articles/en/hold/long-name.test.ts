import { describe, expect, it } from "vitest";
import { en, person, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const seminars = (purpose: string): string =>
  textOfEvent({
    kind: "seminar",
    title: en("Seminars on boats held in Reedham"),
    officialName: en(
      "the 2024 Upper Lake Shore and Lower Lake Shore Towns and Villages Boat and Pier Seminars",
    ),
    city: en("Reedham"),
    purpose: en(purpose),
    attendance: { count: 150, bound: "nearly", of: en("boat builders") },
    participants: [person("a", "Ann Lee", "Mayor", town)],
    agenda: [{ key: "s", activity: "discussion", topics: [en("piers")] }],
  });

describe("an event with a very long name", () => {
  it("is named first, in the plural, where its aim has no room beside those who came", () => {
    const written = seminars(
      "acquaint the builders of boats and of piers of all towns on both shores of the lake with the plans of the council, the rules for the harbors of the lake and the costs of new piers for ferries and mail boats",
    );
    expect(written).toMatch(/Seminars were held in Reedham on March 5, 2024\. They aimed to acquaint/);
    expect(written).not.toMatch(/boat builders met|It (?:aimed|was)/);
  });

  it("is named with an aim of some length", () => {
    const written = seminars(
      "acquaint the builders of boats and of piers of all towns on both shores of the lake with the plans of the council",
    );
    expect(written).toMatch(/Seminars were held in Reedham on March 5, 2024, to acquaint the builders/);
    expect(written).not.toContain("aimed to");
  });

  it("comes second where people met for a short aim", () => {
    expect(seminars("plan new piers")).toMatch(
      /boat builders met in Reedham on March 5, 2024, to plan new piers/,
    );
  });
});
