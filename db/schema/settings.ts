import { boolean, integer, json, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import type { HouseStyle } from "@/domain/articles/style";
import type { Lang, Text } from "@/domain/events/values";
import { PROOF_FROM } from "@/domain/follow-ups/follow-up";
import type { ReviewLevels } from "@/domain/reviews/transitions";
import { organizations } from "./organizations";

/** The settings of the office: one row with id 1. */
export const settings = pgTable("settings", {
  id: integer().primaryKey(),
  officeName: json().$type<Text>().notNull(),
  /** IANA name, such as Asia/Shanghai. */
  timeZone: text().notNull(),
  /** The office's own organization. */
  organizationId: uuid().references(() => organizations.id),
  houseStyle: json().$type<Partial<Record<Lang, Partial<HouseStyle>>>>(),
  /** The priority from which a report requires a proof. */
  proofFrom: text({ enum: PROOF_FROM }).notNull().default("urgent"),
  /** Days before an agreement's end at which to warn, in descending order. */
  expiryDays: integer().array().notNull().default([90, 30, 7]),
  /** Levels of review by language; one where a language is missing. */
  reviewLevels: json().$type<Partial<Record<Lang, ReviewLevels>>>().notNull().default({}),
  /** Whether an article is published only once that in the other language is approved too. */
  approveTogether: boolean().notNull().default(false),
  /** Whether an approval adds who edited and who approved an article to its credits. */
  reviewCredits: boolean().notNull().default(false),
  /** Whether published articles can be read without signing in, at /news. */
  publicPage: boolean().notNull().default(false),
  /** Whether texts of internal events may be given to wording help, too. */
  wordingRestricted: boolean().notNull().default(false),
  version: integer().notNull().default(1),
  updatedAt: timestamp({ withTimezone: true }).notNull(),
});

/** One-time tasks that are done for this database, such as loading the sample events. */
export const milestones = pgTable("milestones", {
  name: text().primaryKey(),
  at: timestamp({ withTimezone: true }).notNull(),
});
