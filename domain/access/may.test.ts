import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ACTIONS, type ArticleSubject, type EventSubject } from "./actions";
import type { Actor } from "./actor";
import { may, mayReadEvent } from "./may";
import { ROLES, type Role } from "./roles";
import { RULES } from "./rules";
import { allCases, decidedTable, userWith } from "./situations.test-data";

const user = (...roles: Role[]): Actor => ({
  kind: "user",
  id: "me",
  name: "Invented User",
  roles,
  lang: "en",
});
const event = (over: Partial<EventSubject> = {}): EventSubject => ({
  createdBy: "other",
  restricted: false,
  readers: [],
  withdrawn: false,
  ...over,
});
const inReview = (writers: string[]): ArticleSubject => ({
  event: event(),
  state: "in_review",
  writers,
  approvers: [],
  published: false,
});

describe("permissions", () => {
  it("matches the truth table for every role, action and state", async () => {
    const file = join(import.meta.dirname, "truth-table.md");
    const agreed = readFileSync(file, "utf8");
    await expect(agreed.replace(/^\| action [\s\S]*/m, () => decidedTable())).toMatchFileSnapshot(file);
  });

  it("has a rule for each action and an action for each rule", () => {
    expect(Object.keys(RULES).sort()).toEqual(Object.values(ACTIONS).flat().sort());
  });

  it("denies approval of one's own article, whatever one's roles", () => {
    expect(may(user(...ROLES), "article.approve", inReview(["me", "other"]))).toBe(false);
    expect(may(user("reviewer"), "article.approve", inReview(["other"]))).toBe(true);
    expect(may(user("admin", "leader", "editor"), "article.approve", inReview(["other"]))).toBe(false);
  });

  it("hides a restricted event from an administrator, an editor and a reviewer, not from a leader", () => {
    const restricted = event({ restricted: true });
    expect(may(user("admin", "editor", "reviewer", "staff"), "event.read", restricted)).toBe(false);
    expect(may(user("leader"), "event.read", restricted)).toBe(true);
    expect(may(user(), "event.read", event({ restricted: true, readers: ["me"] }))).toBe(true);
    expect(may(user(), "event.read", event({ restricted: true, createdBy: "me" }))).toBe(true);
  });

  it("grants anonymous callers a published article and nothing else", () => {
    const anonymous: Actor = { kind: "anonymous" };
    const published: ArticleSubject = {
      event: event(),
      state: "published",
      writers: [],
      approvers: [],
      published: true,
    };
    expect(may(anonymous, "article.readPublic", published)).toBe(true);
    expect(may(anonymous, "article.readPublic", { ...published, state: "draft" })).toBe(true);
    expect(may(anonymous, "article.readPublic", { ...published, published: false })).toBe(false);
    expect(may(anonymous, "article.read", published)).toBe(false);
    expect(may(anonymous, "event.read", event())).toBe(false);
    const internal = { ...published, event: event({ restricted: true }) };
    expect(may(anonymous, "article.readPublic", internal)).toBe(false);
  });

  it("treats a subject created by a job as no user's own", () => {
    expect(may(user("staff"), "event.withdraw", event({ createdBy: null }))).toBe(false);
  });
});

describe("several roles", () => {
  it("grant the union of their permissions, except on one's own work", () => {
    for (const action of [...ACTIONS.office])
      for (const a of ROLES)
        for (const b of ROLES)
          expect(may(user(a, b), action, undefined), `${action} ${a} ${b}`).toBe(
            may(user(a), action, undefined) || may(user(b), action, undefined),
          );
  });

  it("grant on every subject what one of them grants, if one of them may read its event", () => {
    for (const { action, words, subject, unrestricted } of allCases())
      for (const a of ROLES)
        for (const b of ROLES) {
          const both = userWith(a, b);
          const event = subject && "event" in subject ? subject.event : (subject as EventSubject | undefined);
          const reads = event === undefined || mayReadEvent(both, event);
          const one = may(userWith(a), action, unrestricted) || may(userWith(b), action, unrestricted);
          const denied = event?.restricted && RULES[action].denyWhen?.includes("restricted");
          expect(may(both, action, subject), `${action} ${words} ${a} ${b}`).toBe(reads && one && !denied);
        }
  });
});
