import { describe, expect, it } from "vitest";
import { areSeveral, articled } from "./given-thing";

describe("what was handed over", () => {
  it("is one thing where it is of two kinds", () => {
    const title = "repaired and improved water and road infrastructure";
    expect(areSeveral(title)).toBe(false);
    expect(articled(title)).toBe(title);
  });

  it("is several where two things are joined", () => {
    expect(areSeveral("an ambulance and medical supplies")).toBe(true);
  });
});
