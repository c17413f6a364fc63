import type { IncomingMessage } from "node:http";
import type { TRPCError } from "@trpc/server";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import type { Db } from "@/db/client";
import { LIMITS } from "@/domain/events/limits";
import { env } from "@/env.mjs";
import type { Context } from "./context";
import { answerBatch, type Batch, batchOf } from "./http/answer-batch";
import { type Answer, answerOf } from "./http/answer-first";
import { errorResponse, failureResponse, isTooLarge, withErrorResponses } from "./http/responses";
import { assertSameOrigin } from "./http/same-origin";
import { log } from "./log";
import { appRouter } from "./router";
import { contextFrom } from "./session/context-from";

const ENDPOINT = "/api/trpc/";

/**
 * The largest request body of /api/trpc, in bytes: the largest record with room for escapes. Files are uploaded elsewhere.
 */
const MAX_BODY_BYTES = 4 * LIMITS.bytes;

const logFailure =
  ({ requestId }: Context) =>
  ({ error, path }: { error: TRPCError; path?: string | undefined }): void => {
    if (error.code === "INTERNAL_SERVER_ERROR" || error.code === "SERVICE_UNAVAILABLE")
      log.error({ err: error.cause ?? error, path, requestId }, "procedure failed");
  };

/** /api/trpc: all procedures. Responses are not cached. */
export const handleTrpc = (request: Request, db: Db): Promise<Response> =>
  withErrorResponses(request, async () => {
    if (isTooLarge(request, MAX_BODY_BYTES)) return errorResponse("INPUT_TOO_LARGE");
    const ctx = await contextFrom(request.headers, db);
    return fetchRequestHandler({
      endpoint: ENDPOINT,
      req: request,
      router: appRouter,
      createContext: () => ctx,
      responseMeta: () => ({ headers: { "cache-control": "no-store" } }),
      onError: logFailure(ctx),
    });
  });

const answered = async (
  request: IncomingMessage,
  batch: Batch,
  database: () => Promise<Db>,
): Promise<Answer> => {
  const { headers } = batch;
  try {
    assertSameOrigin({ method: request.method ?? "", headers }, env.authUrl);
    if (isTooLarge({ headers }, MAX_BODY_BYTES)) return answerOf(errorResponse("INPUT_TOO_LARGE"));
    const ctx = await contextFrom(headers, await database());
    return await answerBatch(appRouter, batch, ctx, logFailure(ctx));
  } catch (error) {
    return answerOf(failureResponse(error, request.url?.split("?")[0] ?? "", request.socket.destroyed));
  }
};

/** /api/trpc for a Node request of this application's client, with the same checks and answers; undefined for all others. */
export const handleTrpcDirectly = (
  request: IncomingMessage,
  database: () => Promise<Db>,
): Promise<Answer> | undefined => {
  const batch = batchOf(request, ENDPOINT, appRouter);
  return batch && answered(request, batch, database);
};
