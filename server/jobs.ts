import PgBoss from "pg-boss";
import { withAdvisoryLock } from "@/db/advisory-lock";
import type { Opened } from "@/db/client";
import { rawSql } from "@/db/raw-sql";
import { log } from "./log";

/** What is done again and again: its name, when (cron, in UTC), and the work; `stopping` ends early what can wait. */
export interface Job {
  name: string;
  when: string;
  work: (stopping: AbortSignal) => Promise<void>;
}

export interface Jobs {
  /** Has a job done as soon as an instance is free, whatever its time. */
  soon: (name: string) => Promise<void>;
  /** Takes up nothing more, and waits for what is being done. */
  stop: () => Promise<void>;
}

/** How long a stop waits for a job; its work is safe to be broken off, so this is courtesy. Milliseconds. */
const STOP_TIMEOUT_MS = 10_000;

/** Another advisory lock than that of the migrations: making queues at once deadlocks. */
const LOCK = 7_272_078;

/** The library says some things without waiting for the answer: the end waits for them, and whatever comes later is not said. */
const trackQueries = (opened: Opened) => {
  const run = rawSql(opened);
  const open = new Set<Promise<unknown>>();
  let closed = false;
  const executeSql: typeof run = async (text, values) => {
    // It would read an answer that is not there: who comes after the end waits, and holds nothing up.
    if (closed) return new Promise(() => {});
    const answer = run(text, values);
    open.add(answer);
    try {
      return await answer;
    } finally {
      open.delete(answer);
    }
  };
  const close = async () => {
    closed = true;
    await Promise.allSettled(open);
  };
  return { executeSql, close };
};

/**
 * Has jobs done by their clock, in a schema of their own (`jobs`). Several instances on one database share them: each time
 * is one job, which one instance takes. What an instance that is gone had taken up comes again with the next time.
 */
export const startJobs = async (opened: Opened, jobs: readonly Job[]): Promise<Jobs> => {
  const stopping = new AbortController();
  const said = trackQueries(opened);
  const boss = new PgBoss({
    db: { executeSql: said.executeSql },
    schema: "jobs",
    // What was done is told by the log; its rows need not stay.
    archiveCompletedAfterSeconds: 600,
    deleteAfterHours: 24,
    retryLimit: 0,
    expireInMinutes: 10,
  });
  boss.on("error", (err) => {
    if (!stopping.signal.aborted) log.error({ err }, "a job could not be looked after");
  });
  await withAdvisoryLock(opened, LOCK, async () => {
    await boss.start();
    for (const { name } of jobs)
      if (!(await boss.getQueue(name)))
        await boss.createQueue(name, { name, policy: "short", retryLimit: 0, expireInMinutes: 10 });
  });
  const workers = new Map<string, string>();
  for (const { name, when, work } of jobs) {
    const once = () => work(stopping.signal).catch((err) => log.error({ err, job: name }, "job failed"));
    workers.set(name, await boss.work(name, { pollingIntervalSeconds: 5 }, once));
    await boss.schedule(name, when);
  }
  return {
    soon: async (name) => {
      await boss.send(name, {});
      boss.notifyWorker(workers.get(name) ?? "");
    },
    stop: async () => {
      stopping.abort();
      await boss.stop({ timeout: STOP_TIMEOUT_MS });
      await said.close();
    },
  };
};
