import { resolve } from "node:path";
import { v7 as newId } from "uuid";
import { closeDatabase, type Db, database, openedDatabase } from "@/db/client";
import { DomainError } from "@/domain/errors";
import { officeDay } from "@/domain/settings/office";
import { env } from "@/env.mjs";
import { deleteStaleUploads, filesFolder } from "../attachments/internal";
import type { Context } from "../context";
import { backfillPursuits } from "../follow-ups/backfill-pursuits";
import { answerFirst } from "../http/answer-first";
import { recordClientAddresses } from "../http/client-address";
import { domainErrorOf } from "../http/domain-error";
import { escapeMalformedPaths, sendStrictTransportSecurity } from "../http/request-hooks";
import { log } from "../log";
import { handleNews } from "../news/endpoints";
import { callerFor } from "../router";
import { loadSamples } from "../samples/load-samples";
import { handleTrpc, handleTrpcDirectly } from "../trpc-endpoint";
import { firstRunLink } from "../users/first-run";
import { scheduledJobs } from "./scheduled-jobs";
import { shareCaller } from "./shared-caller";
import { type Jobs, startJobs } from "./start-jobs";

/** Progress messages to scripts/office.mjs while the server starts. */
type StartupMessage =
  | { done: string; ms: number }
  | { refused: string; values: object }
  | { open: true; link: string | null };

const supervised = env.production && process.send !== undefined;

/** Sends a message to the start script, which formats it; in development it is printed as it is. */
function report(message: StartupMessage) {
  if (supervised) process.send?.(message);
  else if ("done" in message) console.log(`${message.done} (${message.ms} ms)`);
  else if ("refused" in message) console.error(message.refused, message.values);
  else if (message.link) console.log(`The first administrator signs up at ${message.link}`);
}

async function step<T>(done: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  report({ done, ms: Math.round(performance.now() - start) });
  return result;
}

let jobs: Promise<Jobs | undefined> | undefined;

/** Ends the process after pending writes. Further signals meanwhile have no effect. */
function closeOnSignal() {
  let closing = false;
  const close = async () => {
    if (closing) return;
    closing = true;
    await (await jobs)?.stop();
    await closeDatabase();
    process.exit(0);
  };
  // Without its start script the server would keep running and hold the lock of the data folder.
  for (const event of ["SIGTERM", "SIGINT", "disconnect"]) process.on(event, close);
}

/** The context of a startup job, before the office is set up. */
function jobContext(db: Db, name: string): Context {
  const now = new Date();
  return { db, actor: { kind: "job", name }, now, today: officeDay(now, "UTC"), requestId: newId() };
}

/** Upgrades data written by older versions. */
async function upgradeData(db: Db): Promise<void> {
  const start = performance.now();
  const events = await backfillPursuits(jobContext(db, "update"));
  if (events > 0)
    report({
      done: `Follow-ups of ${events} earlier events created`,
      ms: Math.round(performance.now() - start),
    });
}

/** Loads the sample events into a new database, unless disabled. */
async function loadSampleEvents(db: Db): Promise<void> {
  const start = performance.now();
  const ctx = jobContext(db, "samples");
  const loaded = await loadSamples(ctx, resolve("db/samples"), env.samples);
  if (loaded > 0)
    report({ done: `${loaded} sample events loaded`, ms: Math.round(performance.now() - start) });
}

/** Starts the scheduled jobs and runs the calendar job at once. A failure is logged; the server works without jobs. */
const startScheduledJobs = async (): Promise<Jobs | undefined> => {
  try {
    const opened = await openedDatabase();
    const started = await startJobs(opened, scheduledJobs(opened));
    await started.enqueue("days");
    return started;
  } catch (err) {
    log.error({ err }, "the scheduled jobs could not be started: no reminders are sent");
    return undefined;
  }
};

/**
 * Prepares everything the server needs before its first response: the migrated database, samples and jobs. On failure the
 * process ends with exit code 1 instead of withErrorResponses every request with an error.
 */
export async function openOffice(): Promise<void> {
  closeOnSignal();
  recordClientAddresses(env.trustedProxies);
  escapeMalformedPaths();
  if (env.authUrl?.startsWith("https:")) sendStrictTransportSecurity();
  // In development the Next.js route answers instead, because it is reloaded on changes.
  if (env.production) {
    shareCaller(callerFor);
    answerFirst("/api/trpc/", {
      web: async (request) => handleTrpc(request, await database()),
      direct: (request) => handleTrpcDirectly(request, database),
    });
    answerFirst("/news", { web: async (request) => handleNews(request, await database()) });
  }
  try {
    const where = env.databaseUrl ? "Database connected" : `Database opened in ${env.dataFolder}`;
    const db = await step(where, database);
    await upgradeData(db);
    await loadSampleEvents(db);
    await deleteStaleUploads(filesFolder(), new Date());
    report({ open: true, link: await firstRunLink(db, new Date()) });
    // Requests do not wait for the jobs.
    jobs = startScheduledJobs();
  } catch (error) {
    const refused = domainErrorOf(error) ?? new DomainError("UNEXPECTED");
    if (refused.code === "UNEXPECTED") console.error(error);
    report({ refused: refused.code, values: refused.values });
    process.exit(1);
  }
}
