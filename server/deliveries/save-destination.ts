import { randomBytes } from "node:crypto";
import { and, eq, gt, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { deliveries, destinations, placements } from "@/db/schema/deliveries";
import type { SaveDestination } from "@/domain/deliveries/inputs";
import { DomainError } from "@/domain/errors";
import { env } from "@/env.mjs";
import { assertMay, writer } from "../access/internal";
import { recordAudit } from "../audit/internal";
import type { Context } from "../context";
import { encryptSecret } from "../secrets/internal";
import { inTransaction } from "../transaction";
import { auditedDestination, type Destination, lockDestination, secretOwner } from "./internal";

/** A new signing secret, in the form of Standard Webhooks: 256 random bits. */
export const newSigningSecret = (): string => `whsec_${randomBytes(32).toString("base64")}`;

/** The secret that a save sets, as it was given; undefined: it stays. Throws DESTINATION_SIGN_IN. */
const secretGiven = (input: SaveDestination, before: Destination | undefined): string | undefined => {
  if (input.kind === "webhook") return before ? undefined : newSigningSecret();
  // A password is never sent to another address than the one that it was entered for.
  const isMoved = before !== undefined && new URL(before.url).origin !== new URL(input.url).origin;
  if (!input.username || (!input.password && (!before || isMoved)))
    throw new DomainError("DESTINATION_SIGN_IN");
  return input.password;
};

const beforeOf = async (tx: Tx, { id, version, kind }: SaveDestination) => {
  if (version === 0) return undefined;
  const before = await lockDestination(tx, { id, version });
  if (before.kind !== kind) throw new DomainError("STALE", { version: before.version });
  return before;
};

/**
 * Refuses another address for a WordPress site that has articles, or is being sent one: the ids of its posts and pictures mean others
 * there. Throws DESTINATION_MOVED.
 */
const assertNotMoved = async (tx: Tx, before: Destination, { kind, url }: SaveDestination): Promise<void> => {
  const bare = (address: string) => address.replace(/\/+$/, "");
  if (kind !== "wordpress" || bare(before.url) === bare(url)) return;
  const placed = await tx
    .select({ id: placements.articleId })
    .from(placements)
    .where(eq(placements.destinationId, before.id))
    .limit(1);
  const { destinationId, state, tries, problem } = deliveries;
  const underWay = await tx
    .select({ id: deliveries.id })
    .from(deliveries)
    .where(and(eq(destinationId, before.id), eq(state, "waiting"), gt(tries, 0), isNull(problem)))
    .limit(1);
  if (placed.length + underWay.length > 0) throw new DomainError("DESTINATION_MOVED");
};

/**
 * Adds or changes a destination; repeating the creation of one is STALE. Returns the signing secret of a new webhook, which is not shown
 * again. Throws NOT_ALLOWED, DESTINATION_NOT_FOUND, STALE, INPUT_INVALID, DESTINATION_SIGN_IN, DESTINATION_MOVED, SECRET_KEY.
 */
export const saveDestination = (
  ctx: Context,
  input: SaveDestination,
): Promise<{ version: number; secret: string | null }> =>
  inTransaction(ctx, async (tx) => {
    const permission = assertMay(ctx.actor, "settings.save", undefined);
    if (!URL.canParse(input.url)) throw new DomainError("INPUT_INVALID", { field: "url" });
    const before = await beforeOf(tx, input);
    if (before) await assertNotMoved(tx, before, input);
    const given = secretGiven(input, before);
    const { id, kind, name, url, langs, active } = input;
    const sealed =
      given === undefined ? before?.secret : encryptSecret(given, secretOwner({ id }), env.authSecret);
    const values = {
      kind,
      name,
      url,
      langs: [...new Set(langs)],
      active,
      username: kind === "wordpress" ? (input.username ?? null) : null,
      secret: sealed ?? "",
      version: (before?.version ?? 0) + 1,
    };
    const [after] = before
      ? await writer(tx, permission)
          .update(destinations)
          .set(values)
          .where(eq(destinations.id, id))
          .returning()
      : await writer(tx, permission)
          .insert(destinations)
          .values({ id, ...values, createdAt: ctx.now })
          .onConflictDoNothing()
          .returning();
    if (!after) throw new DomainError("STALE", { version: 1 });
    const subject = { noun: "settings", id };
    await recordAudit(
      tx,
      ctx,
      permission,
      "settings.saveDestination",
      subject,
      before && auditedDestination(before),
      auditedDestination(after),
    );
    return { version: after.version, secret: kind === "webhook" && given ? given : null };
  });
