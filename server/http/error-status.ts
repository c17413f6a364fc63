import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { ERRORS, type ErrorCode, type ErrorKind } from "@/domain/errors";

const TRPC_CODES: Readonly<Record<ErrorKind, TRPCError["code"]>> = {
  invalid: "BAD_REQUEST",
  unauthenticated: "UNAUTHORIZED",
  forbidden: "FORBIDDEN",
  missing: "NOT_FOUND",
  conflict: "CONFLICT",
  too_large: "PAYLOAD_TOO_LARGE",
  too_many: "TOO_MANY_REQUESTS",
  unavailable: "SERVICE_UNAVAILABLE",
  internal: "INTERNAL_SERVER_ERROR",
};

export const trpcCode = (code: ErrorCode): TRPCError["code"] => TRPC_CODES[ERRORS[code]];
/** The status of an endpoint's response: the one that tRPC gives the same error. */
export const httpStatus = (code: ErrorCode): number =>
  getHTTPStatusCodeFromError(new TRPCError({ code: trpcCode(code) }));
