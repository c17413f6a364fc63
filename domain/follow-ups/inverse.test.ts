import { describe, expect, it } from "vitest";
import type { PursuitBefore } from "./action-fields";
import { FOLLOW_UP_ACTIONS } from "./actions";
import { inverseTransition, isActionPossible, nextState } from "./transitions";

const BEFORE: PursuitBefore = {
  state: "underway",
  responsibleId: "somebody",
  units: ["office"],
  priority: "high",
  dueOn: "2025-09-30",
  reviewOn: "2025-07-01",
  suspendedUntil: null,
};
const now = { today: "2025-06-02", note: "taken back" };
const inverse = (
  action: (typeof FOLLOW_UP_ACTIONS)[number],
  fields = {},
  before: Partial<PursuitBefore> = {},
) => inverseTransition({ ...BEFORE, ...before }, action, fields, now);

describe("an action has no inverse", () => {
  it("where the table leads elsewhere", () => {
    for (const action of [
      "progress",
      "report",
      "return",
      "askExtension",
      "askDrop",
      "reopen",
      "urge",
      "instruct",
    ] as const)
      expect([action, inverse(action)]).toEqual([action, undefined]);
    expect(inverse("suspend", {}, { state: "waiting" })).toBe(undefined);
  });

  it("where the previous day is past or was not set", () => {
    expect(inverse("extend", { day: "2025-12-31" }, { dueOn: "2025-06-02" })).toBe(undefined);
    expect(inverse("extend", { day: "2025-12-31" }, { dueOn: null })).toBe(undefined);
    expect(inverse("setDay", { day: "2025-12-31" }, { dueOn: "2025-06-02" })).toBe(undefined);
    expect(inverse("removeDay", {}, { dueOn: "2025-06-02" })).toBe(undefined);
    expect(inverse("resume", {}, { state: "suspended", suspendedUntil: "2025-06-01" })).toBe(undefined);
    expect(inverse("plan", { day: "2025-08-01" }, { reviewOn: null })).toBe(undefined);
    expect(inverse("accept", { day: "2025-08-01" }, { state: "waiting" })).toBe(undefined);
  });
});

describe("the inverse of an action", () => {
  it("restores the previous value", () => {
    expect(inverse("reassign", { userId: "other" })).toMatchObject({
      action: "reassign",
      userId: "somebody",
    });
    expect(inverse("accept", {}, { state: "waiting", responsibleId: null })).toMatchObject({ userId: null });
    expect(inverse("extend", { day: "2025-12-31" })).toMatchObject({ action: "extend", day: "2025-09-30" });
    expect(inverse("setDay", { day: "2025-12-31" }, { dueOn: null })).toMatchObject({ action: "removeDay" });
    expect(inverse("setDay", { day: "2025-12-31" })).toMatchObject({ action: "setDay", day: "2025-09-30" });
    expect(inverse("removeDay")).toMatchObject({ action: "setDay", day: "2025-09-30" });
    expect(inverse("plan", { priority: "urgent" })).toEqual({
      action: "plan",
      units: ["office"],
      priority: "high",
    });
    expect(inverse("plan", { day: "2025-08-01" })).toMatchObject({ day: "2025-07-01" });
    expect(inverse("resume", {}, { state: "suspended", suspendedUntil: "2025-07-01" })).toMatchObject({
      action: "suspend",
      day: "2025-07-01",
    });
  });

  it("is possible from where the action led to", () => {
    for (const action of FOLLOW_UP_ACTIONS)
      for (const state of ["waiting", "underway", "reported", "suspended"] as const) {
        if (!isActionPossible({ state, pendingRequest: null }, action)) continue;
        const way = inverse(action, {}, { state, suspendedUntil: "2025-07-01" });
        if (way)
          expect([
            action,
            state,
            isActionPossible(
              { state: nextState({ state, pendingRequest: null }, action), pendingRequest: null },
              way.action,
            ),
          ]).toEqual([action, state, true]);
      }
  });
});
