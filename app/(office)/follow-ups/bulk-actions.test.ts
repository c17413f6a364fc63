import { describe, expect, it } from "vitest";
import { bulkActionOf, needsNote } from "./bulk-actions";

const dated = { dueOn: "2025-09-30" };
const undated = { dueOn: null };

describe("a change of several follow-ups", () => {
  it("is a leader's decision or a request of others, for each of them", () => {
    expect(bulkActionOf("assign", undated, false)).toBe("reassign");
    expect(bulkActionOf("dueDay", dated, true)).toBe("extend");
    expect(bulkActionOf("dueDay", undated, true)).toBe("setDay");
    expect(bulkActionOf("dueDay", dated, false)).toBe("askExtension");
    expect(bulkActionOf("dueDay", undated, false)).toBe("proposeDay");
  });

  it("needs a reason where an extension is requested", () => {
    expect(needsNote("dueDay", [undated, dated], false)).toBe(true);
    expect(needsNote("dueDay", [undated], false)).toBe(false);
    expect(needsNote("dueDay", [undated, dated], true)).toBe(false);
    expect(needsNote("assign", [dated], false)).toBe(false);
  });
});
