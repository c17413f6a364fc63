import type { Opened } from "./open";

/**
 * Does `work` while no other instance does anything under the same lock: for what makes tables when several start at once on
 * one PostgreSQL. The embedded database has one process alone.
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
