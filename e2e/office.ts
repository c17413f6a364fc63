import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "..");

/** The environment of a started office: nothing of the tester's own settings reaches it. */
const OWN =
  /^(DATABASE_URL|SMTP_URL|MAIL_FROM|AUTH_|RAPPORTEUR_|PORT$|HOST$|NODE_ENV$|NO_COLOR$|FORCE_COLOR$)/;
const BARE = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !OWN.test(name)),
) as NodeJS.ProcessEnv;

const LIFTOFF = encodeURIComponent('import v8 from "node:v8"; v8.setFlagsFromString("--liftoff-only");');
/** Offices compile the embedded database quickly: optimizing it takes longer than all that a story asks of it. */
const QUICK = { NODE_OPTIONS: `--import data:text/javascript,${LIFTOFF}` };
/** Offices of stories that measure times. */
export const OPTIMIZED = { NODE_OPTIONS: "" };

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** A fresh folder for an office's data, and how to be rid of it. */
export function dataFolder() {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-e2e-"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * Puts a migrated, empty database into an office's folder: for stories of anything but a first start, half of whose time is the
 * creation of the database.
 */
export const prepare = (folder: string): void =>
  cpSync(process.env.PREPARED_DATA ?? "", folder, { recursive: true });

/** As `dataFolder`, with a migrated, empty database. */
export function preparedFolder() {
  const data = dataFolder();
  prepare(data.folder);
  return data;
}

export interface Run {
  child: ChildProcess;
  /** Everything it has printed so far, on both streams. */
  output: () => string;
  /** Its exit code, once it has ended. */
  ended: Promise<number | null>;
}

/** Runs `node scripts/start.mjs`, which is what `npm start` does, in this clone or another. */
export function runStart(env: Record<string, string>, nodeArguments: string[] = [], clone = ROOT): Run {
  const args = [...nodeArguments, join(clone, "scripts", "start.mjs")];
  const child = spawn(process.execPath, args, { cwd: clone, env: { ...BARE, ...QUICK, ...env } });
  // A story that fails half-way leaves nothing running behind.
  const end = () => child.kill("SIGTERM");
  process.once("exit", end);
  child.once("close", () => process.off("exit", end));
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      printed += chunk;
    });
  return {
    child,
    output: () => printed,
    ended: new Promise((resolve) => child.once("close", resolve)),
  };
}

export interface Office {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  url: string;
  /** The address of the first administrator's sign-up; undefined where somebody has signed up. */
  signUp: string | undefined;
  run: Run;
  stop: () => Promise<number | null>;
}

/** Starts an office on a free port and waits until it says that it is there; throws with its words if it ends first. */
export async function startOffice(env: Record<string, string>): Promise<Office> {
  const port = await freePort();
  const run = runStart({ ...env, PORT: String(port) });
  const there = new Promise<void>((resolve) => {
    run.child.stdout?.on("data", () => /^Rapporteur is at .*\n/m.test(run.output()) && resolve());
  });
  const gone = run.ended.then((code) => {
    throw new Error(`The office ended with ${code}:\n${run.output()}`);
  });
  await Promise.race([there, gone]);
  gone.catch(() => {});
  const stop = () => {
    run.child.kill("SIGTERM");
    return run.ended;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    signUp: run.output().match(/http\S+\/sign-up\?token=\S+/)?.[0],
    run,
    stop,
  };
}
