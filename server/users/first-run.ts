import { v7 as newId } from "uuid";
import type { Db } from "@/db/client";
import { users } from "@/db/schema/users";
import { officeDay } from "@/domain/settings/office";
import { linkPath } from "@/domain/users/links";
import { authorizedBy, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { inTransaction } from "../transaction";
import { newTicket } from "./internal";

/**
 * The path of a one-time link by which the first administrator signs up, or null once a user exists. Each start prints a
 * new one; they expire after a day and after the first sign-up.
 */
export const firstRunLink = async (db: Db, now: Date): Promise<string | null> => {
  const [anybody] = await db.select({ id: users.id }).from(users).limit(1);
  if (anybody) return null;
  const ctx: Context = {
    db,
    actor: { kind: "job", name: "start" },
    now,
    today: officeDay(now, "UTC"),
    requestId: newId(),
  };
  return inTransaction(ctx, async (tx) => {
    const permission = authorizedBy("job");
    const { id, token } = await newTicket(writer(tx, permission), ctx, "first");
    await recordAudit(tx, ctx, permission, "user.firstRunLink", { noun: "ticket", id });
    return linkPath("first", token);
  });
};
