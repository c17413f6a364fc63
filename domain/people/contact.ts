import { z } from "zod";
import { stripEmpty } from "../directory/strip-empty";
import { email } from "../users/user";

const short = z.string().trim().max(100, { error: "too_long" });

/** How to reach a person. It belongs to the directory alone: records and articles have no place for it. */
export const contactFields = z
  .custom<{ phone?: string | undefined; email?: string | undefined; wechat?: string | undefined }>()
  .transform((given) => stripEmpty(given) ?? {})
  .pipe(z.strictObject({ phone: short.optional(), email: email.optional(), wechat: short.optional() }));

export type Contact = z.output<typeof contactFields>;
export const CONTACT_FIELDS = ["phone", "email", "wechat"] as const satisfies readonly (keyof Contact)[];

/** A contact as it is stored: null without any detail. */
export const filledContact = (contact: Contact): Contact | null =>
  Object.keys(contact).length > 0 ? contact : null;

/** The contact of an entry that takes over another one: its own details, then those that it lacks. */
export const mergedContact = (own: Contact | null, other: Contact | null): Contact | null =>
  own || other ? { ...other, ...own } : null;
