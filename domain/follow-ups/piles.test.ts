import { describe, expect, it } from "vitest";
import { type Held, PILES, pileOf } from "./piles";

const TODAY = "2025-06-02";
const pile = (more: Partial<Held>) =>
  pileOf(
    {
      state: "underway",
      dueOn: null,
      reviewOn: null,
      suspendedUntil: null,
      unanswered: 0,
      returned: false,
      ...more,
    },
    TODAY,
  );

describe("what one holds", () => {
  it("lies on the first pile that it belongs to", () => {
    expect(pile({ dueOn: "2025-06-01", unanswered: 1, state: "waiting" })).toBe("late");
    expect(pile({ dueOn: "2025-06-02", unanswered: 1, returned: true })).toBe("answer");
    expect(pile({ dueOn: "2025-06-02", returned: true })).toBe("returned");
    expect(pile({ dueOn: "2025-06-02", state: "waiting" })).toBe("soon");
    expect(pile({ dueOn: "2025-06-09" })).toBe("soon");
    expect(pile({ dueOn: "2025-06-10", state: "waiting" })).toBe("accept");
    expect(pile({ state: "waiting" })).toBe("accept");
    expect(pile({ dueOn: "2025-06-10" })).toBe("later");
    expect(pile({ state: "suspended", suspendedUntil: "2025-08-01", dueOn: "2025-06-01" })).toBe("later");
  });

  it("asks for nobody's hand while a leader has the word, even past its day", () => {
    expect(pile({ state: "reported", dueOn: "2025-06-01" })).toBe("verification");
    expect(pile({ state: "reported", unanswered: 1 })).toBe("answer");
  });

  it("always lies somewhere", () => {
    for (const state of ["waiting", "underway", "reported", "suspended"] as const)
      for (const dueOn of [null, "2025-06-01", "2025-06-02", "2025-07-02"])
        expect(PILES).toContain(pile({ state, dueOn }));
  });
});
