import type { PursuitBefore } from "@/domain/follow-ups/action-fields";
import type { LeaderRequest } from "@/domain/follow-ups/follow-up";

/** What the form of an action needs to know of its follow-up. */
export interface ActionSubject extends PursuitBefore {
  id: string;
  version: number;
  eventId: string;
  pendingRequest: LeaderRequest | null;
  requestedDay: string | null;
  /** The deadline has no date, so accepting requires a review date. */
  needsReviewDay: boolean;
  /** Whether reporting it asks for a file. */
  needsProof: boolean;
  /** Those of the event; undefined while they are not read yet. */
  files: readonly { id: string; name: string }[] | undefined;
  mayAddFiles: boolean;
}

/** A user to whom something can be given. */
export interface OfficeUser {
  id: string;
  name: string;
  unit: string | null;
}
