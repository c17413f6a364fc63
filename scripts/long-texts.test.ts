import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { bundledCommand } from "./test-command";

const command = await bundledCommand("test-long-texts");

it("a text as long as a field may be, of one word again and again, is written, checked and read in time", () => {
  const { stdout, stderr } = spawnSync(process.execPath, [command], { encoding: "utf8" });
  if (stdout === "") throw new Error(stderr);
  expect(JSON.parse(stdout)).toEqual({ runs: 17 * (14 * 2 + 2) + 3 * 2, slow: [] });
}, 600_000);
