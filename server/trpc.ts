import { initTRPC, TRPCError } from "@trpc/server";
import superjson from "superjson";
import { ZodError } from "zod";
import type { ActionOn } from "@/domain/access/actions";
import { DomainError, type ErrorCode, type ErrorValues } from "@/domain/errors";
import { problemText } from "@/domain/events/problem-text";
import type { Problem } from "@/domain/events/problems";
import type { Lang } from "@/domain/events/values";
import { labelled } from "@/domain/punctuation";
import { assertMay } from "./access/internal";
import type { Context } from "./context";
import { domainErrorOf } from "./http/domain-error";
import { trpcCode } from "./http/error-status";
import { serialize } from "./http/serialize";
import { storableInput } from "./http/storable-input";

/** The error that a client receives: a code to translate, parameters of its message, and the invalid fields; of a record, with the values of each problem. */
export interface ErrorResponse {
  code: ErrorCode;
  values: ErrorValues;
  fields: { path: string; problem: string; values?: Problem["values"] }[];
}

const problemIn = (issue: ZodError["issues"][number]): Problem | undefined =>
  issue.code === "custom" ? issue.params?.problem : undefined;

/** The error for an invalid record: the first problem as a sentence, the paths of all. */
const invalidRecordResponse = (problems: readonly Problem[], lang: Lang): ErrorResponse => {
  const [first] = problems;
  const text = first ? problemText(first, lang) : "";
  const sentence = first?.path ? labelled(first.path, text, lang) : text;
  return {
    code: "RECORD_INVALID",
    values: { field: first?.path ?? "", problem: sentence },
    fields: problems.map(({ path, code, values }) => ({ path, problem: code, values })),
  };
};

const toErrorResponse = (cause: unknown, lang: Lang): ErrorResponse => {
  if (cause instanceof DomainError) return { code: cause.code, values: cause.values, fields: [] };
  if (cause instanceof ZodError) {
    const problems = cause.issues.map(problemIn).filter((problem) => problem !== undefined);
    if (problems.length > 0) return invalidRecordResponse(problems, lang);
    const fields = cause.issues.map((issue) => ({ path: issue.path.join("."), problem: issue.message }));
    return { code: "INPUT_INVALID", values: { field: fields[0]?.path ?? "" }, fields };
  }
  return { code: "UNEXPECTED", values: {}, fields: [] };
};

/** superjson's `deserialize`; throws INPUT_INVALID for what no client of ours serializes. */
const deserialize = (sent: Parameters<typeof superjson.deserialize>[0]): unknown => {
  try {
    return superjson.deserialize(sent);
  } catch {
    throw new DomainError("INPUT_INVALID", { field: "" });
  }
};

const t = initTRPC.context<Context>().create({
  transformer: {
    input: { serialize: superjson.serialize, deserialize },
    output: { serialize, deserialize: superjson.deserialize },
  },
  errorFormatter: ({ shape, error, ctx }) => {
    const response = toErrorResponse(error.cause, ctx?.actor.kind === "user" ? ctx.actor.lang : "en");
    const { stack: _kept, ...data } = shape.data;
    return { ...shape, message: response.code, data: { ...data, error: response } };
  },
});

const withDomainErrors = t.middleware(async ({ next }) => {
  const result = await next();
  const cause = result.ok ? undefined : domainErrorOf(result.error.cause);
  if (cause) throw new TRPCError({ code: trpcCode(cause.code), message: cause.code, cause });
  return result;
});

export const router = t.router;
export const mergeRouters = t.mergeRouters;
export const createCaller = t.createCallerFactory;

const withStorableInput = t.middleware(({ next, getRawInput }) =>
  next({ getRawInput: async () => storableInput(await getRawInput()) }),
);

/** For procedures that need no session. */
export const publicProcedure = t.procedure.use(withDomainErrors).use(withStorableInput);

/** For procedures that need a session; throws NOT_SIGNED_IN. */
export const signedIn = publicProcedure.use(({ ctx, next }) => {
  if (ctx.actor.kind === "anonymous") throw new DomainError("NOT_SIGNED_IN");
  return next();
});

/** For procedures limited to some roles; the permission is checked before the input is parsed. Throws NOT_ALLOWED. */
export const allowedTo = (action: ActionOn<"office">) =>
  signedIn.use(({ ctx, next }) => {
    assertMay(ctx.actor, action, undefined);
    return next();
  });
