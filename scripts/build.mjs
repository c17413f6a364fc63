import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run, tail } from "./run.mjs";
import { shareChunks } from "./share-chunks.mjs";

const FOLDERS = ["app", "components", "db", "domain", "messages", "public", "server"];
const FILES = [
  "env.mjs",
  "instrumentation.ts",
  "next.config.mjs",
  "package-lock.json",
  "proxy.ts",
  "tsconfig.json",
];
const NOT_BUILT = /\.test\.tsx?$|\.md$|\/golden\//;

function sources(root) {
  const below = (folder) =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? below(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
    );
  const inFolders = FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap(below);
  return [...FILES.filter((file) => existsSync(join(root, file))), ...inFolders]
    .filter((file) => !NOT_BUILT.test(file))
    .sort();
}

/** A fingerprint of everything the production build is made from. */
export function sourceHash(root) {
  const hash = createHash("sha256").update(process.version);
  for (const file of sources(root)) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

const stampOf = (root) => join(root, ".next", "sources.sha256");

/** Whether the build in .next is made from the sources as they are. */
export const isBuilt = (root) =>
  existsSync(stampOf(root)) && readFileSync(stampOf(root), "utf8") === sourceHash(root);

/**
 * Makes the production build.
 * @throws {Error} one sentence; `cause` is the output of the compiler
 */
export async function build(root) {
  rmSync(stampOf(root), { force: true });
  const hash = sourceHash(root);
  const next = join(root, "node_modules", "next", "dist", "bin", "next");
  const REBUILD = existsSync(join(root, ".next", "BUILD_ID")) ? "1" : "";
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", REBUILD };
  const { code, output } = await run(process.execPath, [next, "build"], { cwd: root, env });
  if (code !== 0)
    throw new Error("The build failed; the output of the compiler is above.", { cause: tail(output, 60) });
  for (const folder of ["chunks", "chunks/ssr"]) shareChunks(join(root, ".next", "server", folder));
  writeFileSync(stampOf(root), hash);
}
