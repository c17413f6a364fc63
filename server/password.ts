import { hash, verify } from "@node-rs/argon2";

/** Argon2id (the package's default) with 19 MiB, two passes, one lane (OWASP Password Storage Cheat Sheet). About 30 ms of one core. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash of a password in PHC form, with its own salt. */
export const hashPassword = (password: string): Promise<string> => hash(password, COST);

let nobodys: Promise<string> | undefined;

/**
 * Whether `password` is the one behind `kept`. Without a kept hash the same work is done on a hash of nobody's, so that
 * the time of the answer does not tell whether an account exists.
 */
export const isPassword = async (kept: string | null | undefined, password: string): Promise<boolean> => {
  if (kept) return verify(kept, password);
  nobodys ??= hashPassword("the password of no account");
  await verify(await nobodys, password);
  return false;
};
