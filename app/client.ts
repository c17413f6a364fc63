import { createTRPCClient, httpBatchLink } from "@trpc/client";
import superjson from "superjson";
import type { AppRouter } from "@/server/router";

/** Browsers refuse requests that outlive their page with more than 64 kB in all. */
const SMALL = 4_000;

/** Sends small changes to the end even when the user leaves the page right after. */
const fetchToTheEnd = (address: string | URL | Request, options?: RequestInit): Promise<Response> => {
  const { body } = options ?? {};
  return fetch(address, { ...options, keepalive: typeof body === "string" && body.length <= SMALL });
};

/** The office's procedures over HTTP. */
export const client = createTRPCClient<AppRouter>({
  links: [
    httpBatchLink({
      url: "/api/trpc",
      transformer: superjson,
      fetch: (address, options) => fetchToTheEnd(address, options as RequestInit),
    }),
  ],
});
