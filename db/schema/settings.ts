import { integer, json, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { HouseStyle } from "@/domain/articles/style";
import type { Lang, Text } from "@/domain/events/values";
import { organizations } from "./organizations";

/** The office: one row, id 1. */
export const settings = pgTable("settings", {
  id: integer().primaryKey(),
  officeName: json().$type<Text>().notNull(),
  /** IANA name, as Asia/Shanghai. */
  timeZone: text().notNull(),
  /** The organization that "we" are. */
  organizationId: uuid().references(() => organizations.id),
  houseStyle: json().$type<Partial<Record<Lang, Partial<HouseStyle>>>>(),
  version: integer().notNull().default(1),
  updatedAt: timestamp({ withTimezone: true }).notNull(),
});

/** What the program has done once for this database, as loading the sample events. */
export const milestones = pgTable("milestones", {
  name: text().primaryKey(),
  at: timestamp({ withTimezone: true }).notNull(),
});
