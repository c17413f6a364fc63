import { describe, expect, it } from "vitest";
import { en, office, person, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const visit = (agenda: object[]): string =>
  textOfEvent({
    kind: "reception",
    title: en("Hill Union delegation visits Reedham"),
    city: en("Reedham"),
    delegations: [{ key: "d", name: en("Hill Union delegation"), side: "guest", head: "a" }],
    participants: [
      person("a", "Ann Lee", "president", { name: en("Hill Union") }, { side: "guest", delegation: "d" }),
      person("b", "Bo Ray", "director", office, { side: "host", roles: ["receiver"] }),
    ],
    agenda,
  });

const talks = { key: "t", activity: "talks", remarks: [said("b", "say", "the lake needs more boats")] };
const mill = { key: "m", activity: "tour", saw: [en("the old mill")] };
const lock = { key: "l", activity: "tour", saw: [en("the upper lock")] };

describe("a tour", () => {
  it("adds to the talks that the text has reported", () => {
    const text = visit([talks, mill]);
    expect(text).toMatch(/(?:delegation|Lee) also (?:visited|toured|saw) the old mill/);
    expect(text).not.toMatch(/[Aa]fter the talks|then/);
  });

  it("adds nothing where it came first", () => {
    expect(visit([mill, talks])).not.toMatch(/also (?:visited|toured|saw) the old mill/);
  });

  it("is one where another tour precedes the talks, and no next stop", () => {
    const text = visit([mill, talks, lock]);
    expect(text).toMatch(/also (?:visited|toured|saw) the upper lock/);
    expect(text).not.toMatch(/then|another stop/i);
  });

  it("adds nothing to another act that does", () => {
    const plant = { key: "p", activity: "other", did: en("plant a tree in the yard") };
    const text = visit([talks, plant, mill]);
    expect(text).toContain("also planted a tree");
    expect(text).not.toMatch(/also (?:visited|toured|saw) the old mill/);
  });
});
