import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { INFRASTRUCTURE, importsOf, NOUNS, structureProblems } from "./check-structure.mjs";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "structure-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const problemsOf = (files: Record<string, string>) => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return structureProblems(root);
};

test("a tree that follows the rules has no problems", () => {
  expect(
    problemsOf({
      "domain/events/shape.ts": "export const shape = new Date(0);",
      "domain/events/long.ts": "\n".repeat(400),
      "domain/events/long.test.ts": "\n".repeat(900),
      "db/client.ts": 'import { shape } from "@/domain/events/shape";\nexport const db = shape;',
      "server/follow-ups/perform-action.ts":
        'import { db } from "@/db/client";\nexport const performAction = db;',
      "server/follow-ups/queue.ts": `export const queue = () => rowsOf(writer(db, permission), sql\`insert into \${rows} (\${names})\`);`,
      "server/follow-ups/router.ts":
        'import { performAction } from "./perform-action";\nexport const router = performAction;',
      "app/page.tsx": 'import { router } from "@/server/follow-ups/router";\nexport default router;',
      "README.md":
        "See `server/follow-ups/router.ts`, `server/<noun>/` and [events](domain/events/shape.ts).",
    }),
  ).toEqual([]);
});

const breaches: [string, Record<string, string>, RegExp][] = [
  ["a folder without a meaning", { "server/utils/dates.ts": "" }, /"utils" does not describe its content/],
  ["a file without a meaning", { "domain/helpers.ts": "" }, /"helpers.ts" does not describe its content/],
  [
    "a file of more than 400 lines",
    { "domain/long.ts": "\n".repeat(401) },
    /long.ts: 401 lines, 400 at most/,
  ],
  ["an unknown top-level folder", { "things/a.ts": "" }, /"things" is not a known top-level folder/],
  ["an unknown noun", { "server/parties/router.ts": "" }, /"parties" is not a known noun/],
  [
    "a file not named after its operation",
    { "server/users/invite.ts": "export const make = 1;" },
    /must export invite…/,
  ],
  ["a clock in the domain", { "domain/due.ts": "export const late = () => new Date();" }, /no clock/],
  [
    "randomness in the domain",
    { "domain/key.ts": "export const key = () => Math.random();" },
    /no clock and no chance/,
  ],
  [
    "an import upwards",
    { "db/a.ts": 'import { b } from "@/server/b";', "server/b.ts": "export const b = 1;" },
    /db\/a.ts imports server\/b.ts: never upwards/,
  ],
  [
    "a secret in the browser, two imports away",
    {
      "app/a.tsx": '"use client";\nimport { b } from "./b";',
      "app/b.ts": 'import { env } from "@/env.mjs";\nexport const b = env;',
      "env.mjs": "export const env = {};",
    },
    /^app\/a.tsx → app\/b.ts → env.mjs: runs in the browser/,
  ],
  [
    "a piece of screen that knows the office",
    { "components/a.tsx": 'import { b } from "@/domain/b";', "domain/b.ts": "export const b = 1;" },
    /components\/ is independent/,
  ],
  [
    "a cycle",
    { "domain/a.ts": 'import { b } from "./b";', "domain/b.ts": 'export { a as b } from "./a";' },
    /cycle: domain\/a.ts → domain\/b.ts → domain\/a.ts/,
  ],
  [
    "raw SQL that writes without a permission",
    {
      "server/users/forget.ts": `export const forget = (db) => rowsOf(db, sql\`with old as (select 1) delete from \${users}\`);`,
    },
    /raw SQL that writes takes writer/,
  ],
  ["a cited path that is not there", { "docs/a.md": "See `server/gone.ts`." }, /cites server\/gone.ts/],
  [
    "a path in brackets that is not there",
    { "docs/a.md": "```\nserver/  rules (docs/gone.md)\n```" },
    /cites docs\/gone.md/,
  ],
  ["a dead link", { "docs/a.md": "See [that](gone.md)." }, /cites docs\/gone.md/],
  [
    "a folder of a tree that is not there",
    {
      "docs/a.md":
        "```\ndomain/  rules\n  events/   of events\n    deep/\n  gone/  nothing\nREADME.md  start\n```",
      "domain/events/deep/a.ts": "",
    },
    /^docs\/a.md cites domain\/gone\/, which is not there\ndocs\/a.md cites README.md, which is not there$/,
  ],
  [
    "an address in the lock",
    { "package-lock.json": '"resolved": "https://registry.example/a.tgz"' },
    /registry/,
  ],
];

test.each(breaches)("%s is reported", (_, files, sentence) => {
  const problems = problemsOf(files);
  expect(problems.join("\n")).toMatch(sentence);
});

test("imports for types alone close a cycle too", () => {
  const files = { "domain/a.ts": 'import type { B } from "./b";', "domain/b.ts": 'import { a } from "./a";' };
  expect(problemsOf(files)).toEqual(["cycle: domain/a.ts → domain/b.ts → domain/a.ts"]);
});

test("a cycle of several files is reported once, on its shortest way", () => {
  const files = {
    "domain/a.ts": 'import { b } from "./b";\nimport { c } from "./c";',
    "domain/b.ts": 'import { c } from "./c";',
    "domain/c.ts": 'import { a } from "./a";',
    "domain/d.ts": 'import { a } from "./a";',
  };
  expect(problemsOf(files)).toEqual(["cycle: domain/a.ts → domain/c.ts → domain/a.ts (3 import each other)"]);
});

test("folders that import each other are reported, also where no files do", () => {
  const files = {
    "domain/events/a.ts": 'import type { B } from "../people/b";',
    "domain/people/b.ts": "export type B = 1;",
    "domain/people/list/c.ts": 'import { d } from "../../events/d";',
    "domain/events/d.ts": "export const d = 1;",
  };
  expect(problemsOf(files)).toEqual(["cycle of folders: domain/events → domain/people → domain/events"]);
});

test("folders inside a folder, and a file and a folder beside it, are compared too", () => {
  const files = {
    "domain/articles/en/a.ts": 'import { b } from "../zh/b";',
    "domain/articles/zh/b.ts": "export const b = 1;",
    "domain/articles/zh/c.ts": 'import { d } from "../en/d";',
    "domain/articles/en/d.ts": "export const d = 1;",
    "app/(office)/events/list.ts": 'import { e } from "./form/e";',
    "app/(office)/events/form/e.ts": "export const e = 1;",
    "app/(office)/events/form/f.ts": 'import type { List } from "../list";',
  };
  expect(problemsOf(files).sort()).toEqual([
    "cycle of folders: app/(office)/events/form → app/(office)/events/list.ts → app/(office)/events/form",
    "cycle of folders: domain/articles/en → domain/articles/zh → domain/articles/en",
  ]);
});

test("a file that uses a folder which uses another file is no cycle", () => {
  const files = {
    "app/(office)/page.tsx": 'import { a } from "./events/a";',
    "app/(office)/events/a.tsx": 'import { b } from "../layout";',
    "app/(office)/layout.tsx": "export const b = 1;",
  };
  expect(problemsOf(files)).toEqual([]);
});

test("a test may import from folders that import its own", () => {
  const files = {
    "domain/events/a.test.ts": 'import { b } from "../people/b";',
    "domain/people/b.ts": 'import { c } from "../events/c";',
    "domain/events/c.ts": "export const c = 1;",
  };
  expect(problemsOf(files)).toEqual([]);
});

test("the nouns are the folders of server/", () => {
  const folders = readdirSync(join(import.meta.dirname, "..", "server"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect([...NOUNS, ...INFRASTRUCTURE].sort()).toEqual(folders.sort());
});

test("imports are found in every form", () => {
  const text = `import a from "./a";
import { b,
  c } from "./b";
import type { D } from "./d";
export * from "./e";
import "./f";
// import g from "./g";
const h = await import("./h");`;
  expect(importsOf(text)).toEqual([
    { from: "./a", typeOnly: false },
    { from: "./b", typeOnly: false },
    { from: "./d", typeOnly: true },
    { from: "./e", typeOnly: false },
    { from: "./f", typeOnly: false },
    { from: "./h", typeOnly: true },
  ]);
});
