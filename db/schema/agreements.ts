import { sql } from "drizzle-orm";
import { index, integer, json, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { AGREEMENT_STATUSES, AGREEMENT_TYPES, RENEWALS } from "@/domain/events/enumerations";
import type { Agreement } from "@/domain/events/shape";
import type { Text } from "@/domain/events/values";
import { events } from "./events";
import { organizations } from "./organizations";
import { searchColumns, searchIndexes } from "./search";

/** An agreement of an event; its row keeps its id while its key is in the record. */
export const agreements = pgTable(
  "agreements",
  {
    id: uuid().primaryKey(),
    eventId: uuid()
      .notNull()
      .references(() => events.id, { onDelete: "cascade" }),
    key: text().notNull(),
    position: integer().notNull(),
    recordAgreementId: text(),
    title: json().$type<Text>().notNull(),
    reference: text(),
    type: text({ enum: AGREEMENT_TYPES }),
    status: text({ enum: AGREEMENT_STATUSES }),
    signedOn: text(),
    effectiveOn: text(),
    expiresOn: text(),
    renews: text({ enum: RENEWALS }),
    /** The names by which later agreements refer to this one, and those it refers to; see domain/agreements/chain.ts. */
    names: text().array().notNull().default([]),
    renewsNames: text().array().notNull().default([]),
    amendsNames: text().array().notNull().default([]),
    document: json().$type<Agreement>().notNull(),
    /** The event version that removed it from the record. */
    removedIn: integer(),
    /** The filing location of the signed paper; it belongs to the office, so it is not in the record. */
    paperLocation: text(),
    /** Version of the fields outside the record. */
    version: integer().notNull().default(1),
    ...searchColumns(),
  },
  (t) => [
    index().on(t.eventId, t.key),
    // With all that sorting and counting by status reads, so that lists read the index alone; a row is ten times as wide.
    index("agreements_listed")
      .on(t.eventId, t.position, t.id, t.status, t.signedOn, t.effectiveOn, t.expiresOn, t.renews)
      .where(sql`removed_in is null`),
    index().on(t.signedOn),
    index().on(t.expiresOn),
    index().on(t.recordAgreementId),
    index("agreements_names").using("gin", t.names),
    index("agreements_renews_names").using("gin", t.renewsNames),
    index("agreements_amends_names").using("gin", t.amendsNames),
    ...searchIndexes("agreements", t),
  ],
);

export const agreementParties = pgTable(
  "agreement_parties",
  {
    agreementId: uuid()
      .notNull()
      .references(() => agreements.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    organizationId: uuid().references(() => organizations.id),
    recordOrganizationId: text(),
    name: json().$type<Text>(),
    group: json().$type<Text>(),
    signatories: text().array().notNull(),
  },
  (t) => [primaryKey({ columns: [t.agreementId, t.position] }), index().on(t.organizationId)],
);
