import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import type { Db } from "@/db/client";
import { LIMITS } from "@/domain/events/limits";
import { errorResponse, isTooLarge, withErrorResponses } from "./http/responses";
import { log } from "./log";
import { appRouter } from "./router";
import { contextFrom } from "./session/context-from";

/**
 * The largest request body of /api/trpc, in bytes: the largest record with room for escapes. Files are uploaded elsewhere.
 */
const MAX_BODY_BYTES = 4 * LIMITS.bytes;

/** /api/trpc: all procedures. Responses are not cached. */
export const handleTrpc = (request: Request, db: Db): Promise<Response> =>
  withErrorResponses(request, async () => {
    if (isTooLarge(request, MAX_BODY_BYTES)) return errorResponse("INPUT_TOO_LARGE");
    const ctx = await contextFrom(request.headers, db);
    return fetchRequestHandler({
      endpoint: "/api/trpc",
      req: request,
      router: appRouter,
      createContext: () => ctx,
      responseMeta: () => ({ headers: { "cache-control": "no-store" } }),
      onError: ({ error, path }) => {
        if (error.code === "INTERNAL_SERVER_ERROR" || error.code === "SERVICE_UNAVAILABLE")
          log.error({ err: error.cause ?? error, path, requestId: ctx.requestId }, "procedure failed");
      },
    });
  });
