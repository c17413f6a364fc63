import { describe, expect, it } from "vitest";
import { plain } from "../../phrase";
import { areApart, roomFor } from "./turn-limits";

describe("the room of a sentence for one more act", () => {
  it("is larger behind a greeting of a few words", () => {
    // "Sample welcomed the guests and stressed that …, and that …"
    expect(roomFor(4, 40, true, false, false, false)).toBeGreaterThanOrEqual(44);
    expect(roomFor(4, 40, true, true, false, false)).toBeGreaterThanOrEqual(44);
    expect(roomFor(14, 30, true, false, false, false)).toBeLessThan(44);
  });
});

describe("two statements in a sentence with the attribution inside", () => {
  it("are apart unless the second is about the subject of the first", () => {
    const fair = plain("the second fair of the boat builders of all towns will open in spring");
    expect(areApart(fair, plain("Lakeland has many boats in its ports"))).toBe(true);
    expect(areApart(fair, plain("it will last three days and two nights"))).toBe(false);
    const asked = plain("regular contacts between the boat builders of all towns should continue");
    expect(areApart(asked, plain("trade across the lake and the two rivers should be stepped up"))).toBe(
      false,
    );
  });
});
