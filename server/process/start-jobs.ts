import PgBoss from "pg-boss";
import { withAdvisoryLock } from "@/db/advisory-lock";
import type { Opened } from "@/db/client";
import { rawSql } from "@/db/raw-sql";
import { log } from "../log";

/** A recurring job: its name, its schedule (cron, in UTC) and its work; `stopping` asks work that can wait to end early. */
export interface Job {
  name: string;
  when: string;
  work: (stopping: AbortSignal) => Promise<void>;
}

export interface Jobs {
  /** Queues a job for the next free instance, regardless of its schedule. */
  enqueue: (name: string) => Promise<void>;
  /** Takes no further jobs and waits for the running ones. */
  stop: () => Promise<void>;
}

/** How long `stop` waits for running jobs, in milliseconds. Every job can be interrupted safely. */
const STOP_TIMEOUT_MS = 10_000;

/** A different advisory lock from the one of migrations: creating queues concurrently deadlocks. */
const LOCK = 7_272_078;

/**
 * pg-boss sends some queries without awaiting them (fire-and-forget): closing waits for those in flight, and later ones are
 * not sent.
 */
const trackQueries = (opened: Opened) => {
  const run = rawSql(opened);
  const inFlight = new Set<Promise<unknown>>();
  let closed = false;
  const executeSql: typeof run = async (text, values) => {
    // The library would read a missing result, so a query after closing never settles.
    if (closed) return new Promise(() => {});
    const result = run(text, values);
    inFlight.add(result);
    try {
      return await result;
    } finally {
      inFlight.delete(result);
    }
  };
  const close = async () => {
    closed = true;
    await Promise.allSettled(inFlight);
  };
  return { executeSql, close };
};

/**
 * Runs jobs on schedule, in a schema of their own (`jobs`). Several instances on one database share them: each occurrence
 * is one queue entry that one instance takes. A job of a crashed instance runs again at its next scheduled time.
 */
export const startJobs = async (opened: Opened, jobs: readonly Job[]): Promise<Jobs> => {
  const stopping = new AbortController();
  const queries = trackQueries(opened);
  const boss = new PgBoss({
    db: { executeSql: queries.executeSql },
    schema: "jobs",
    // Results are in the log; completed rows can be deleted.
    archiveCompletedAfterSeconds: 600,
    deleteAfterHours: 24,
    retryLimit: 0,
    expireInMinutes: 10,
  });
  boss.on("error", (err) => {
    if (!stopping.signal.aborted) log.error({ err }, "the job queue failed");
  });
  await withAdvisoryLock(opened, LOCK, async () => {
    await boss.start();
    // Nothing runs the jobs that an earlier version of the program scheduled.
    for (const { name } of await boss.getSchedules())
      if (!jobs.some((job) => job.name === name)) await boss.unschedule(name);
    for (const { name } of jobs)
      if (!(await boss.getQueue(name)))
        await boss.createQueue(name, { name, policy: "short", retryLimit: 0, expireInMinutes: 10 });
  });
  const workers = new Map<string, string>();
  for (const { name, when, work } of jobs) {
    const runOnce = () => work(stopping.signal).catch((err) => log.error({ err, job: name }, "job failed"));
    workers.set(name, await boss.work(name, { pollingIntervalSeconds: 5 }, runOnce));
    await boss.schedule(name, when);
  }
  return {
    enqueue: async (name) => {
      await boss.send(name, {});
      boss.notifyWorker(workers.get(name) ?? "");
    },
    stop: async () => {
      stopping.abort();
      await boss.stop({ timeout: STOP_TIMEOUT_MS });
      await queries.close();
    },
  };
};
