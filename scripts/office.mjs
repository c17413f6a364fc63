// Steps of `npm start`. Plain Node: packages may not be installed yet.
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, isBuilt } from "./build.mjs";
import { installPackages, packagesDiffer } from "./packages.mjs";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Startup errors with instructions. */
const REFUSALS = {
  FOLDER_IN_USE: ({ folder }) =>
    `The data folder ${folder ?? ""} is open in another process: stop that one, or set RAPPORTEUR_DATA to another folder.`,
  DATABASE_UNREACHABLE: ({ host }) =>
    `The database at ${host} does not answer: check DATABASE_URL and that PostgreSQL is running, then start again.`,
  DISK_FULL: () => "The disk is full: free some space, at least 64 MB, then start again. Nothing was lost.",
  UNEXPECTED: () =>
    "The server could not start; the reason is above. Nothing was changed by starting it again.",
};

const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`.padStart(8);
const progress = (what, ms) => console.log(what.padEnd(60) + seconds(ms));

/** Prints a step, then its duration on the same line. */
async function step(what, work) {
  const start = performance.now();
  process.stdout.write(what.padEnd(60));
  try {
    const result = await work();
    console.log(seconds(performance.now() - start));
    return result;
  } catch (error) {
    console.log("");
    throw error;
  }
}

async function settings() {
  if (existsSync(join(ROOT, ".env"))) process.loadEnvFile?.(join(ROOT, ".env"));
  return (await import("../env.mjs")).env;
}

function assertFree(host, port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error) => {
      const taken = `Port ${port} is taken by another program: stop that one, or choose another, as in PORT=${port + 1} npm start.`;
      const other = `This machine cannot serve on ${host}:${port} (${error.code}): set HOST and PORT to an address of its own.`;
      reject(new Error(error.code === "EADDRINUSE" ? taken : other));
    });
    server.listen(port, host, () => server.close(resolve));
  });
}

/** The secret that signs sessions, made once and readable by this account alone. */
function secretIn(folder) {
  const file = join(folder, "auth-secret");
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600 });
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    const sentence = `The data folder ${folder} cannot be used (${error.code}): let this account write there, or set RAPPORTEUR_DATA to another folder.`;
    throw new Error(sentence);
  }
}

// Longer than reverse proxies keep idle connections (60 s as a rule): closed first by the server, a reused one loses its request.
const KEEP_ALIVE_MS = 75_000;

function serve({ host, port, dataFolder, authSecret }, dev) {
  const next = join(ROOT, "node_modules", "next", "dist", "bin", "next");
  const command = dev ? ["dev"] : ["start", "--keepAliveTimeout", String(KEEP_ALIVE_MS)];
  const child = spawn(process.execPath, [next, ...command, "-H", host, "-p", String(port)], {
    cwd: ROOT,
    stdio: dev ? "inherit" : ["ignore", "pipe", "inherit", "ipc"],
    env: {
      ...process.env,
      NODE_ENV: dev ? "development" : "production",
      NEXT_MANUAL_SIG_HANDLE: "true",
      NEXT_TELEMETRY_DISABLED: "1",
      AUTH_SECRET: authSecret ?? secretIn(dataFolder),
      RAPPORTEUR_DATA: dataFolder,
    },
  });
  child.stdout?.resume();
  for (const signal of ["SIGINT", "SIGTERM"])
    process.on(signal, () => {
      child.askedToEnd = true;
      child.kill(signal);
    });
  return child;
}

/** Resolves when the server is ready; rejects with a message if it exits before. */
function opened(child) {
  return new Promise((resolve, reject) => {
    let refusal;
    child.on("message", (notice) => {
      if (notice.done) progress(notice.done, notice.ms);
      if (notice.refused) refusal = (REFUSALS[notice.refused] ?? REFUSALS.UNEXPECTED)(notice.values);
      if (notice.open) resolve(notice);
    });
    child.once("close", () => reject(new Error(refusal ?? REFUSALS.UNEXPECTED())));
  });
}

/** Not with fetch, whose loading takes longer than the request. */
async function firstPage(address) {
  const status = await new Promise((resolve, reject) => {
    const request = get(`${address}/sign-in`, { agent: false }, (response) => {
      response
        .resume()
        .once("end", () => resolve(response.statusCode))
        .once("error", reject);
    });
    request.once("error", reject);
  });
  if (status >= 500) throw new Error(`The server answers ${status}; the reason is above.`);
}

async function welcome(env, child) {
  const { localAddress, officeAddress } = await import("../env.mjs");
  const { link } = await opened(child);
  await step("Answering the first page", () => firstPage(localAddress(env)));
  child.stdout.pipe(process.stdout);
  const known = officeAddress(env);
  console.log("");
  if (link) console.log(`The first administrator signs up here, once: ${known}${link}`);
  console.log(`Rapporteur is at ${known} (stop it with Ctrl+C).`);
}

async function open(dev) {
  const env = await settings();
  await assertFree(env.host, env.port);
  if (packagesDiffer(ROOT)) await step("Installing packages", () => installPackages(ROOT));
  if (!dev && !isBuilt(ROOT)) await step("Building the program", () => build(ROOT));
  const child = serve(env, dev);
  const ended = new Promise((resolve) => child.once("close", (code) => resolve(code ?? 1)));
  try {
    if (!dev) await welcome(env, child);
  } catch (error) {
    child.kill("SIGTERM");
    const code = await ended;
    if (!child.askedToEnd) throw error;
    return code;
  }
  return ended;
}

/** Starts the server and exits with its code; a failed start prints what to do. */
export async function start(dev) {
  try {
    process.exitCode = await open(dev);
  } catch (error) {
    if (error.cause) console.error(error.cause);
    console.error(error.message);
    process.exitCode = 1;
  }
}
