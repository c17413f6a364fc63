import { describe, expect, it } from "vitest";
import { areSeveral, articled } from "./given-thing";

describe("what was handed over", () => {
  it("is one thing where it is of two kinds", () => {
    const title = "repaired and improved water and road infrastructure";
    expect(areSeveral(title)).toBe(false);
    expect(articled(title)).toBe(title);
  });

  it("is one thing where its size is a number", () => {
    expect(articled("40-foot container load of beds and tables")).toBe(
      "a 40-foot container load of beds and tables",
    );
    expect(articled("18-seat bus")).toBe("an 18-seat bus");
    expect(areSeveral("18-seat bus")).toBe(false);
    expect(articled("147 books")).toBe("147 books");
    expect(areSeveral("40-foot containers")).toBe(true);
  });

  it("has the article of one thing in front of others", () => {
    expect(articled("state-of-the-art Lake Water Testing (LWT) machine and test strips")).toBe(
      "a state-of-the-art Lake Water Testing (LWT) machine and test strips",
    );
    expect(articled("laptop and books")).toBe("a laptop and books");
    for (const several of [
      "camera and sound equipment",
      "refrigerator and freezer units",
      "two projector and screen sets",
      "several bicycle and motorcycle helmets",
    ])
      expect(articled(several)).toBe(several);
    expect(articled("laptops and books")).toBe("laptops and books");
  });

  it("is several where two things are joined", () => {
    expect(areSeveral("an ambulance and medical supplies")).toBe(true);
  });
});
