import { boolean, index, integer, json, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { PRONOUNS, type Text } from "@/domain/events/values";
import type { Contact } from "@/domain/people/contact";
import { entryColumns, organizations } from "./organizations";
import { searchColumns, searchIndexes } from "./search";

export const people = pgTable(
  "people",
  {
    /** The `person.id` that records refer to. */
    id: uuid().primaryKey(),
    name: json().$type<Text>().notNull(),
    later: json().$type<Text>(),
    pronoun: text({ enum: PRONOUNS }),
    aliases: text().array().notNull().default([]),
    honorific: json().$type<Text>(),
    postNominals: json().$type<Text>(),
    surnameOnly: boolean(),
    /** How to reach the person; in no record. */
    contact: json().$type<Contact>(),
    ...entryColumns(),
    ...searchColumns(),
  },
  (t) => searchIndexes("people", t),
);

/** A title at an organization during a period; a day may be known to the month or year only. */
export const posts = pgTable(
  "posts",
  {
    id: uuid().primaryKey(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    organizationId: uuid().references(() => organizations.id),
    title: json().$type<Text>(),
    rank: integer(),
    former: boolean(),
    acting: boolean(),
    concurrent: boolean(),
    honorary: boolean(),
    /** First and last day, "2022-05-25", "2022-05" or "2022"; absent: unknown, or still held. */
    from: text(),
    to: text(),
    /** A day on which it was held, such as that of an event; says nothing about its beginning or end. */
    knownOn: text(),
    /** Order of the person's posts; the first is printed first. */
    position: integer().notNull().default(0),
    /** The event for which it was created; while that is restricted, only its readers see the post. */
    sourceEventId: uuid(),
  },
  (t) => [index().on(t.personId), index().on(t.organizationId)],
);
