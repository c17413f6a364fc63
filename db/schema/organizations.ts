import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  index,
  integer,
  json,
  pgTable,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import { ORG_KINDS, type Text } from "@/domain/events/values";
import { searchColumns, searchIndexes } from "./search";

/** The columns that all directory entries share. */
export const entryColumns = () => ({
  version: integer().notNull().default(1),
  createdAt: timestamp({ withTimezone: true }).notNull(),
  updatedAt: timestamp({ withTimezone: true }).notNull(),
  /** The event for which it was created; while that is restricted, only its readers see the entry. */
  sourceEventId: uuid(),
  createdBy: uuid(),
  /** The entry that this one was merged into. */
  mergedInto: uuid(),
  /** Entries of the same name that a user marked as different from this one; each of the two names the other. */
  distinctFrom: uuid().array().notNull().default([]),
  sample: boolean().notNull().default(false),
  withdrawnAt: timestamp({ withTimezone: true }),
  withdrawnReason: text(),
});

export const organizations = pgTable(
  "organizations",
  {
    /** The `id` that records refer to. */
    id: uuid().primaryKey(),
    name: json().$type<Text>().notNull(),
    the: boolean(),
    short: json().$type<Text>(),
    shortThe: boolean(),
    aliases: text().array().notNull().default([]),
    parentId: uuid().references((): AnyPgColumn => organizations.id),
    kind: text({ enum: ORG_KINDS }),
    city: json().$type<Text>(),
    ...entryColumns(),
    ...searchColumns(),
  },
  (t) => [
    index().on(t.parentId),
    index("organizations_merged").on(t.mergedInto).where(sql`merged_into is not null`),
    ...searchIndexes("organizations", t),
  ],
);

export const venues = pgTable(
  "venues",
  {
    id: uuid().primaryKey(),
    name: json().$type<Text>().notNull(),
    the: boolean(),
    aliases: text().array().notNull().default([]),
    city: json().$type<Text>(),
    address: json().$type<Text>(),
    organizationId: uuid().references(() => organizations.id),
    ...entryColumns(),
    ...searchColumns(),
  },
  (t) => [index().on(t.organizationId), ...searchIndexes("venues", t)],
);
