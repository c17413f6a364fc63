import { type IndexEntry, indexEntry } from "../search/index-entry";
import { searchedTexts } from "./field-tree";
import { distinctOrganizationMentions } from "./organization-mentions";
import type { DraftRecord } from "./shape";
import type { Text } from "./values";
import { venueMentions } from "./venue-mentions";

const hasWords = (text: Text | undefined): text is Text => Boolean(text?.en || text?.zh);

/** The place of an event in lists: its city as far as the record has one, else its first venue. */
export const placeOf = (record: DraftRecord): Text | undefined => {
  const venues = venueMentions(record).map(({ venue }) => venue);
  return [
    record.city,
    record.venue?.city,
    record.areas?.[0],
    record.partOf?.city,
    ...(record.agenda ?? []).map((item) => item.city),
    ...venues.map((venue) => venue.city),
    ...venues.map((venue) => venue.name),
  ].find(hasWords);
};

/** The search index of an event: its people, organizations and venues, and the fields of its record that are marked as searched. */
export const eventIndex = (record: DraftRecord): IndexEntry => {
  const people = (record.participants ?? []).map((participant) => participant.person);
  const organizations = distinctOrganizationMentions(record).map((each) => each.organization);
  return indexEntry(
    [
      ...searchedTexts(record, "name"),
      ...people.map((person) => person?.name),
      ...organizations.flatMap((each) => [each.name, each.short]),
    ],
    [
      ...venueMentions(record).flatMap(({ venue }) => [venue.name, venue.city, ...(venue.aliases ?? [])]),
      ...people.flatMap((person) => person?.aliases ?? []),
      ...organizations.flatMap((each) => each.aliases ?? []),
      ...searchedTexts(record, "text"),
    ],
  );
};
