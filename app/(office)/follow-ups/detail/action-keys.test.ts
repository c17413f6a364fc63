import { describe, expect, it } from "vitest";
import { ACTIONS, FOLLOW_UP_ACTIONS } from "@/domain/follow-ups/actions";
import { LEADER_REQUESTS, PURSUIT_STATES } from "@/domain/follow-ups/follow-up";
import { isActionPossible } from "@/domain/follow-ups/transitions";
import { actionLabelKey, arrangeActions } from "./action-keys";

describe("the buttons of a follow-up", () => {
  it("never share a key among visible actions, nor use a global one", () => {
    for (const state of PURSUIT_STATES)
      for (const [pendingRequest, isDated] of [null, ...LEADER_REQUESTS].flatMap((each) => [
        [each, true] as const,
        [each, false] as const,
      ])) {
        const possible = FOLLOW_UP_ACTIONS.filter((action) =>
          isActionPossible({ state, pendingRequest }, action),
        );
        const { first, others } = arrangeActions(possible, {
          pendingRequest,
          isAssigned: true,
          isDated,
          unanswered: true,
        });
        const keys = [...first, ...others].map((action) => ACTIONS[action].key);
        expect(new Set(keys).size, `${state} ${pendingRequest} ${isDated}: ${keys}`).toBe(keys.length);
        for (const taken of ["n", "e", "g", "/", "?", "b"]) expect(keys).not.toContain(taken);
      }
  });

  it("offer no asking to who may decide, and no answer where no instruction was given", () => {
    const leader = arrangeActions(["askExtension", "extend", "askDrop", "drop", "answer"], {
      pendingRequest: null,
      isAssigned: true,
      isDated: true,
      unanswered: false,
    });
    expect(leader).toEqual({ first: [], others: ["extend", "drop"] });
  });

  it("ask for a due day where there is none, for another one where there is one", () => {
    const actions = ["askExtension", "proposeDay"] as const;
    const context = { pendingRequest: null, isAssigned: true, unanswered: false };
    expect(arrangeActions(actions, { ...context, isDated: false }).others).toEqual(["proposeDay"]);
    expect(arrangeActions(actions, { ...context, isDated: true }).others).toEqual(["askExtension"]);
    const leader = ["extend", "setDay", "refuseDay", "removeDay"] as const;
    const asked = { ...context, pendingRequest: "due_day", isDated: false } as const;
    expect(arrangeActions(leader, asked)).toEqual({ first: ["setDay", "refuseDay"], others: [] });
  });

  it("begin with what was asked", () => {
    const { first } = arrangeActions(FOLLOW_UP_ACTIONS, {
      pendingRequest: "extension",
      isAssigned: true,
      isDated: true,
      unanswered: false,
    });
    expect(first.slice(0, 2)).toEqual(["extend", "refuseExtension"]);
  });

  it("begin with a leader's own where somebody else is responsible", () => {
    const actions = ["accept", "progress", "plan", "reassign", "urge", "instruct"] as const;
    const context = { pendingRequest: null, isAssigned: true, isDated: true, unanswered: false };
    expect(arrangeActions(actions, context)).toEqual({
      first: ["instruct", "urge", "reassign"],
      others: ["accept", "progress", "plan"],
    });
    expect(arrangeActions(actions, { ...context, mine: true }).first).toEqual(["accept", "progress"]);
    expect(arrangeActions(["verify", "return", "instruct"], context).first).toEqual([
      "verify",
      "return",
      "instruct",
    ]);
  });

  it("say of what was asked for that it is granted", () => {
    expect(actionLabelKey("extend", "extension")).toBe("grant.extension");
    expect(actionLabelKey("drop", "drop")).toBe("grant.drop");
    expect(actionLabelKey("drop", "extension")).toBe("act.drop");
    expect(actionLabelKey("extend", null)).toBe("act.extend");
  });

  it("call a reassignment an assignment where there is no assignee", () => {
    expect(actionLabelKey("reassign", null, false)).toBe("act.assign");
    expect(actionLabelKey("reassign", null)).toBe("act.reassign");
  });

  it("urge nobody where nobody is responsible", () => {
    const none = arrangeActions(["plan", "urge"], {
      pendingRequest: null,
      isAssigned: false,
      isDated: true,
      unanswered: false,
    });
    expect(none).toEqual({ first: [], others: ["plan"] });
  });
});
