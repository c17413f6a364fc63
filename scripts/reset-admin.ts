// `npm run reset-admin [-- ADDRESS]`: a one-time link for an administrator who has lost the only password.
// The embedded database is open in one process at a time, so the office is stopped first; with DATABASE_URL it may run.
import "./env-file";
import process from "node:process";
import { closeDatabase, database } from "@/db/client";
import { DomainError } from "@/domain/errors";
import { env } from "@/env.mjs";
import { adminResetLink } from "@/server/users/admin-reset";

const SENTENCES: Partial<Record<string, (values: DomainError["values"]) => string>> = {
  FOLDER_IN_USE: () => "The office is running on this data folder: stop it, then run this command again.",
  DATABASE_UNREACHABLE: ({ host }) => `The database at ${host} does not answer: check DATABASE_URL.`,
  NOT_SET_UP: () => "Nobody has signed up yet: start the office and open the link that it prints.",
  USER_NOT_FOUND: () => "No administrator has this address who may sign in.",
  WHICH_ADMIN: ({ emails }) => `There are several administrators. Add one address: ${emails}`,
};

const run = async (): Promise<number> => {
  try {
    const { link, email } = await adminResetLink(await database(), new Date(), process.argv[2]);
    const base = env.authUrl?.replace(/\/$/, "") ?? `http://${env.host}:${env.port}`;
    console.log(`${email} sets a new password here, once, within a day:\n${base}${link}`);
    return 0;
  } catch (error) {
    const sentence = error instanceof DomainError && SENTENCES[error.code]?.(error.values);
    if (!sentence) throw error;
    console.error(sentence);
    return 1;
  } finally {
    await closeDatabase();
  }
};

process.exitCode = await run();
