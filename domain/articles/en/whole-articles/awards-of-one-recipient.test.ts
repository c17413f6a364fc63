import { describe, expect, it } from "vitest";
import { en, lakeDay, office, person } from "./lake-town.test-data";

const boatyard = { name: en("Hill Boatyard Limited"), kind: "company" };
const weavers = { name: en("Reed Weavers"), the: true, kind: "company" };
const award = (key: string, to: object, thing: string): object => ({
  key,
  type: "award",
  by: ["a"],
  to: { organizations: [to] },
  points: [en(thing)],
});

describe("awards of one ceremony to the same organization", () => {
  it("are one list, after which it is named once", () => {
    const text = lakeDay([person("a", "Ann Lee", "president", office)], [], {
      agenda: [
        { key: "c", activity: "ceremony", title: en("award ceremony"), outcomes: ["x", "y", "z"] },
        {
          key: "s",
          activity: "speeches",
          remarks: [{ key: "r", by: ["a"], act: "say", points: [en("the lake needed care")] }],
        },
      ],
      outcomes: [
        award("x", weavers, "the Reed Prize"),
        award("y", boatyard, "the Gold Award for 2023"),
        award("z", boatyard, "the Silver Award for 2024"),
      ],
    });
    expect(text).toContain(
      "The Gold Award for 2023 and the Silver Award for 2024 went to Hill Boatyard Limited.",
    );
    expect(text.match(/Hill Boatyard/g)).toHaveLength(1);
  });
});
