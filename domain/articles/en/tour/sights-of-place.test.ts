import { describe, expect, it } from "vitest";
import { en, personOfSide, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const tour = (...saw: string[]): string =>
  textOfEvent({
    kind: "inspection",
    title: en("Lake Council inspects two projects"),
    city: en("Reedham"),
    participants: [
      personOfSide("a", "Ann Lee", "Chair of the Lake Council", "guest", { roles: ["head"] }),
      personOfSide("b", "Bo Ray", "Manager of the Lake Market", "host"),
    ],
    agenda: [
      {
        key: "m",
        activity: "tour",
        venue: { name: en("Lake Market"), the: true },
        saw: saw.map(en),
        remarks: [said("b", "say", "the market is complete")],
      },
      {
        key: "s",
        activity: "tour",
        venue: { name: en("Sailing School"), the: true },
        saw: [en("the boat shed")],
      },
    ],
  });

describe("the only thing seen at a place", () => {
  it("is that place, with what is said of it", () => {
    const text = tour("the Lake Market at Lindow, with 20 stalls");
    expect(text).toMatch(/(?:toured|visited) the Lake Market at Lindow, with 20 stalls/);
    expect(text).not.toContain("At the Lake Market");
    expect(text.match(/Lake Market/g)?.length).toBeLessThanOrEqual(2);
  });

  it("is something else where only its name begins with that of the place", () => {
    expect(tour("the Lake Market Hall")).toContain("the Lake Market Hall");
  });

  it("is not the place where there is more to see", () => {
    expect(tour("the Lake Market at Lindow, with 20 stalls", "the quay")).toContain("the quay");
  });
});
