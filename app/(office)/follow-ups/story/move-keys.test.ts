import { describe, expect, it } from "vitest";
import { ASKED, PURSUIT_STATES } from "@/domain/follow-ups/follow-up";
import { isPossible, MOVES } from "@/domain/follow-ups/state";
import { arranged, MOVE_KEYS, nameOf } from "./move-keys";

describe("the buttons of a follow-up", () => {
  it("never share a key where they stand together, nor take one that is taken everywhere", () => {
    for (const state of PURSUIT_STATES)
      for (const asked of [null, ...ASKED]) {
        const possible = MOVES.filter((move) => isPossible({ state, asked }, move));
        const { first, others } = arranged(possible, { asked, held: true, unanswered: true });
        const keys = [...first, ...others].map((move) => MOVE_KEYS[move]);
        expect(new Set(keys).size, `${state} ${asked}: ${keys}`).toBe(keys.length);
        for (const taken of ["n", "e", "g", "/", "?", "b"]) expect(keys).not.toContain(taken);
      }
  });

  it("offer no asking to who may decide, and no answer where no instruction was given", () => {
    const leader = arranged(["askExtension", "extend", "askDrop", "drop", "answer"], {
      asked: null,
      held: true,
      unanswered: false,
    });
    expect(leader).toEqual({ first: [], others: ["extend", "drop"] });
  });

  it("begin with what was asked", () => {
    const { first } = arranged(MOVES, { asked: "extension", held: true, unanswered: false });
    expect(first.slice(0, 2)).toEqual(["extend", "refuseExtension"]);
  });

  it("begin with a leader's own where somebody else is responsible", () => {
    const moves = ["accept", "progress", "plan", "reassign", "urge", "instruct"] as const;
    const asked = { asked: null, held: true, unanswered: false };
    expect(arranged(moves, asked)).toEqual({
      first: ["instruct", "urge", "reassign"],
      others: ["accept", "progress", "plan"],
    });
    expect(arranged(moves, { ...asked, mine: true }).first).toEqual(["accept", "progress"]);
    expect(arranged(["verify", "return", "instruct"], asked).first).toEqual(["verify", "return", "instruct"]);
  });

  it("say of what was asked for that it is granted", () => {
    expect(nameOf("extend", "extension")).toBe("grant.extension");
    expect(nameOf("drop", "drop")).toBe("grant.drop");
    expect(nameOf("drop", "extension")).toBe("act.drop");
    expect(nameOf("extend", null)).toBe("act.extend");
  });

  it("call a reassignment an assignment where there is no assignee", () => {
    expect(nameOf("reassign", null, false)).toBe("act.assign");
    expect(nameOf("reassign", null)).toBe("act.reassign");
  });

  it("urge nobody where nobody is responsible", () => {
    const none = arranged(["plan", "urge"], { asked: null, held: false, unanswered: false });
    expect(none).toEqual({ first: [], others: ["plan"] });
  });
});
