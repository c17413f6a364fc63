import { describe, expect, it } from "vitest";
import { OPEN, plain, textOf } from "../../phrase";
import { joinPredicates } from "./stops";

const joinedOf = (...predicates: string[]): string =>
  textOf(joinPredicates(predicates.map((one) => plain(one))));

describe("what visitors did at a stop", () => {
  it("has commas where only the last names somebody with a post", () => {
    expect(
      joinedOf("saw the locks", "learned about the port", `was received by Ann Lee, head of the port${OPEN}`),
    ).toBe(`saw the locks, learned about the port, and was received by Ann Lee, head of the port${OPEN}`);
  });

  it("has commas behind a stop with a clause", () => {
    const met = `was received by Ann Lee, head of the port${OPEN}`;
    expect(joinedOf("visited the port, where she saw the locks", "learned about it", met)).toBe(
      `visited the port, where she saw the locks, learned about it, and ${met}`,
    );
  });

  it("has semicolons where another has commas", () => {
    expect(joinedOf("saw locks, quays and mills", "met Ann Lee, mayor", "left")).toContain("; ");
  });
});
