/** Whether an error, or one that caused it, has one of these codes: of PostgreSQL or of the file system. */
export const hasErrorCode = (error: unknown, codes: ReadonlySet<string>): boolean =>
  error instanceof Error &&
  (("code" in error && codes.has(String(error.code))) || hasErrorCode(error.cause, codes));
