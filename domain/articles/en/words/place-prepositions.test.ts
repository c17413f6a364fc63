import { describe, expect, it } from "vitest";
import type { Place } from "../../reference/facts";
import { prepositionOf } from "./place-prepositions";

const at = (text: string): string => prepositionOf({ name: { text, path: "venue.name.en" } } as Place);

describe("the preposition of a place", () => {
  it("is that of a ship only where the place is the ship", () => {
    expect(at("ferry Lake Queen")).toBe("on");
    expect(at("Gull Dining on the cruise ship Lake Queen")).toBe("at");
  });

  it("is that of an organization for a chamber of commerce, and of a room for another chamber", () => {
    expect(at("Reedham Chamber of Commerce and Industry")).toBe("at");
    expect(at("Council Chamber")).toBe("in");
  });
});
