import { and, eq, isNull } from "drizzle-orm";
import type { Db } from "@/db/client";
import { events } from "@/db/schema/events";
import { organizations } from "@/db/schema/organizations";
import { settings } from "@/db/schema/settings";
import { DomainError } from "@/domain/errors";
import { assertMay } from "../access/internal";
import type { Context } from "../context";

/** The office's row; throws NOT_SET_UP before the first sign-up. */
export const officeRow = async (db: Db): Promise<typeof settings.$inferSelect> => {
  const [office] = await db.select().from(settings);
  if (!office) throw new DomainError("NOT_SET_UP");
  return office;
};

/** The office as its settings page and the writer need it. `samples`: whether sample events are still there. */
export const officeSettings = async ({ db, actor }: Context) => {
  assertMay(actor, "settings.read", undefined);
  const { id: _one, houseStyle, ...office } = await officeRow(db);
  const [home] = office.organizationId
    ? await db
        .select({ id: organizations.id, name: organizations.name, short: organizations.short })
        .from(organizations)
        .where(eq(organizations.id, office.organizationId))
    : [];
  const [sample] = await db
    .select({ id: events.id })
    .from(events)
    .where(and(eq(events.sample, true), isNull(events.withdrawnAt)))
    .limit(1);
  return { ...office, houseStyle: houseStyle ?? {}, home: home ?? null, samples: sample !== undefined };
};
