import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { bundledCommand } from "./test-command";

const command = await bundledCommand("test-write-up-times");

// Each takes less than a third of it; where an expression tries every way, or the time grows with the cube of the people, far longer.
const LIMIT = 5_000;

it("the processor time of reading a write-up does not explode with its length or its people", () => {
  const { stdout, stderr } = spawnSync(process.execPath, [command], { encoding: "utf8" });
  if (stdout === "") throw new Error(stderr);
  const times: { what: string; milliseconds: number }[] = JSON.parse(stdout);
  expect(times).toHaveLength(9);
  expect(times.filter(({ milliseconds }) => milliseconds >= LIMIT)).toEqual([]);
});
