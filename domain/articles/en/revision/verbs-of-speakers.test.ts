import { describe, expect, it } from "vitest";
import { en, lakeDay, person, said } from "../whole-articles/lake-town.test-data";

const people = ["Ann Lee", "Bo Ray"].map((name, at) =>
  person(`p${at}`, name, "director", { name: en(at === 0 ? "Hill League" : "Reed Guild") }),
);
const day = (act: string, ...points: [string, string]) =>
  lakeDay(people, [said("p0", act, points[0]), said("p1", act, points[1])]);

describe("two speakers in a row", () => {
  const long =
    "because the town has grown to twice its size and the old piers are no longer safe for ferries";

  it("did not both stress", () => {
    const text = day("stress", `the lake needs care ${long}`, `the piers need repair ${long}`);
    expect(text).toContain("Ray, director of Reed Guild, emphasized that the piers");
  });

  it("did not both hope", () => {
    const text = day("hope", `the lake would be cleaned ${long}`, `the piers would be repaired ${long}`);
    expect(text).toContain("expressed the hope that the piers would be repaired");
  });
});
