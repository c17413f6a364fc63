import { pino } from "pino";
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

/** The office's log: JSON lines on standard output. What went wrong inside the program is told here and nowhere else. */
export const log = pino({
  level: env.logLevel,
  redact: { paths: SECRET.flatMap((name) => [name, `*.${name}`]), censor: "•" },
});
