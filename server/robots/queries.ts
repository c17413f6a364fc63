import { and, asc, eq, isNotNull, isNull, ne } from "drizzle-orm";
import { robots } from "@/db/schema/robots";
import { users } from "@/db/schema/users";
import { DomainError } from "@/domain/errors";
import { assertMay } from "../access/internal";
import { actorId, type Context } from "../context";

/** What is shown of a robot: never its address or secret. */
const shown = {
  id: robots.id,
  kind: robots.kind,
  name: robots.name,
  unit: robots.unit,
  lang: robots.lang,
  ending: robots.ending,
  version: robots.version,
  triedAt: robots.triedAt,
  problem: robots.problem,
};

/** The actor's own robots, and the names of those of their unit. Throws NOT_SIGNED_IN. */
export const ownRobots = async ({ db, actor }: Context) => {
  const me = actorId(actor);
  if (!me) throw new DomainError("NOT_SIGNED_IN");
  const own = await db.select(shown).from(robots).where(eq(robots.ownerId, me)).orderBy(asc(robots.name));
  const [user] = await db.select({ unit: users.unit }).from(users).where(eq(users.id, me));
  const all = await db
    .select({ name: robots.name, unit: robots.unit })
    .from(robots)
    .where(isNull(robots.ownerId))
    .orderBy(asc(robots.name));
  const ofUnit = all.filter(({ unit }) => unit === "" || unit === user?.unit).map(({ name }) => name);
  return { own, ofUnit };
};

/** The robots of all units, and the units that users have; for administrators. */
export const unitRobots = async ({ db, actor }: Context) => {
  assertMay(actor, "settings.save", undefined);
  const list = await db
    .select(shown)
    .from(robots)
    .where(isNull(robots.ownerId))
    .orderBy(asc(robots.unit), asc(robots.name));
  const units = await db
    .selectDistinct({ unit: users.unit })
    .from(users)
    .where(and(isNotNull(users.unit), ne(users.unit, "")))
    .orderBy(asc(users.unit));
  return { robots: list, units: units.flatMap(({ unit }) => unit ?? []) };
};
export type ShownRobot = Awaited<ReturnType<typeof unitRobots>>["robots"][number];
