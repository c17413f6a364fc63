import { z } from "zod";
import { ROLES } from "../access/roles";
import { LANGS } from "../events/values";

// Error messages of the schemas are codes, translated under `fields.<code>`.
/** The e-mail address that identifies the user at sign-in, trimmed and in lower case. */
export const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, { error: "email_invalid" })
  .pipe(z.email({ error: "email_invalid" }));

/** Ten characters or more, no other demands (NIST SP 800-63B 5.1.1.2: length, not classes); at most 200 are hashed. */
export const password = z.string().min(10, { error: "password_short" }).max(200, { error: "password_long" });

/** The user's name on screen and in the history. */
export const userName = z.string().trim().min(1, { error: "name_missing" }).max(100, { error: "name_long" });

/** The user's unit of the office; "" for none. */
export const unit = z.string().trim().max(100, { error: "too_long" });

export const roles = z
  .array(z.enum(ROLES))
  .min(1, { error: "role_missing" })
  .transform((given) => ROLES.filter((role) => given.includes(role)));

export const lang = z.enum(LANGS);
export const token = z.string().min(20).max(100);
export const userId = z.uuid();
