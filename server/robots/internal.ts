import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { robots } from "@/db/schema/robots";
import { DomainError } from "@/domain/errors";
import { env } from "@/env.mjs";
import { assertMay, authorizedBy } from "../access/internal";
import { actorId, type Context } from "../context";
import { decryptSecret, encryptSecret, type SecretOwner } from "../secrets/internal";

export type Robot = typeof robots.$inferSelect;

/** What a robot's message needs and nobody is shown: its address, and the secret of its signature ("" for none). */
interface RobotAccess {
  webhook: string;
  secret: string;
}

const ownerOf = ({ id }: Pick<Robot, "id">): SecretOwner => ({ purpose: "robot", id });

/** Encrypts what a message of the robot `id` needs. Throws SECRET_KEY. */
export const encryptAccess = (id: string, access: RobotAccess): string =>
  encryptSecret(JSON.stringify(access), ownerOf({ id }), env.authSecret);

/** What a message of the robot needs; undefined where AUTH_SECRET is another one than when it was saved. */
export const decryptAccess = (robot: Pick<Robot, "id" | "sealed">): RobotAccess | undefined => {
  const text = decryptSecret(robot.sealed, ownerOf(robot), env.authSecret);
  return text === undefined ? undefined : JSON.parse(text);
};

/**
 * What permits the actor to change a robot: its owner's account, or for units the settings. Others' robots do not exist
 * for them. Throws NOT_SIGNED_IN, NOT_ALLOWED, ROBOT_NOT_FOUND.
 */
export const permissionFor = (ctx: Context, ownerId: string | null) => {
  const me = actorId(ctx.actor);
  if (!me) throw new DomainError("NOT_SIGNED_IN");
  if (ownerId === null) return assertMay(ctx.actor, "settings.save", undefined);
  if (ownerId !== me) throw new DomainError("ROBOT_NOT_FOUND");
  return authorizedBy("own account");
};

/** A robot, locked, with the permission to change it. Throws ROBOT_NOT_FOUND, NOT_ALLOWED. */
export const permittedRobot = async (tx: Tx, ctx: Context, id: string) => {
  const [robot] = await tx.select().from(robots).where(eq(robots.id, id)).for("no key update");
  if (!robot) throw new DomainError("ROBOT_NOT_FOUND");
  return { robot, permission: permissionFor(ctx, robot.ownerId) };
};

/** As `permittedRobot`, of the version that the actor saw. Throws ROBOT_NOT_FOUND, NOT_ALLOWED, STALE. */
export const robotForChange = async (
  tx: Tx,
  ctx: Context,
  { id, version }: { id: string; version: number },
) => {
  const found = await permittedRobot(tx, ctx, id);
  if (found.robot.version !== version) throw new DomainError("STALE", { version: found.robot.version });
  return found;
};

/** What the audit log records of a robot: neither its address nor its secret. */
export const auditedRobot = ({ kind, name, unit, lang, ending }: Omit<Robot, "id">) => ({
  kind,
  name,
  unit,
  lang,
  ending,
});
