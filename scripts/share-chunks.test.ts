import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { shareChunks } from "./share-chunks.mjs";

const folder = mkdtempSync(join(tmpdir(), "rapporteur-chunks-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("lets equal chunks share their modules, and changes nothing else", () => {
  const files = {
    "[root]__a.js": 'module.exports=[1,()=>"one"]',
    "b.js": 'module.exports=[1,()=>"one"]',
    "c.js": 'module.exports=[2,()=>"two"]',
    "runtime-1.js": "const count = 0;",
    "runtime-2.js": "const count = 0;",
    "data.json": 'module.exports=[1,()=>"one"]',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  expect(shareChunks(folder)).toBe(1);
  const load = createRequire(join(folder, "route.js"));
  expect(load("./b.js")).toBe(load("./[root]__a.js"));
  expect(load("./b.js")[1]()).toBe("one");
  for (const [name, content] of Object.entries(files))
    if (name !== "b.js") expect(readFileSync(join(folder, name), "utf8")).toBe(content);
  // A build that is there already is not changed again.
  expect(shareChunks(folder)).toBe(0);
});
