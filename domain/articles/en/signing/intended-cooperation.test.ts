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
  const planned = (what: string, due: object): string =>
    textOfEvent({
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
          text: en(`sign a boat agreement ${what}`),
          by: { organizations: [school] },
          due,
          from: { agreement: "a" },
        },
      ],
    });

  it("is stated with its place and day", () => {
    expect(planned("at the Lake Forum in Hilltown", { words: en("in May") })).toContain(
      "plan to sign a boat agreement at the Lake Forum in Hilltown in May",
    );
  });

  it("is stated with its day only once", () => {
    expect(planned("at the Lake Forum in September", { on: "2024-09-10" })).toContain(
      "plan to sign a boat agreement at the Lake Forum on September 10, 2024",
    );
    expect(planned("at the May Fair in September 2024", { on: "2024-09-10" })).toContain(
      "plan to sign a boat agreement at the May Fair on September 10, 2024",
    );
    expect(
      planned("in the near future", { words: en("in the near future") }).match(/near future/g),
    ).toHaveLength(1);
  });

  it("has no language as its place", () => {
    expect(planned("in Chinese and English", { words: en("in May") })).toContain(
      "plan to sign a boat agreement in May",
    );
  });
});
