import { describe, expect, it } from "vitest";
import { bulkActionOf, chosenAfter, isChoosable, needsNote } from "./bulk-actions";

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

  it("leaves out what is closed or archived", () => {
    const one = { state: "waiting", pendingRequest: null, withdrawn: false, ...dated } as const;
    expect(isChoosable(one)).toBe(true);
    expect(isChoosable({ ...one, withdrawn: true })).toBe(false);
    expect(isChoosable({ ...one, state: "done" })).toBe(false);
  });
});

describe("choosing rows", () => {
  const ids = ["a", "b", "c", "d"];

  it("toggles one", () => {
    expect([...chosenAfter(new Set(["a"]), ids, { id: "c", last: "a", range: false })]).toEqual(["a", "c"]);
    expect([...chosenAfter(new Set(["a"]), ids, { id: "a", last: "a", range: false })]).toEqual([]);
  });

  it("adds a range in both directions", () => {
    const chosenTo = (id: string, last: string | undefined) =>
      [...chosenAfter(new Set(last ? [last] : []), ids, { id, last, range: true })].sort();
    expect(chosenTo("d", "b")).toEqual(["b", "c", "d"]);
    expect(chosenTo("a", "c")).toEqual(["a", "b", "c"]);
    expect(chosenTo("b", undefined)).toEqual(["b"]);
    expect(chosenTo("b", "gone")).toEqual(["b", "gone"]);
  });
});
