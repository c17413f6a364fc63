import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, expectTypeOf, it } from "vitest";
import { DomainError } from "../errors";
import { type ActionDefinition, FOLLOW_UP_ACTIONS, type FollowUpAction } from "./actions";
import { isClosed, type LeaderRequest, PURSUIT_STATES, type PursuitState } from "./follow-up";
import {
  actionTable,
  isActionPossible,
  isDecision,
  nextState,
  pendingRequestAfter,
  transitionTable,
} from "./transitions";

const LETTERS = {
  w: "waiting",
  u: "underway",
  r: "reported",
  s: "suspended",
  d: "done",
  x: "dropped",
} as const;

/** What each action leads to from waiting, underway, reported, suspended, done and dropped; a dot refuses it. */
const TABLE: Record<FollowUpAction, string> = {
  accept: "u.....",
  progress: ".u....",
  report: "rr....",
  verify: "..d...",
  return: "..u...",
  askExtension: "wu.s..",
  extend: "wu.s..",
  refuseExtension: "wu.s..",
  proposeDay: "wu.s..",
  setDay: "wu.s..",
  refuseDay: "wu.s..",
  removeDay: "wu.s..",
  suspend: "ss....",
  resume: "...u..",
  askDrop: "wu.s..",
  drop: "xxxx..",
  refuseDrop: "wu.s..",
  reopen: "....uu",
  plan: "wu.s..",
  reassign: "wwrs..",
  urge: "wu.s..",
  instruct: "wursdx",
  answer: "wursdx",
};
const ASKED_FOR: Partial<Record<FollowUpAction, LeaderRequest>> = {
  refuseExtension: "extension",
  refuseDay: "due_day",
  refuseDrop: "drop",
};

const CASES = FOLLOW_UP_ACTIONS.flatMap((action) =>
  PURSUIT_STATES.map((state, n): [FollowUpAction, PursuitState, PursuitState | undefined] => [
    action,
    state,
    LETTERS[TABLE[action][n] as keyof typeof LETTERS],
  ]),
);

describe("the table of transitions", () => {
  it.each(CASES.filter(([, , to]) => to === undefined))("refuses %s from %s", (action, state) => {
    const context = { state, pendingRequest: ASKED_FOR[action] ?? null };
    expect(isActionPossible(context, action)).toBe(false);
    expect(() => nextState(context, action)).toThrow(
      new DomainError("ACTION_NOT_POSSIBLE", { action, state }),
    );
  });

  it.each(CASES.filter(([, , to]) => to !== undefined))("%s leads from %s to %s", (action, state, to) => {
    const context = { state, pendingRequest: ASKED_FOR[action] ?? null };
    expect([isActionPossible(context, action), nextState(context, action)]).toEqual([true, to]);
  });

  it.each(Object.entries(ASKED_FOR) as [FollowUpAction, LeaderRequest][])(
    "%s answers %s and nothing else",
    (action, asked) => {
      const other = asked === "drop" ? "extension" : "drop";
      for (const wrong of [null, other] as const)
        expect(isActionPossible({ state: "underway", pendingRequest: wrong }, action)).toBe(false);
      expect(isActionPossible({ state: "underway", pendingRequest: asked }, action)).toBe(true);
    },
  );

  it("closes by a leader's actions alone, and opens again by one", () => {
    const closing = CASES.filter(([, from, to]) => to && isClosed(to) && !isClosed(from)).map(
      ([action]) => action,
    );
    expect([...new Set(closing)]).toEqual(["verify", "drop"]);
    const opening = CASES.filter(([, from, to]) => to && !isClosed(to) && isClosed(from)).map(
      ([action]) => action,
    );
    expect([...new Set(opening)]).toEqual(["reopen"]);
  });

  it("is printed in the documents as it is", async () => {
    const file = join(import.meta.dirname, "../../docs/follow-ups.md");
    const doc = readFileSync(file, "utf8");
    const printed = doc
      .replace(/^\| action \| waiting(?:.+\n)+/m, () => `${transitionTable()}\n`)
      .replace(/^\| action \| allowed for(?:.+\n)+/m, () => `${actionTable()}\n`);
    expect(printed).toContain(`\n${transitionTable()}\n`);
    expect(printed).toContain(`\n${actionTable()}\n`);
    await expect(printed).toMatchFileSnapshot(file);
  });
});

it("notifies of a request or a decision only where the reminder can name it", () => {
  type Notifying<Kind extends string> = Pick<ActionDefinition, "to" | "allow" | "key"> & {
    notifies: { kind: Kind; audience: "responsible" };
  };
  expectTypeOf<Notifying<"urged">>().toExtend<ActionDefinition>();
  expectTypeOf<Notifying<"request">>().not.toExtend<ActionDefinition>();
  expectTypeOf<Notifying<"decided">>().not.toExtend<ActionDefinition>();
  expectTypeOf<Notifying<"decided"> & { declinesRequest: "drop" }>().toExtend<ActionDefinition>();
  expectTypeOf<Notifying<"decided"> & { day: "due" }>().toExtend<ActionDefinition>();
});

describe("pending requests to a leader", () => {
  it.each<[LeaderRequest | null, FollowUpAction, LeaderRequest | null]>([
    [null, "askExtension", "extension"],
    ["drop", "askExtension", "extension"],
    ["extension", "askDrop", "drop"],
    ["extension", "extend", null],
    ["extension", "refuseExtension", null],
    ["drop", "refuseDrop", null],
    [null, "proposeDay", "due_day"],
    ["due_day", "setDay", null],
    ["due_day", "refuseDay", null],
    ["due_day", "removeDay", "due_day"],
    ["drop", "setDay", "drop"],
    ["drop", "extend", "drop"],
    ["drop", "drop", null],
    ["extension", "drop", null],
    ["extension", "report", null],
    ["drop", "suspend", null],
    ["extension", "progress", "extension"],
    ["extension", "reassign", "extension"],
    ["drop", "urge", "drop"],
    [null, "progress", null],
  ])("%s, after %s: %s", (asked, action, after) =>
    expect(pendingRequestAfter({ state: "underway", pendingRequest: asked }, action)).toBe(after),
  );
});

describe("a decision", () => {
  it.each<[PursuitState, LeaderRequest | null, FollowUpAction, boolean]>([
    ["reported", null, "verify", true],
    ["reported", null, "return", true],
    ["reported", null, "drop", true],
    ["underway", "extension", "extend", true],
    ["underway", "extension", "refuseExtension", true],
    ["suspended", "drop", "drop", true],
    ["underway", "drop", "refuseDrop", true],
    ["reported", null, "instruct", false],
    ["underway", "drop", "extend", false],
    ["underway", "extension", "report", false],
    ["underway", null, "extend", false],
    ["underway", null, "drop", false],
  ])("%s, %s pending: %s is one: %s", (state, pendingRequest, action, expected) =>
    expect(isDecision({ state, pendingRequest }, action)).toBe(expected),
  );
});
