// node scripts/script.mjs FILE.ts [ARGUMENT …]: bundles one script and runs it.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { argv, execPath, pid } from "node:process";
import { pathToFileURL } from "node:url";
import { bundle } from "./bundle.mjs";

const [script, ...rest] = argv.slice(2);
const file = join(import.meta.dirname, "..", ".cache", `script-${pid}.mjs`);
await bundle(script, file);
process.argv = [execPath, script, ...rest];
try {
  await import(pathToFileURL(file).href);
} finally {
  rmSync(file, { force: true });
}
