import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { bundledCommand } from "./test-command";

const command = await bundledCommand("test-parse-times");

it("finding twice as many problems in a record takes about twice the processor time", () => {
  const { stdout } = spawnSync(process.execPath, [command], { encoding: "utf8" });
  const times: { kind: string; few: number; many: number }[] = JSON.parse(stdout);
  expect(times).toHaveLength(6);
  for (const { kind, few, many } of times) {
    // Quadratic would be four times; the last part is for rounds of less than a millisecond each.
    expect([kind, few, many, many < 3.5 * few + 20]).toEqual([kind, few, many, true]);
  }
});
