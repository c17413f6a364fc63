import { sql } from "drizzle-orm";
import { boolean, index, integer, json, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { AGREEMENT_STATUSES, AGREEMENT_TYPES, type Agreement, RENEWALS } from "@/domain/events/shape";
import type { Text } from "@/domain/events/values";
import { events } from "./events";
import { organizations } from "./organizations";
import { searchColumns, searchIndexes } from "./search";

/** An agreement of an event; its row keeps its id while its key stands in the record. */
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
    /** Whether the document names an earlier agreement; lists find the few that do without opening any document. */
    namesEarlier: boolean().notNull().default(false),
    /** What it names so, beside the document, which is long; null also where it was kept before this column was. */
    earlier: json().$type<Pick<Agreement, "amends" | "renewalOf">>(),
    document: json().$type<Agreement>().notNull(),
    /** The event's version whose record no longer has it. */
    removedIn: integer(),
    /** Where the signed paper lies: filing, which is no part of what happened, so it stands outside the record. */
    paperLocation: text(),
    /** Counts the changes of what stands outside the record. */
    version: integer().notNull().default(1),
    ...searchColumns(),
  },
  (t) => [
    index().on(t.eventId, t.key),
    index().on(t.signedOn),
    index().on(t.expiresOn),
    index().on(t.recordAgreementId),
    index("agreements_naming_an_earlier").on(t.eventId).where(sql`names_earlier`),
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
