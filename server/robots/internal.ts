import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { robots } from "@/db/schema/robots";
import { DomainError } from "@/domain/errors";
import { env } from "@/env.mjs";
import { assertMay, authorizedBy } from "../access/internal";
import { actorId, type Context } from "../context";

export type Robot = typeof robots.$inferSelect;

/** What a robot's message needs and nobody is shown: its address, and the secret of its signature ("" for none). */
export interface RobotAccess {
  webhook: string;
  secret: string;
}

const ALGORITHM = "aes-256-gcm";
const keyFor = (): Buffer =>
  Buffer.from(hkdfSync("sha256", env.authSecret ?? "", "rapporteur", "group robots", 32));

/** Encrypts what a robot's message needs, so that a copy of the database does not reveal it. */
export const seal = (access: RobotAccess): string => {
  const nonce = randomBytes(12);
  const cipher = createCipheriv(ALGORITHM, keyFor(), nonce);
  const text = Buffer.concat([cipher.update(JSON.stringify(access)), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString("base64");
};

/** The reverse of `seal`; undefined where AUTH_SECRET is another one than then. */
export const unseal = (sealed: string): RobotAccess | undefined => {
  const bytes = Buffer.from(sealed, "base64");
  try {
    const cipher = createDecipheriv(ALGORITHM, keyFor(), bytes.subarray(0, 12));
    cipher.setAuthTag(bytes.subarray(12, 28));
    return JSON.parse(Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString());
  } catch {
    return undefined;
  }
};

/** What permits the actor to change a robot: its owner's account, or for units the settings. Others' robots do not exist for them. */
export const permissionFor = (ctx: Context, ownerId: string | null) => {
  const me = actorId(ctx.actor);
  if (!me) throw new DomainError("NOT_SIGNED_IN");
  if (ownerId === null) return assertMay(ctx.actor, "settings.save", undefined);
  if (ownerId !== me) throw new DomainError("ROBOT_NOT_FOUND");
  return authorizedBy("own account");
};

/** A robot with the permission to change it. Throws ROBOT_NOT_FOUND, NOT_ALLOWED, STALE. */
export const robotForChange = async (
  tx: Db | Tx,
  ctx: Context,
  { id, version }: { id: string; version: number },
) => {
  const [robot] = await tx.select().from(robots).where(eq(robots.id, id)).for("no key update");
  if (!robot) throw new DomainError("ROBOT_NOT_FOUND");
  const permission = permissionFor(ctx, robot.ownerId);
  if (robot.version !== version) throw new DomainError("STALE", { version: robot.version });
  return { robot, permission };
};

/** What the audit log records of a robot: neither its address nor its secret. */
export const auditedRobot = ({ kind, name, unit, lang, ending }: Omit<Robot, "id">) => ({
  kind,
  name,
  unit,
  lang,
  ending,
});
