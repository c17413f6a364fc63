import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { robots } from "@/db/schema/robots";
import { users } from "@/db/schema/users";
import { storable } from "@/db/storable";
import { DomainError } from "@/domain/errors";
import type { SaveRobot } from "@/domain/robots/inputs";
import { MAX_OWN_ROBOTS, readWebhook } from "@/domain/robots/robot";
import { env } from "@/env.mjs";
import { writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import { actorId, type Context } from "../context";
import { inTransaction } from "../transaction";
import { auditedRobot, encryptAccess, permissionFor, robotForChange } from "./internal";

/** The service of a new address, and address and secret encrypted. Throws ROBOT_ADDRESS unless it is one of a service, SECRET_KEY. */
const addressed = ({ id, webhook, secret }: SaveRobot) => {
  if (!webhook) return undefined;
  const read = readWebhook(webhook, env.robotOrigins);
  if (!read) throw new DomainError("ROBOT_ADDRESS");
  return { ...read, sealed: encryptAccess(id, { webhook, secret }), triedAt: null, problem: null };
};

/** Throws ROBOT_LIMIT if the user has too many robots, including one just added. The lock makes concurrent additions wait. */
const assertWithinLimit = async (tx: Tx, ownerId: string): Promise<void> => {
  await tx.select({ id: users.id }).from(users).where(eq(users.id, ownerId)).for("no key update");
  const own = await tx.$count(robots, eq(robots.ownerId, ownerId));
  if (own > MAX_OWN_ROBOTS) throw new DomainError("ROBOT_LIMIT", { most: MAX_OWN_ROBOTS });
};

/**
 * Saves a group robot of the actor, or of a unit (administrators). Address and secret are replaced together or not at all, and
 * never returned. Throws NOT_ALLOWED, ROBOT_NOT_FOUND, ROBOT_ADDRESS, ROBOT_LIMIT, SECRET_KEY, STALE.
 */
export const saveRobot = (ctx: Context, input: SaveRobot): Promise<{ version: number }> =>
  inTransaction(ctx, async (tx) => {
    const isOwn = input.scope === "own";
    const values = {
      name: storable(input.name),
      unit: isOwn ? "" : storable(input.unit),
      lang: input.lang,
      ...addressed(input),
    };
    const subject = { noun: "robot", id: input.id };
    if (input.version === 0) {
      const ownerId = isOwn ? actorId(ctx.actor) : null;
      const permission = permissionFor(ctx, isOwn ? (ownerId ?? "") : null);
      const { kind, ending, sealed } = values;
      if (!kind || !ending || !sealed) throw new DomainError("ROBOT_ADDRESS");
      const row = { ...values, kind, ending, sealed, id: input.id, ownerId, createdAt: ctx.now };
      const [made] = await writer(tx, permission)
        .insert(robots)
        .values(row)
        .onConflictDoNothing()
        .returning();
      if (!made) throw new DomainError("STALE", { version: 1 });
      if (ownerId) await assertWithinLimit(tx, ownerId);
      await recordAudit(tx, ctx, permission, "robot.save", subject, undefined, auditedRobot(made));
      return { version: made.version };
    }
    const { robot, permission } = await robotForChange(tx, ctx, input);
    const after = { ...robot, ...values, version: robot.version + 1 };
    await writer(tx, permission).update(robots).set(after).where(eq(robots.id, robot.id));
    await recordAudit(tx, ctx, permission, "robot.save", subject, auditedRobot(robot), {
      ...auditedRobot(after),
      ...(input.webhook && { replaced: ctx.now.toISOString() }),
    });
    return { version: after.version };
  });
