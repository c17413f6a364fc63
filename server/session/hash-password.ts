import { hash, verify } from "@node-rs/argon2";

/**
 * Argon2id (the package's default) with 19 MiB, two passes, one lane (OWASP Password Storage Cheat Sheet); about 30 ms of
 * CPU time.
 */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash of a password in PHC format, with its own salt. */
export const hashPassword = (password: string): Promise<string> => hash(password, COST);

let nobodys: Promise<string> | undefined;

/**
 * Whether `password` matches a stored hash. Without one, a dummy hash is verified, so that the response time does not
 * reveal whether an account exists.
 */
export const isPassword = async (kept: string | null | undefined, password: string): Promise<boolean> => {
  if (kept) return verify(kept, password);
  nobodys ??= hashPassword("the password of no account");
  await verify(await nobodys, password);
  return false;
};
