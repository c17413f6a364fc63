import { integer, json, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { HouseStyle } from "@/domain/articles/style";
import type { Lang, Text } from "@/domain/events/values";
import { PROOF_FROM } from "@/domain/follow-ups/follow-up";
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
  /** From which priority on a report must bring a proof. */
  proofFrom: text({ enum: PROOF_FROM }).notNull().default("urgent"),
  /** Days before an agreement's end on which it counts as expiring, the longest first. */
  expiryDays: integer().array().notNull().default([90, 30, 7]),
  version: integer().notNull().default(1),
  updatedAt: timestamp({ withTimezone: true }).notNull(),
});

/** What the program has done once for this database, as loading the sample events. */
export const milestones = pgTable("milestones", {
  name: text().primaryKey(),
  at: timestamp({ withTimezone: true }).notNull(),
});
