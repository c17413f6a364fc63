import { unregistered } from "@/domain/directory/unregistered";
import type { DraftRecord } from "@/domain/events/shape";

/** How many people, organizations and venues of a record have no entry in the directory. */
export const unfiledCount = (record: DraftRecord): number => {
  const { people, organizations, venues } = unregistered(record);
  return people.length + organizations.length + venues.length;
};
