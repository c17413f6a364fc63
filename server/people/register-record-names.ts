import type { Registration } from "@/domain/directory/registered-names";
import type { DraftRecord } from "@/domain/events/shape";
import type { EntrySource } from "../directory/create-entries";
import { registerOrganizations } from "../organizations/register-organizations";
import type { InTransaction } from "../transaction";
import { registerVenues } from "../venues/register-venues";
import { registerPeople } from "./register-people";

/**
 * Links the people, organizations and venues of a record without an id to directory entries of the same name, creating
 * missing ones. Namesakes are the same person only if they share an organization; otherwise the name stays unlinked for a
 * user to decide. Posts are not copied.
 */
export const registerRecordNames = async (
  ctx: InTransaction,
  record: DraftRecord,
  source: EntrySource,
): Promise<Registration> => {
  const first = await registerOrganizations(ctx, record, source);
  const second = await registerVenues(ctx, first.record, source);
  const third = await registerPeople(ctx, second.record, source);
  return {
    record: third.record,
    created: first.created + second.created + third.created,
    linked: first.linked + second.linked + third.linked,
  };
};
