import { describe, expect, it } from "vitest";
import { headCount } from "./head-count";

const person = (key: string, delegation?: string) => ({
  key,
  person: { name: { en: `Invented ${key}` } },
  ...(delegation && { delegation }),
});
const group = (key: string, delegation?: string) => ({
  key,
  group: { en: "heads of departments" },
  ...(delegation && { delegation }),
});

describe("the number of people", () => {
  it("is that of those named", () => {
    expect(headCount({})).toEqual({ count: 0, isLeast: false });
    expect(headCount({ participants: [person("a"), person("b")] })).toEqual({ count: 2, isLeast: false });
  });

  it("is the least where there are groups or others", () => {
    expect(headCount({ participants: [person("a"), group("g")] })).toEqual({ count: 1, isLeast: true });
    expect(headCount({ participants: [person("a")], participantsOpen: true }).isLeast).toBe(true);
    expect(headCount({ participants: [person("a")], openSides: ["guest"] }).isLeast).toBe(true);
  });

  it("fits an integer column, whatever the sizes are", () => {
    const delegations = ["a", "b"].map((key) => ({ key, size: 2_147_000_000 }));
    expect(headCount({ delegations }).count).toBe(2_147_483_647);
  });

  it("counts a delegation by its size, with its head and its groups", () => {
    const delegations = [{ key: "d", head: "h", size: 6 }];
    const participants = [person("a"), person("h"), group("g", "d"), person("m", "d")];
    expect(headCount({ participants, delegations })).toEqual({ count: 7, isLeast: false });
    expect(headCount({ participants, delegations: [{ key: "d", head: "h", size: 1 }] }).count).toBe(3);
  });
});
