import { describe, expect, it } from "vitest";
import { isPossible, MOVES, moved } from "./state";
import { type Before, wayBack } from "./way-back";

const BEFORE: Before = {
  state: "underway",
  responsibleId: "somebody",
  units: ["office"],
  priority: "high",
  dueOn: "2025-09-30",
  reviewOn: "2025-07-01",
  suspendedUntil: null,
};
const now = { today: "2025-06-02", note: "taken back" };
const back = (move: (typeof MOVES)[number], said = {}, before: Partial<Before> = {}) =>
  wayBack({ ...BEFORE, ...before }, move, said, now);

describe("a move has no way back", () => {
  it("where the table leads elsewhere", () => {
    for (const move of [
      "progress",
      "report",
      "return",
      "askExtension",
      "askDrop",
      "reopen",
      "urge",
      "instruct",
    ] as const)
      expect([move, back(move)]).toEqual([move, undefined]);
    expect(back("suspend", {}, { state: "waiting" })).toBe(undefined);
  });

  it("where the day that stood is past, or none stood", () => {
    expect(back("extend", { day: "2025-12-31" }, { dueOn: "2025-06-02" })).toBe(undefined);
    expect(back("extend", { day: "2025-12-31" }, { dueOn: null })).toBe(undefined);
    expect(back("resume", {}, { state: "suspended", suspendedUntil: "2025-06-01" })).toBe(undefined);
    expect(back("plan", { day: "2025-08-01" }, { reviewOn: null })).toBe(undefined);
    expect(back("accept", { day: "2025-08-01" }, { state: "waiting" })).toBe(undefined);
  });
});

describe("the way back of a move", () => {
  it("gives back what stood before", () => {
    expect(back("reassign", { userId: "other" })).toMatchObject({ move: "reassign", userId: "somebody" });
    expect(back("accept", {}, { state: "waiting", responsibleId: null })).toMatchObject({ userId: null });
    expect(back("extend", { day: "2025-12-31" })).toMatchObject({ move: "extend", day: "2025-09-30" });
    expect(back("plan", { priority: "urgent" })).toEqual({
      move: "plan",
      units: ["office"],
      priority: "high",
    });
    expect(back("plan", { day: "2025-08-01" })).toMatchObject({ day: "2025-07-01" });
    expect(back("resume", {}, { state: "suspended", suspendedUntil: "2025-07-01" })).toMatchObject({
      move: "suspend",
      day: "2025-07-01",
    });
  });

  it("is possible from where the move led to", () => {
    for (const move of MOVES)
      for (const state of ["waiting", "underway", "reported", "suspended"] as const) {
        if (!isPossible({ state, asked: null }, move)) continue;
        const way = back(move, {}, { state, suspendedUntil: "2025-07-01" });
        if (way)
          expect([
            move,
            state,
            isPossible({ state: moved({ state, asked: null }, move), asked: null }, way.move),
          ]).toEqual([move, state, true]);
      }
  });
});
