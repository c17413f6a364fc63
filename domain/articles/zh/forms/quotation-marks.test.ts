import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { text } from "../whole-articles/gatherings.test-data";
import { heldEvent, zh } from "../whole-articles/lake-town.test-data";
import { inCurvedQuotes, withCurvedQuotes } from "./quotation-marks";

describe("the quotation marks of a Chinese text", () => {
  it.each([
    ["湖滨素有「千港之城」之称", "湖滨素有“千港之城”之称"],
    ["「湖滨『水韵』推介会」", "“湖滨‘水韵’推介会”"],
    ["“湖滨「水韵」推介会”", "“湖滨‘水韵’推介会”"],
    ["获『水韵奖』、「港口奖」", "获“水韵奖”、“港口奖”"],
  ])("are curved: %s", (stored, made) => {
    expect(inCurvedQuotes(stored)).toBe(made);
  });

  it("are the same in what is printed of points and names", () => {
    const found = text({
      kind: "seminar",
      officialName: zh("「水韵」航运论坛"),
      agenda: [{ key: "t", activity: "talks", remarks: [] }],
    });
    expect(found).toContain("“水韵”航运论坛");
    expect(found).not.toContain("「");
  });

  it("stay in other languages, and so does a record without them", () => {
    const record = heldEvent({ title: { en: "The 「Water」 forum", zh: "「水」论坛" } });
    expect(withCurvedQuotes(record).title).toEqual({ en: "The 「Water」 forum", zh: "“水”论坛" });
    const plain: DraftRecord = heldEvent({ title: zh("“水”论坛") });
    expect(withCurvedQuotes(plain)).toBe(plain);
  });
});
