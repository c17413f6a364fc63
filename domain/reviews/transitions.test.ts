import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ARTICLE_STATES, type ArticleState } from "../articles/states";
import { DomainError } from "../errors";
import { REVIEW_ACTIONS, type ReviewAction, reviewAction } from "./actions";
import {
  nextReviewState,
  type ReviewSituation,
  reviewActionTable,
  reviewStateAfter,
  reviewTransitionTable,
} from "./transitions";

/** What each action leads to, in the order of the states; a dot refuses it. */
const LETTERS: Record<string, ArticleState> = {
  d: "draft",
  i: "in_review",
  s: "second_review",
  r: "returned",
  a: "approved",
  p: "published",
  w: "withdrawn",
  f: "archived",
};
const TABLE: Record<ReviewAction, string> = {
  submit: "i..i....",
  recall: ".dd.....",
  approve: ".aa.....",
  return: ".rr.r...",
  publish: "....p...",
  schedule: "....a...",
  unschedule: "....a...",
  revise: "....d...",
  correct: ".....d..",
  abandon: "p..p....",
  withdraw: "disraw.f",
  archive: "f..f.ff.",
  restore: "......dd",
};
const situation = (state: ArticleState, more: Partial<ReviewSituation> = {}): ReviewSituation => ({
  state,
  levels: 1,
  version: 3,
  publishedVersion: null,
  scheduled: false,
  ...more,
});
/** A situation in which nothing but the state refuses an action. */
const permitting = (action: ReviewAction, state: ArticleState): ReviewSituation => {
  const { onlyIf } = reviewAction(action);
  return situation(state, {
    publishedVersion: onlyIf === "published" ? 2 : null,
    scheduled: onlyIf === "scheduled",
  });
};
const CASES = REVIEW_ACTIONS.flatMap((action) =>
  ARTICLE_STATES.map((state, at) => [action, state, LETTERS[TABLE[action][at] ?? "."]] as const),
);

describe("the table of actions", () => {
  it.each(CASES.filter(([, , to]) => to === undefined))("refuses %s from %s", (action, state) => {
    expect(() => nextReviewState(permitting(action, state), action)).toThrow(
      new DomainError("ACTION_NOT_POSSIBLE", { action, state }),
    );
  });

  it.each(CASES.filter(([, , to]) => to !== undefined))("leads by %s from %s to %s", (action, state, to) => {
    expect(nextReviewState(permitting(action, state), action)).toBe(to);
  });

  it("refuses to withdraw or discard what is not published, and to schedule twice", () => {
    expect(reviewStateAfter(situation("published"), "withdraw")).toBeUndefined();
    expect(reviewStateAfter(situation("draft"), "abandon")).toBeUndefined();
    expect(reviewStateAfter(situation("approved"), "unschedule")).toBeUndefined();
    expect(reviewStateAfter(situation("approved", { scheduled: true }), "schedule")).toBeUndefined();
  });

  it("asks a second reviewer where the office has two levels", () => {
    const two = { levels: 2 } as const;
    expect(nextReviewState(situation("in_review", two), "approve")).toBe("second_review");
    expect(nextReviewState(situation("second_review", two), "approve")).toBe("approved");
  });

  it("restores a filed article as published only where its text is the published one", () => {
    expect(nextReviewState(situation("archived", { publishedVersion: 3 }), "restore")).toBe("published");
    expect(nextReviewState(situation("archived", { publishedVersion: 2 }), "restore")).toBe("draft");
  });

  it("never lets an author approve, nor an internal event be published", () => {
    expect(reviewAction("approve").denyWhen).toEqual(["own_writing", "own_approval"]);
    for (const action of ["publish", "schedule"] as const)
      expect(reviewAction(action).denyWhen).toContain("restricted");
  });

  it("undoes an action by one that leads back", () => {
    for (const action of REVIEW_ACTIONS) {
      const { to, inverse } = reviewAction(action);
      if (!inverse) continue;
      const back = Object.entries(to).some(([from, state]) =>
        Object.values({ ...reviewAction(inverse).to, ...reviewAction(inverse).ifPublished })
          .concat(reviewAction(inverse).to[state] ?? [])
          .includes(from as ArticleState),
      );
      expect([action, back]).toEqual([action, true]);
    }
  });

  it("has one key for each action of a state", () => {
    for (const state of ARTICLE_STATES) {
      const keys = REVIEW_ACTIONS.filter((action) => reviewAction(action).to[state])
        .filter((action) => action !== "unschedule")
        .map((action) => reviewAction(action).key);
      expect([state, new Set(keys).size]).toEqual([state, keys.length]);
    }
  });

  it("has no key that the page of an event uses already", () => {
    const keys = REVIEW_ACTIONS.map((action) => reviewAction(action).key);
    for (const taken of ["c", "e", "h", "n", "p"]) expect(keys).not.toContain(taken);
  });

  it("is the one that the documentation prints", () => {
    const page = readFileSync(new URL("../../docs/reviews.md", import.meta.url), "utf8");
    expect(page).toContain(reviewTransitionTable());
    expect(page).toContain(reviewActionTable());
  });
});
