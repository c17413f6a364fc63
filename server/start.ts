import { resolve } from "node:path";
import { v7 as newId } from "uuid";
import { closeDatabase, type Db, database, openedDatabase } from "@/db/client";
import { DomainError } from "@/domain/errors";
import { officeDay } from "@/domain/settings/office";
import { env } from "@/env.mjs";
import { deleteStaleUploads, filesFolder } from "./attachments/internal";
import { recordClientAddresses } from "./client-address";
import type { Context } from "./context";
import { loadSamples } from "./events/load-samples";
import { takeUpOlder } from "./follow-ups/take-up-older";
import { type Jobs, startJobs } from "./jobs";
import { log } from "./log";
import { escapeMalformedPaths, sendStrictTransportSecurity } from "./request-hooks";
import { scheduledJobs } from "./scheduled-jobs";
import { firstRunLink } from "./users/first-run";

/** What scripts/office.mjs is told while the server starts. */
type Notice =
  | { done: string; ms: number }
  | { refused: string; values: object }
  | { open: true; link: string | null };

const supervised = env.production && process.send !== undefined;

/** To the start script, which has the sentences; to whoever develops, as it is. */
function tell(notice: Notice) {
  if (supervised) process.send?.(notice);
  else if ("done" in notice) console.log(`${notice.done} (${notice.ms} ms)`);
  else if ("refused" in notice) console.error(notice.refused, notice.values);
  else if (notice.link) console.log(`The first administrator signs up at ${notice.link}`);
}

async function step<T>(done: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  tell({ done, ms: Math.round(performance.now() - start) });
  return result;
}

let jobs: Promise<Jobs | undefined> | undefined;

/** Ends the process once what is being written is written. A second signal while that lasts changes nothing. */
function closeOnSignal() {
  let closing = false;
  const close = async () => {
    if (closing) return;
    closing = true;
    await (await jobs)?.stop();
    await closeDatabase();
    process.exit(0);
  };
  // Without its start script the server would be left over, with the data folder locked.
  for (const event of ["SIGTERM", "SIGINT", "disconnect"]) process.on(event, close);
}

/** What a job of the program does its work with, before the office is open. */
function jobContext(db: Db, name: string): Context {
  const now = new Date();
  return { db, actor: { kind: "job", name }, now, today: officeDay(now, "UTC"), requestId: newId() };
}

/** What the database holds from an older program is brought to what this one asks of it. */
async function upgradeData(db: Db): Promise<void> {
  const start = performance.now();
  const taken = await takeUpOlder(jobContext(db, "update"));
  if (taken > 0)
    tell({ done: `Promises of ${taken} events taken up`, ms: Math.round(performance.now() - start) });
}

/** A new database gets the sample events, unless the office wants none; a job of the program does it. */
async function loadSampleEvents(db: Db): Promise<void> {
  const start = performance.now();
  const ctx = jobContext(db, "samples");
  const loaded = await loadSamples(ctx, resolve("db/samples"), env.samples);
  if (loaded > 0) tell({ done: `${loaded} sample events loaded`, ms: Math.round(performance.now() - start) });
}

/** The office's jobs, and at once what the calendar brought while it was shut. Without them people still work: it is logged. */
const startScheduledJobs = async (): Promise<Jobs | undefined> => {
  try {
    const opened = await openedDatabase();
    const begun = await startJobs(opened, scheduledJobs(opened));
    await begun.soon("days");
    return begun;
  } catch (err) {
    log.error({ err }, "the jobs could not be started: nobody is reminded");
    return undefined;
  }
};

/**
 * Opens what the server works on, before its first answer: the database, migrated. A server that cannot work ends
 * (exit code 1) rather than answering every request with an error.
 */
export async function openOffice(): Promise<void> {
  closeOnSignal();
  recordClientAddresses(env.trustedProxies);
  escapeMalformedPaths();
  if (env.authUrl?.startsWith("https:")) sendStrictTransportSecurity();
  try {
    const where = env.databaseUrl ? "Database connected" : `Database opened in ${env.dataFolder}`;
    const db = await step(where, database);
    await upgradeData(db);
    await loadSampleEvents(db);
    await deleteStaleUploads(filesFolder(), new Date());
    tell({ open: true, link: await firstRunLink(db, new Date()) });
    // Nobody's first page waits for them.
    jobs = startScheduledJobs();
  } catch (error) {
    const refused = error instanceof DomainError ? error : new DomainError("UNEXPECTED");
    if (refused.code === "UNEXPECTED") console.error(error);
    tell({ refused: refused.code, values: refused.values });
    process.exit(1);
  }
}
