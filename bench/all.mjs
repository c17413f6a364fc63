// `npm run bench`: every benchmark in turn, each also where an earlier one missed its aim. Fails if any did.
import { spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { exit } from "node:process";

const root = dirname(import.meta.dirname);
// The writer is bundled, as the product runs it; the others start a server or a database and may run file by file.
const BENCHMARKS = [
  ["node", "scripts/script.mjs", "bench/run.ts"],
  ["tsx", "bench/office.ts"],
  ["tsx", "bench/http.ts"],
];

const failed = BENCHMARKS.filter(([command, ...args]) => {
  console.log(`\n${args.at(-1)}`);
  return spawnSync(command, args, { cwd: root, stdio: "inherit" }).status !== 0;
});
for (const args of failed) console.error(`${args.at(-1)} failed, or missed an aim`);
exit(failed.length ? 1 : 0);
