import { DomainError, type ErrorCode, type ErrorValues } from "@/domain/errors";
import { env } from "@/env.mjs";
import { log } from "../log";
import { domainErrorOf } from "./domain-error";
import { httpStatus } from "./error-status";
import type { HeaderValues } from "./header-values";
import { assertSameOrigin } from "./same-origin";

export const errorResponse = (code: ErrorCode, values: ErrorValues = {}) =>
  Response.json(
    { error: { code, ...(Object.keys(values).length > 0 && { values }) } },
    { status: httpStatus(code) },
  );

/** The answer to a request that failed: the code of a domain error; any other error is logged and answered with 500. */
export const failureResponse = (error: unknown, path: string, isAborted: boolean): Response => {
  const { code, values } = domainErrorOf(error) ?? new DomainError("UNEXPECTED");
  // What fails because the client went away concerns nobody.
  if (httpStatus(code) >= 500 && !isAborted) log.error({ err: error, path }, "request failed");
  return errorResponse(code, values);
};

/** Runs `handler` for a same-origin request. An error is answered as by `failureResponse`. */
export const withErrorResponses = async (
  request: Request,
  handler: () => Promise<Response>,
): Promise<Response> => {
  try {
    assertSameOrigin(request, env.authUrl);
    return await handler();
  } catch (error) {
    return failureResponse(error, new URL(request.url).pathname, request.signal.aborted);
  }
};

/**
 * A Content-Disposition header with a file name: in ASCII for old clients, and percent-encoded by RFC 5987, including what
 * encodeURIComponent leaves as it is.
 */
export const contentDisposition = (type: "inline" | "attachment", name: string): string => {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${type}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
};

/** A file that is sent as a download; `type` is its media type. */
export interface Download {
  name: string;
  type: string;
  bytes: Uint8Array;
}

/** A download response that is not cached. */
export const download = ({ name, type, bytes }: Download): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": type,
      "content-length": String(bytes.length),
      "content-disposition": contentDisposition("attachment", name),
      "cache-control": "no-store",
    },
  });

/** Whether a request body is too large, or of unknown size. */
export const isTooLarge = ({ headers }: { headers: HeaderValues }, largest: number): boolean =>
  Number(headers.get("content-length") ?? 0) > largest || headers.get("transfer-encoding") !== null;
