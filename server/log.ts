import { pino, stdSerializers } from "pino";
import { env } from "@/env.mjs";

/** Field names whose values are redacted, at the top level or one level down. */
const SECRET = [
  "password",
  "current",
  "token",
  "passwordHash",
  "tokenHash",
  "cookie",
  "authorization",
  "secret",
  "webhook",
  "sealed",
];

// Drizzle puts the parameters of a failed query, hashes and personal data among them, into message and stack.
const withoutValues = (text: string): string => text.replace(/\nparams: .*(?:\n(?!\s+at ).*)*/g, "");

/** An error for the log: type, message, stack and causes, without query parameters. */
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

/** The application log: JSON lines on standard output. Internal errors are reported only here. */
export const log = pino({
  level: env.logLevel,
  redact: { paths: SECRET.flatMap((name) => [name, `*.${name}`]), censor: "•" },
  serializers: { err: loggedError },
});
