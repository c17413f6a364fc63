import { existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { run, tail } from "./run.mjs";

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : undefined);

/** Whether node_modules lacks something the lock asks for, or holds another version of it. */
export function packagesDiffer(root) {
  const asked = read(join(root, "package-lock.json"));
  const there = read(join(root, "node_modules", ".package-lock.json"));
  if (!there) return true;
  // Optional ones are other platforms' builds.
  const missing = ([path, { version, optional }]) =>
    path !== "" && (there[path] ? there[path].version !== version : !optional);
  return Object.entries(asked).some(missing);
}

function npm(args, options) {
  const own = process.env.npm_execpath;
  if (own?.endsWith(".js")) return run(process.execPath, [own, ...args], options);
  return run("npm", args, { ...options, shell: process.platform === "win32" });
}

const OFFLINE =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ECONNRESET|ERR_SOCKET_TIMEOUT|network/i;

/**
 * Installs the locked packages; restores the previous ones on failure.
 * @throws {Error} one sentence that says what to do; `cause` is the output of npm where it helps
 */
export async function installPackages(root) {
  const [folder, before] = [join(root, "node_modules"), join(root, "node_modules.before")];
  rmSync(before, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, before);
  const quick = ["--fetch-retries=2", "--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=5000"];
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error", ...quick];
  const options = { cwd: root, env: { ...process.env, NODE_ENV: "development" } };
  // The lock names versions and hashes: npm need not ask again for what it knows, unless it knows no such version yet.
  let done = await npm([...args, "--prefer-offline"], options);
  if (/\bETARGET\b/.test(done.output)) done = await npm(args, options);
  const { code, output } = done;
  if (code === 0) return rmSync(before, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
  if (existsSync(before)) renameSync(before, folder);
  if (OFFLINE.test(output))
    throw new Error(
      "The packages cannot be fetched: connect this machine to the network (or set npm's proxy or registry) and start again.",
    );
  const sentence =
    "npm could not install the packages; its message is above. Correct the cause and start again.";
  throw new Error(sentence, { cause: tail(output) });
}
