import type { Opened } from "./open";

/**
 * Runs `work` while holding a PostgreSQL advisory lock, for schema changes when several instances start at once. The
 * embedded database has a single process and needs no lock.
 */
export const withAdvisoryLock = async <T>(
  opened: Opened,
  lock: number,
  work: () => Promise<T>,
): Promise<T> => {
  if (opened.engine === "pglite") return work();
  const held = await opened.client.reserve();
  try {
    await held`select pg_advisory_lock(${lock})`;
    return await work();
  } finally {
    await held`select pg_advisory_unlock(${lock})`;
    held.release();
  }
};
