import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import type { AppRouter } from "@/server/router";
import { client } from "./client";
import { queryClientOfBrowser } from "./query-client";

const options = createTRPCOptionsProxy<AppRouter>({ client, queryClient: queryClientOfBrowser });

/** The procedures as queries and mutations. A page that only writes needs no more than `useTRPCClient`. */
export const useTRPC = () => options;
