import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import type { NextRequest } from "next/server";
import type { Db } from "@/db/client";
import { DomainError, type ErrorCode, type ErrorValues } from "@/domain/errors";
import { LIMITS } from "@/domain/events/limits";
import { env } from "@/env.mjs";
import { authHandlers } from "./auth";
import { log } from "./log";
import { contextFrom } from "./request";
import { appRouter } from "./router";
import { assertSameOrigin } from "./same-origin";

const refusal = (status: number, code: ErrorCode, values: ErrorValues = {}) =>
  Response.json({ error: { code, ...(Object.keys(values).length > 0 && { values }) } }, { status });

/** Runs `answer` for a request of this origin; a domain refusal becomes its code, anything else only a line of the log. */
export const answering = async (request: Request, answer: () => Promise<Response>): Promise<Response> => {
  try {
    assertSameOrigin(request, env.authUrl);
    return await answer();
  } catch (error) {
    if (!(error instanceof DomainError)) {
      log.error({ err: error, path: new URL(request.url).pathname }, "request failed");
      return refusal(500, "UNEXPECTED");
    }
    if (error.code === "NOT_SIGNED_IN") return refusal(401, error.code, error.values);
    if (error.code.endsWith("_NOT_FOUND")) return refusal(404, error.code, error.values);
    return refusal(error.code.startsWith("NOT_") ? 403 : 400, error.code, error.values);
  }
};

/** A name as RFC 5987 wants it: also what encodeURIComponent leaves alone. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** A file as an answer that a browser saves under its name, and that no cache keeps. */
export const download = ({
  name,
  type,
  bytes,
}: {
  name: string;
  type: string;
  bytes: Uint8Array;
}): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": type,
      "content-length": String(bytes.length),
      "content-disposition": `attachment; filename*=UTF-8''${encoded(name)}`,
      "cache-control": "no-store",
    },
  });

/** What a call may carry, in bytes: the largest record with room for escapes. Files have an address of their own. */
const LARGEST = 4 * LIMITS.bytes;

/** What a form of signing in or out may carry, in bytes. */
const LARGEST_SIGN_IN = 16_000;

/** Whether a call's body is too large to be read, or of a size that nobody tells. */
const isTooLarge = ({ headers }: Request, largest: number): boolean =>
  Number(headers.get("content-length") ?? 0) > largest || headers.has("transfer-encoding");

/** /api/trpc: every procedure of the office. Answers are kept by no cache. */
export const handleTrpc = (request: Request, db: Db): Promise<Response> =>
  answering(request, async () => {
    if (isTooLarge(request, LARGEST)) return refusal(413, "INPUT_TOO_LARGE");
    const ctx = await contextFrom(request.headers, db);
    return fetchRequestHandler({
      endpoint: "/api/trpc",
      req: request,
      router: appRouter,
      createContext: () => ctx,
      responseMeta: () => ({ headers: { "cache-control": "no-store" } }),
      onError: ({ error, path }) => {
        if (error.code === "INTERNAL_SERVER_ERROR")
          log.error({ err: error.cause ?? error, path, requestId: ctx.requestId }, "procedure failed");
      },
    });
  });

/** /api/auth: signing in and out, and who is signed in. */
export const handleAuth = (request: NextRequest, db: Db): Promise<Response> =>
  answering(request, async () => {
    if (isTooLarge(request, LARGEST_SIGN_IN)) return refusal(413, "INPUT_TOO_LARGE");
    return authHandlers(db)[request.method === "POST" ? "POST" : "GET"](request);
  });
