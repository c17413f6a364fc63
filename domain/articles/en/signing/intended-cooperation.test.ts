import { describe, expect, it } from "vitest";
import { en, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const school = { name: en("Reed College"), kind: "university" };
const intended = (title: string) =>
  textOfEvent({
    kind: "reception",
    city: en("Reedham"),
    title: en("Reed College visits Reedham"),
    delegations: [{ key: "d", name: en("Reed College delegation"), side: "guest" }],
    agenda: [{ key: "t", activity: "talks", topics: [en("boats")], agreements: ["a"] }],
    agreements: [
      {
        key: "a",
        title: en(title),
        type: "other",
        status: "intended",
        parties: [{ organization: town }, { organization: school }],
        scope: [{ key: "s", text: en("train boatbuilders") }],
      },
    ],
  });

describe("what two parties intend", () => {
  it("is to cooperate in fields, and what follows from it", () => {
    const text = intended("cooperation in boatbuilding");
    expect(text).toMatch(
      /expressed their intention to cooperate in boatbuilding and to train boatbuilders\./,
    );
    expect(text).not.toMatch(/an intention on|and intend to/);
  });

  it("is to enter into a cooperation that is described", () => {
    expect(intended("long-term cooperation in boatbuilding")).toContain(
      "expressed their intention to enter into long-term cooperation in boatbuilding",
    );
  });
});

describe("the signing of a planned agreement", () => {
  it("is stated with its place and day", () => {
    const text = textOfEvent({
      kind: "reception",
      city: en("Reedham"),
      title: en("Reed College visits Reedham"),
      delegations: [{ key: "d", name: en("Reed College delegation"), side: "guest" }],
      agenda: [{ key: "t", activity: "talks", topics: [en("boats")], agreements: ["a"] }],
      agreements: [
        {
          key: "a",
          title: en("boat agreement"),
          type: "other",
          status: "planned",
          parties: [{ organization: town }, { organization: school }],
        },
      ],
      followUps: [
        {
          key: "f",
          force: "task",
          text: en("sign a boat agreement at the Lake Forum in Hilltown"),
          by: { organizations: [school] },
          due: { words: en("in May") },
          from: { agreement: "a" },
        },
      ],
    });
    expect(text).toContain("plan to sign a boat agreement at the Lake Forum in Hilltown in May");
  });
});
