import { eq } from "drizzle-orm";
import { users } from "@/db/schema/users";
import { DomainError } from "@/domain/errors";
import { assertMay } from "../access/internal";
import type { Context } from "../context";
import { templateInUse } from "./internal";

/** The template in use, without its content; null: there is none. Throws NOT_ALLOWED. */
export const currentWordTemplate = async ({ db, actor }: Context) => {
  assertMay(actor, "settings.read", undefined);
  const found = await templateInUse(db);
  if (!found) return null;
  const { id, name, fields, addedAt, addedBy } = found;
  const [by] = addedBy ? await db.select({ name: users.name }).from(users).where(eq(users.id, addedBy)) : [];
  return { id, name, fields, addedAt, by: by?.name ?? null };
};

/** The file of the template in use. Throws NOT_ALLOWED, WORD_TEMPLATE_NOT_FOUND. */
export const wordTemplateFile = async ({ db, actor }: Context) => {
  assertMay(actor, "settings.read", undefined);
  const found = await templateInUse(db);
  if (!found) throw new DomainError("WORD_TEMPLATE_NOT_FOUND");
  return { name: found.name, bytes: new Uint8Array(Buffer.from(found.content, "base64")) };
};
