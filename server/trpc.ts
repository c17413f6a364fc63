import { initTRPC, TRPCError } from "@trpc/server";
import superjson from "superjson";
import { ZodError } from "zod";
import { DomainError, type ErrorCode, type ErrorValues } from "@/domain/errors";
import type { Context } from "./context";

const STATUS: Partial<Record<ErrorCode, TRPCError["code"]>> = {
  NOT_SIGNED_IN: "UNAUTHORIZED",
  NOT_ALLOWED: "FORBIDDEN",
  STALE: "CONFLICT",
  UNEXPECTED: "INTERNAL_SERVER_ERROR",
};

const statusOf = (code: ErrorCode): TRPCError["code"] =>
  STATUS[code] ?? (code.endsWith("_NOT_FOUND") ? "NOT_FOUND" : "BAD_REQUEST");

/** What a screen gets of an error: a code to translate, values for its sentence, and the fields of a bad input. */
export interface WireError {
  code: ErrorCode;
  values: ErrorValues;
  fields: { path: string; problem: string }[];
}

const onTheWire = (cause: unknown): WireError => {
  if (cause instanceof DomainError) return { code: cause.code, values: cause.values, fields: [] };
  if (cause instanceof ZodError) {
    const fields = cause.issues.map((issue) => ({ path: issue.path.join("."), problem: issue.message }));
    return { code: "INPUT_INVALID", values: { field: fields[0]?.path ?? "" }, fields };
  }
  return { code: "UNEXPECTED", values: {}, fields: [] };
};

const t = initTRPC.context<Context>().create({
  transformer: superjson,
  errorFormatter: ({ shape, error }) => {
    const wire = onTheWire(error.cause);
    const { stack: _kept, ...data } = shape.data;
    return { ...shape, message: wire.code, data: { ...data, error: wire } };
  },
});

const withDomainErrors = t.middleware(async ({ next }) => {
  const result = await next();
  if (!result.ok && result.error.cause instanceof DomainError)
    throw new TRPCError({
      code: statusOf(result.error.cause.code),
      message: result.error.cause.code,
      cause: result.error.cause,
    });
  return result;
});

export const router = t.router;
export const createCaller = t.createCallerFactory;

/** For what also somebody who is not signed in may call. */
export const publicProcedure = t.procedure.use(withDomainErrors);

/** For everything else; throws NOT_SIGNED_IN. */
export const signedIn = publicProcedure.use(({ ctx, next }) => {
  if (ctx.actor.kind === "nobody") throw new DomainError("NOT_SIGNED_IN");
  return next();
});
