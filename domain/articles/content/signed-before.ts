import type { DraftRecord } from "../../events/shape";
import type { Message, Sign } from "./message";

/** Characters of an exact day, "2024-03-05", and of a year. */
const DAY_LENGTH = 10;
const YEAR_LENGTH = 4;

const SIGNING = /签|\bsign/i;

/**
 * Whether a document without an item was signed before the event: on an earlier day; or, where an event that is not a signing
 * has no day, in a year or month on record. Talks about an old document are not a signing. An event of a recent day may be the
 * signing itself, unless only the year of the document is known and the title reports no signing.
 */
export const isSignedBefore = ({ kind, when, title }: DraftRecord, message: Message): message is Sign => {
  if (message.type !== "sign" || message.scene) return false;
  const { signedOn, status } = message.agreement;
  if (!signedOn || status === "planned") return false;
  if (!when?.start) {
    if (kind === "signing" || signedOn.length >= DAY_LENGTH) return false;
    const titled = SIGNING.test(`${title?.en ?? ""}${title?.zh ?? ""}`);
    return when?.words === undefined || (signedOn.length === YEAR_LENGTH && !titled);
  }
  return signedOn < when.start.slice(0, signedOn.length);
};

/** Whether a document without an item is in force since an earlier day, and nothing else is known of its validity. */
export const isInForceBefore = ({ kind, when }: DraftRecord, message: Message): message is Sign => {
  if (message.type !== "sign" || message.scene) return false;
  const { signedOn, status, effectiveOn, expiresOn, term } = message.agreement;
  if (!signedOn || status !== "in_force" || effectiveOn || expiresOn || term) return false;
  return when?.start ? signedOn < when.start.slice(0, signedOn.length) : kind !== "signing";
};
