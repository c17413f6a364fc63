import { boolean, index, integer, json, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { PRESENCES, ROLES } from "@/domain/events/enumerations";
import { MENTIONS } from "@/domain/events/organization-mentions";
import type { Post } from "@/domain/events/shape";
import { SIDES, type Text } from "@/domain/events/values";
import { events } from "./events";
import { organizations, venues } from "./organizations";
import { people } from "./people";

/** A person or unnamed group at one event, with the posts of that day; rewritten from the record at each save. */
export const participations = pgTable(
  "participations",
  {
    eventId: uuid()
      .notNull()
      .references(() => events.id, { onDelete: "cascade" }),
    key: text().notNull(),
    position: integer().notNull(),
    /** The directory entry, where the record refers to an existing one. */
    personId: uuid().references(() => people.id),
    /** The id in the record, also where the directory has no such entry. */
    recordPersonId: text(),
    name: json().$type<Text>(),
    group: json().$type<Text>(),
    posts: json().$type<Post[]>().notNull(),
    functions: json().$type<Text[]>().notNull(),
    side: text({ enum: SIDES }),
    delegation: text(),
    presence: text({ enum: PRESENCES }).notNull(),
    roles: text({ enum: ROLES }).array().notNull(),
  },
  (t) => [primaryKey({ columns: [t.eventId, t.position] }), index().on(t.personId, t.eventId)],
);

/** Each organization of a record, once per kind of mention, for the history of an organization. */
export const eventOrganizations = pgTable(
  "event_organizations",
  {
    eventId: uuid()
      .notNull()
      .references(() => events.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    mention: text({ enum: MENTIONS }).notNull(),
    organizationId: uuid().references(() => organizations.id),
    recordOrganizationId: text(),
    name: json().$type<Text>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.eventId, t.position] }), index().on(t.organizationId, t.eventId)],
);

/** The venues of a record: the main one and those of the agenda. */
export const eventVenues = pgTable(
  "event_venues",
  {
    eventId: uuid()
      .notNull()
      .references(() => events.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    main: boolean().notNull(),
    venueId: uuid().references(() => venues.id),
    recordVenueId: text(),
    name: json().$type<Text>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.eventId, t.position] }), index().on(t.venueId, t.eventId)],
);
