// node scripts/script.mjs FILE.ts [ARGUMENT …]: bundles one script and runs it, in a third of the time that translating it
// file by file takes. The bundle is in the project while it runs, so that the packages it imports are found.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv, execPath, pid } from "node:process";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const [script, ...rest] = argv.slice(2);
const root = join(import.meta.dirname, "..");
const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: [script],
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  write: false,
});
const folder = join(root, ".cache");
const file = join(folder, `script-${pid}.mjs`);
mkdirSync(folder, { recursive: true });
writeFileSync(file, outputFiles[0].contents);
process.argv = [execPath, script, ...rest];
try {
  await import(pathToFileURL(file).href);
} finally {
  rmSync(file, { force: true });
}
