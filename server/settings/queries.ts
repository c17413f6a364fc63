import { and, eq, isNull, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { events } from "@/db/schema/events";
import { organizations } from "@/db/schema/organizations";
import { settings } from "@/db/schema/settings";
import { DomainError } from "@/domain/errors";
import type { WritingStyles } from "@/domain/house-style/rule";
import { env } from "@/env.mjs";
import { assertMay } from "../access/internal";
import type { Context } from "../context";
import { activeStyleRules } from "../house-style/queries";

/** The settings row; throws NOT_SET_UP before the first sign-up. */
export const officeRow = async (db: Db): Promise<typeof settings.$inferSelect> => {
  const [office] = await db.select().from(settings);
  if (!office) throw new DomainError("NOT_SET_UP");
  return office;
};

const homeOf = async (db: Db, id: string | null) => {
  if (!id) return null;
  const { name, short, kind } = organizations;
  const [home] = await db
    .select({ id: organizations.id, name, short, kind })
    .from(organizations)
    .where(eq(organizations.id, id));
  return home ?? null;
};

/** The writing style of articles in each language with its learned rules, and the office itself where a record names no home organization. */
export const writingStyles = async (db: Db): Promise<WritingStyles> => {
  const [office] = await db.select().from(settings);
  const home = await homeOf(db, office?.organizationId ?? null);
  const own = home
    ? { home: { id: home.id, name: home.name, short: home.short ?? undefined, kind: home.kind ?? undefined } }
    : {};
  const rules = await activeStyleRules(db);
  return {
    en: { ...office?.houseStyle?.en, ...own, rules: rules.en },
    zh: { ...office?.houseStyle?.zh, ...own, rules: rules.zh },
  };
};

/** The settings for the settings page and the writer. `samples`: whether sample events are present. */
export const officeSettings = async ({ db, actor }: Context) => {
  assertMay(actor, "settings.read", undefined);
  const { id: _one, houseStyle, ...office } = await officeRow(db);
  const home = await homeOf(db, office.organizationId);
  const [sample] = await db
    .select({ id: events.id })
    .from(events)
    .where(and(sql`${events.sample}`, isNull(events.withdrawnAt)))
    .limit(1);
  return {
    ...office,
    houseStyle: houseStyle ?? {},
    home,
    writing: await writingStyles(db),
    samples: sample !== undefined,
    /** Whether wording help is configured. */
    wordingOn: env.llm !== undefined,
  };
};
