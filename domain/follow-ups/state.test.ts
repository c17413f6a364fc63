import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DomainError } from "../errors";
import { type Asked, isClosed, PURSUIT_STATES, type PursuitState } from "./follow-up";
import { askedAfter, isPossible, MOVES, type Move, moved, movesTable } from "./state";

const LETTERS = {
  w: "waiting",
  u: "underway",
  r: "reported",
  s: "suspended",
  d: "done",
  x: "dropped",
} as const;

/** What each move leads to from waiting, underway, reported, suspended, done and dropped; a dot refuses it. */
const TABLE: Record<Move, string> = {
  accept: "u.....",
  progress: ".u....",
  report: "rr....",
  verify: "..d...",
  return: "..u...",
  askExtension: "wu.s..",
  extend: "wu.s..",
  refuseExtension: "wu.s..",
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
const ASKED_FOR: Partial<Record<Move, Asked>> = { refuseExtension: "extension", refuseDrop: "drop" };

const CASES = MOVES.flatMap((move) =>
  PURSUIT_STATES.map((state, n): [Move, PursuitState, PursuitState | undefined] => [
    move,
    state,
    LETTERS[TABLE[move][n] as keyof typeof LETTERS],
  ]),
);

describe("the table of moves", () => {
  it.each(CASES.filter(([, , to]) => to === undefined))("refuses %s from %s", (move, state) => {
    const standing = { state, asked: ASKED_FOR[move] ?? null };
    expect(isPossible(standing, move)).toBe(false);
    expect(() => moved(standing, move)).toThrow(new DomainError("MOVE_NOT_POSSIBLE", { move, state }));
  });

  it.each(CASES.filter(([, , to]) => to !== undefined))("%s leads from %s to %s", (move, state, to) => {
    const standing = { state, asked: ASKED_FOR[move] ?? null };
    expect([isPossible(standing, move), moved(standing, move)]).toEqual([true, to]);
  });

  it.each(Object.entries(ASKED_FOR) as [Move, Asked][])("%s answers %s and nothing else", (move, asked) => {
    const other = asked === "drop" ? "extension" : "drop";
    for (const wrong of [null, other] as const)
      expect(isPossible({ state: "underway", asked: wrong }, move)).toBe(false);
    expect(isPossible({ state: "underway", asked }, move)).toBe(true);
  });

  it("closes by a leader's moves alone, and opens again by one", () => {
    const closing = CASES.filter(([, from, to]) => to && isClosed(to) && !isClosed(from)).map(
      ([move]) => move,
    );
    expect([...new Set(closing)]).toEqual(["verify", "drop"]);
    const opening = CASES.filter(([, from, to]) => to && !isClosed(to) && isClosed(from)).map(
      ([move]) => move,
    );
    expect([...new Set(opening)]).toEqual(["reopen"]);
  });

  it("is printed in the documents as it is", () => {
    const doc = readFileSync(join(import.meta.dirname, "../../docs/follow-ups.md"), "utf8");
    expect(doc).toContain(`\n${movesTable()}\n`);
  });
});

describe("what stands asked of a leader", () => {
  it.each<[Asked | null, Move, Asked | null]>([
    [null, "askExtension", "extension"],
    ["drop", "askExtension", "extension"],
    ["extension", "askDrop", "drop"],
    ["extension", "extend", null],
    ["extension", "refuseExtension", null],
    ["drop", "refuseDrop", null],
    ["drop", "extend", "drop"],
    ["drop", "drop", null],
    ["extension", "drop", null],
    ["extension", "report", null],
    ["drop", "suspend", null],
    ["extension", "progress", "extension"],
    ["extension", "reassign", "extension"],
    ["drop", "urge", "drop"],
    [null, "progress", null],
  ])("%s, after %s: %s", (asked, move, after) =>
    expect(askedAfter({ state: "underway", asked }, move)).toBe(after),
  );
});
