import { z } from "zod";
import { version } from "../version";

export const attachmentsOf = z.strictObject({ eventId: z.uuid(), withdrawn: z.boolean().optional() });
export const newAttachment = z.strictObject({
  id: z.uuid().toLowerCase(),
  eventId: z.uuid().toLowerCase(),
  name: z.string().max(1000, { error: "too_long" }),
  /** The file is a photo: a picture that can be displayed, once in its event. */
  photo: z.literal("yes").optional(),
});
export type NewAttachment = z.output<typeof newAttachment>;
const wholeNumber = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);
/** A file that is uploaded in parts, with its declared size in bytes. */
export const newUpload = newAttachment.extend({ size: wholeNumber });
export type NewUpload = z.output<typeof newUpload>;
/** How many bytes of an upload precede those that are sent. */
export const uploadOffset = wholeNumber;
export const attachmentWithdrawal = z.strictObject({
  id: z.uuid(),
  version,
  reason: z.string().trim().min(1, { error: "empty_text" }).max(500, { error: "too_long" }),
});
export type AttachmentWithdrawal = z.output<typeof attachmentWithdrawal>;
export const attachmentRestore = z.strictObject({ id: z.uuid(), version });
export type AttachmentRestore = z.output<typeof attachmentRestore>;
