import { describe, expect, it } from "vitest";
import { en, textOfEvent } from "../whole-articles/lake-town.test-data";

const opened = (honorific: string, ...posts: readonly object[]): string =>
  textOfEvent({
    kind: "other",
    title: en("Harbour opens"),
    city: en("Reedham"),
    participants: [
      {
        key: "a",
        person: { name: en("Ann Lee"), later: en("Lee"), honorific: en(honorific) },
        posts,
        roles: ["speaker"],
      },
    ],
    agenda: [
      {
        key: "t",
        activity: "speeches",
        people: [{ key: "a", as: "speaker" }],
        remarks: [{ key: "r", by: ["a"], act: "say", points: [en("the harbour is deep")] }],
      },
    ],
  });
const ministry = { title: en("Minister of Ships of Lakeland") };

describe("a rank beside another post", () => {
  it("is not repeated behind a name whose honorific says it with other words", () => {
    const text = opened("Senator the Hon.", ministry, { title: en("Senator") });
    expect(text).toContain("Senator the Hon. Ann Lee, Minister of Ships of Lakeland, said");
  });

  it("is said where the honorific does not say it, or it is held at an organization", () => {
    expect(opened("Dr", ministry, { title: en("Senator") })).toMatch(/and (?:a )?Senator/);
    const deputy = opened("Deputy Minister", ministry, { title: en("Minister") });
    expect(deputy).toMatch(/and Minister/);
    const house = { title: en("Senator"), organization: { name: en("Upper House"), the: true } };
    expect(opened("Senator the Hon.", ministry, house)).toContain("Upper House");
  });
});
