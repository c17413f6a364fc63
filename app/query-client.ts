import { isServer, QueryClient } from "@tanstack/react-query";

/** A new store of answers: one for each request on the server, one for the whole visit in the browser. */
const newQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: 20_000, retry: false, refetchOnWindowFocus: true },
      mutations: { retry: false },
    },
  });

let kept: QueryClient | undefined;

/** The store of answers; no provider hands it on, so that pages without queries need not load it. */
export const queryClientOfBrowser = (): QueryClient => {
  if (isServer) return newQueryClient();
  if (!kept) {
    kept = newQueryClient();
    kept.mount();
  }
  return kept;
};
