import type { Asked } from "@/domain/follow-ups/follow-up";
import type { Before } from "@/domain/follow-ups/way-back";

/** What a form of a move needs to know of the follow-up it moves. */
export interface Movable extends Before {
  id: string;
  version: number;
  eventId: string;
  asked: Asked | null;
  askedDay: string | null;
  /** Told in words alone, so that accepting it asks for a day. */
  asksForReview: boolean;
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
