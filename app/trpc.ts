import type { TRPCClient } from "@trpc/client";
import type { AppRouter } from "@/server/router";
import { allMessagesLoaded } from "./message-files";

/** Fetches the client of the procedures; no page needs it before it is hydrated. It comes with the texts for all that it may be answered. */
export const loadClient = async () => {
  const [{ client }] = await Promise.all([import("./client"), allMessagesLoaded()]);
  return client;
};

const callAt = async (path: readonly string[], given: readonly unknown[]): Promise<unknown> => {
  let node: unknown = await loadClient();
  for (const name of path) node = Reflect.get(node as object, name);
  return (node as (...given: readonly unknown[]) => unknown)(...given);
};

const procedureAt = (path: readonly string[]): unknown => {
  // The same object each time: effects depend on procedures.
  const inside = new Map<string, unknown>();
  return new Proxy(() => undefined, {
    get: (_, name) => {
      if (typeof name !== "string") return undefined;
      const found = inside.get(name) ?? procedureAt([...path, name]);
      inside.set(name, found);
      return found;
    },
    apply: (_, __, given) => callAt(path, given),
  });
};

const procedures = procedureAt([]) as TRPCClient<AppRouter>;

/** The procedures as the browser calls them; the first call waits for their client. */
export const useTRPCClient = (): TRPCClient<AppRouter> => procedures;
