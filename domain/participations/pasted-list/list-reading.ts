import type { Delegation, Participant } from "../../events/shape";
import type { Side } from "../../events/values";
import type { Field } from "./people";

/** A person read from a pasted list. */
export interface ReadPerson {
  participant: Participant;
  /** The fields that may have been read wrongly; empty if only one reading is plausible. */
  doubt: Field[];
  /** What the list says about them without a field of a participant for it, word for word. */
  note?: string;
  /** The line or lines they were read from. */
  source: string;
}

/** What was not understood, word for word. */
export interface UnreadText {
  unread: string;
}

/** A pasted name list as it was understood, in its order. */
export interface ReadList {
  rows: (ReadPerson | UnreadText)[];
  delegations: Delegation[];
  /** There were others whom the list does not name (等, "and others"), and on which sides, if stated. */
  open: boolean;
  openSides: Side[];
  /** The number of people according to the list. */
  size?: number;
}
