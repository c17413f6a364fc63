import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { bundledCommand } from "./test-command";

const command = await bundledCommand("test-write-times");

it("writing about four times as many speakers takes less than three times four times the processor time", () => {
  const { stdout } = spawnSync(process.execPath, [command], { encoding: "utf8" });
  const times: { lang: string; few: number; many: number }[] = JSON.parse(stdout);
  expect(times).toHaveLength(2);
  // Quadratic would be sixteen times.
  for (const { lang, few, many } of times)
    expect([lang, few, many, many < 12 * few]).toEqual([lang, few, many, true]);
});
