import { createCaller, router } from "./trpc";

export const appRouter = router({});
export type AppRouter = typeof appRouter;

/** Calls procedures in the process, without HTTP: for pages and tests. */
export const callerFor = createCaller(appRouter);
