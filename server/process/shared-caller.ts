import type { callerFor } from "../router";

type CallerFor = typeof callerFor;

const shared = globalThis as typeof globalThis & { rapporteurCaller?: CallerFor | undefined };

/**
 * Offers the procedures loaded at startup to the pages, whose bundle is another one: in production they need not load and keep all
 * of them a second time.
 */
export const shareCaller = (caller: CallerFor): void => {
  shared.rapporteurCaller = caller;
};

/** The shared procedures; in development, where pages are reloaded on changes and nothing is shared, those of the caller's bundle. */
export const sharedCaller = async (): Promise<CallerFor> =>
  shared.rapporteurCaller ?? (await import("../router")).callerFor;
