import { defaultShouldDehydrateQuery, isServer, QueryClient } from "@tanstack/react-query";
import superjson from "superjson";

/** A new store of answers: one for each request on the server, one for the whole visit in the browser. */
export const newQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: 20_000, retry: false, refetchOnWindowFocus: true },
      mutations: { retry: false },
      dehydrate: {
        serializeData: superjson.serialize,
        shouldDehydrateQuery: (query) => defaultShouldDehydrateQuery(query),
      },
      hydrate: { deserializeData: superjson.deserialize },
    },
  });

let kept: QueryClient | undefined;

export const queryClientOfBrowser = (): QueryClient => {
  if (isServer) return newQueryClient();
  kept ??= newQueryClient();
  return kept;
};
