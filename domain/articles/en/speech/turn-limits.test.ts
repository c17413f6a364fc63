import { describe, expect, it } from "vitest";
import { roomFor } from "./turn-limits";

describe("the room of a sentence for one more act", () => {
  it("is larger behind a greeting of a few words", () => {
    // "Sample welcomed the guests and stressed that …, and that …"
    expect(roomFor(4, 40, true, false, false, false)).toBeGreaterThanOrEqual(44);
    expect(roomFor(4, 40, true, true, false, false)).toBeGreaterThanOrEqual(44);
    expect(roomFor(14, 30, true, false, false, false)).toBeLessThan(44);
  });
});
