import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { sourceHash } from "./build.mjs";
import { installPackages, packagesDiffer } from "./packages.mjs";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "packages-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const put = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const lock = (path: string, packages: object) => put(path, JSON.stringify({ packages }));
const asked = {
  "": {},
  "node_modules/a": { version: "1.0.0" },
  "node_modules/b": { version: "2.0.0", optional: true },
};

test.each([
  ["nothing is installed", undefined, true],
  ["a package is missing", { "node_modules/b": { version: "2.0.0" } }, true],
  ["another version is there", { "node_modules/a": { version: "1.0.1" } }, true],
  ["all but another platform's build is there", { "node_modules/a": { version: "1.0.0" } }, false],
  [
    "more is there than asked for",
    { "node_modules/a": { version: "1.0.0" }, "node_modules/c": { version: "3.0.0" } },
    false,
  ],
])("whether to install: %s", (_, there, differ) => {
  lock("package-lock.json", asked);
  if (there) lock("node_modules/.package-lock.json", there);
  expect(packagesDiffer(root)).toBe(differ);
});

test("what npm knows is not asked for again, unless it knows no such version yet", async () => {
  put(
    "npm.js",
    `const { appendFileSync } = require("node:fs");
     const known = process.argv.includes("--prefer-offline");
     appendFileSync("calls", known ? "known " : "asked ");
     if (known && process.argv[1].endsWith("old-npm.js")) {
       console.error("npm error code ETARGET");
       process.exit(1);
     }`,
  );
  put("old-npm.js", readFileSync(join(root, "npm.js"), "utf8"));
  for (const npm of ["npm.js", "old-npm.js"]) {
    vi.stubEnv("npm_execpath", join(root, npm));
    await installPackages(root);
  }
  vi.unstubAllEnvs();
  expect(readFileSync(join(root, "calls"), "utf8")).toBe("known known asked ");
});

test("a build depends on sources, messages and packages, not on tests or golden files", () => {
  put("app/page.tsx", "1");
  put("package-lock.json", "{}");
  const before = sourceHash(root);
  put("app/page.test.tsx", "1");
  put("domain/articles/golden/a.en.md", "1");
  put("README.md", "1");
  expect(sourceHash(root)).toBe(before);
  put("messages/en.json", "{}");
  const worded = sourceHash(root);
  expect(worded).not.toBe(before);
  put("app/page.tsx", "2");
  expect(sourceHash(root)).not.toBe(worded);
});
