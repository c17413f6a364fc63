import { pino, stdSerializers } from "pino";
import { env } from "@/env.mjs";

/** Names whose values never reach the log, at the top or one level down. */
const SECRET = [
  "password",
  "current",
  "token",
  "passwordHash",
  "tokenHash",
  "cookie",
  "authorization",
  "secret",
];

// The database driver puts the values of a failed query into message and stack: hashes and people's data.
const withoutValues = (text: string): string => text.replace(/\nparams: .*(?:\n(?!\s+at ).*)*/g, "");

/** An error as the log tells it: type, message, stack and causes, without the values of a query. */
export const loggedError = (error: unknown): unknown => {
  if (!(error instanceof Error)) return error;
  const { type, code } = stdSerializers.err(error) as { type: string; code?: unknown };
  return {
    type,
    code,
    message: withoutValues(error.message),
    stack: withoutValues(error.stack ?? ""),
    ...(error.cause === undefined ? {} : { cause: loggedError(error.cause) }),
  };
};

/** The office's log: JSON lines on standard output. What went wrong inside the program is told here and nowhere else. */
export const log = pino({
  level: env.logLevel,
  redact: { paths: SECRET.flatMap((name) => [name, `*.${name}`]), censor: "•" },
  serializers: { err: loggedError },
});
