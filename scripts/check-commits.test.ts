import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { commitProblems, subjectProblems, wordProblems } from "./check-commits.mjs";

const BEFORE = "2026-11-22T16:59:00Z";
const AFTER = "2026-11-22T17:01:00Z";
const WORDS_AFTER = "2026-11-28T00:01:00Z";
const LONG = `fix(jobs): ${"ignore queries ".repeat(5)}`.trim();

let folder: string;
let root: string;
const git = (at: string, args: string[], date = AFTER) =>
  execFileSync(
    "git",
    ["-C", at, "-c", "user.name=Ann Example", "-c", "user.email=ann@example.org", ...args],
    {
      env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
      stdio: "pipe",
    },
  );
const commit = (subject: string, date = AFTER) =>
  git(root, ["commit", "--quiet", "--allow-empty", "-m", subject, "-m", "A reason."], date);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "commits-"));
  root = join(folder, "project");
  mkdirSync(root);
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  "Ignore queries after shutdown",
  "fixes: ignore queries",
  "fix(jobs):ignore queries",
  "fix(jobs): ",
  "fix() : ignore",
  LONG,
])("the subject %j is refused", (subject) => expect(subjectProblems(subject)).toHaveLength(1));

test.each([
  "fix(jobs): ignore queries",
  "docs: name the rule",
  "feat(api)!: drop the old format",
  `fix: ${"x".repeat(67)}`,
])("the subject %j is allowed", (subject) => expect(subjectProblems(subject)).toEqual([]));

test.each([
  "fix(articles): tell who came with a giver",
  "fix(en): mend small grammar of messages",
  "fix(zh): place the names first and tell the topic once",
  "fix(articles): name the room of a reception where it is told",
])("the subject %j has a vague verb", (subject) => expect(wordProblems(subject)).toHaveLength(1));

test.each([
  "refactor(articles): rename what was called told, named or tells",
  "fix(form): show whom `told` concerns, and tell-tale signs of `mend`",
  "docs(records): explain the field told of an item",
  "fix(zh): choose verbs by what was done, told and given",
  "fix(articles): read amended and recommended documents",
  "feat(lists): read the teller of a story as a speaker",
])("the subject %j has no vague verb", (subject) => expect(wordProblems(subject)).toEqual([]));

test("vague verbs are reported in commits since their check exists", () => {
  git(root, ["init", "--quiet"]);
  commit("Initial commit");
  commit("fix(en): mend articles");
  commit("fix(en): tell gifts", WORDS_AFTER);
  expect(commitProblems(root)).toEqual([
    '"fix(en): tell gifts" has the verb "tell"; be concrete: state, distinguish, report',
  ]);
});

test("commits since the check exists are reported, the newest first", () => {
  git(root, ["init", "--quiet"]);
  commit("Initial commit");
  commit("Older commit without a type", BEFORE);
  commit("Keep long gifts");
  commit("feat: state gifts");
  commit(LONG);
  expect(commitProblems(root)).toEqual([
    `"${LONG}" has ${LONG.length} characters; at most 72 are allowed`,
    '"Keep long gifts" does not begin with "type(scope): "',
  ]);
});

test("the last commit of a shallow clone is checked, a merge is not", () => {
  git(root, ["init", "--quiet", "--initial-branch=main"]);
  commit("Initial commit");
  git(root, ["checkout", "--quiet", "-b", "other"]);
  commit("fix: other");
  git(root, ["checkout", "--quiet", "main"]);
  commit("Keep long gifts");
  git(root, ["merge", "--quiet", "--no-ff", "-m", "Merge branch other", "other"]);
  commit("State gifts");
  for (const depth of [1, 2]) {
    git(folder, ["clone", "--quiet", `--depth=${depth}`, `file://${root}`, `depth-${depth}`]);
    expect(commitProblems(join(folder, `depth-${depth}`))).toEqual([
      '"State gifts" does not begin with "type(scope): "',
    ]);
  }
  expect(commitProblems(root)).toHaveLength(2);
});

test("without a repository, and inside another one, there is nothing to check", () => {
  expect(commitProblems(root)).toEqual([]);
  git(root, ["init", "--quiet"]);
  expect(commitProblems(root)).toEqual([]);
  commit("Initial commit");
  commit("Keep long gifts");
  mkdirSync(join(root, "unpacked"));
  expect(commitProblems(join(root, "unpacked"))).toEqual([]);
});
