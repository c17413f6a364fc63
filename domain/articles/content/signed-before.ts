import type { DraftRecord } from "../../events/shape";
import type { Message, Sign } from "./message";

/** Characters of an exact day, "2024-03-05"; a month or a year has fewer. */
const DAY_LENGTH = 10;

/**
 * Whether a document without an item was signed before the event: on an earlier day; or, where an event that is not a signing
 * has no day, in a year or month on record. Talks about an old document are not a signing.
 */
export const isSignedBefore = ({ kind, when }: DraftRecord, message: Message): message is Sign => {
  if (message.type !== "sign" || message.scene) return false;
  const { signedOn, status } = message.agreement;
  if (!signedOn || status === "planned") return false;
  if (!when?.start) return kind !== "signing" && signedOn.length < DAY_LENGTH && when?.words === undefined;
  return signedOn < when.start.slice(0, signedOn.length);
};

/** Whether a document without an item is in force since an earlier day, and nothing else is known of its validity. */
export const isInForceBefore = ({ kind, when }: DraftRecord, message: Message): message is Sign => {
  if (message.type !== "sign" || message.scene) return false;
  const { signedOn, status, effectiveOn, expiresOn, term } = message.agreement;
  if (!signedOn || status !== "in_force" || effectiveOn || expiresOn || term) return false;
  return when?.start ? signedOn < when.start.slice(0, signedOn.length) : kind !== "signing";
};
