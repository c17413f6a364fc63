import { attachmentReturn, attachmentsOf, attachmentWithdrawal } from "@/domain/attachments/file";
import { router, signedIn } from "../trpc";
import { bringBackAttachment } from "./bring-back";
import { attachmentsOfEvent } from "./queries";
import { withdrawAttachment } from "./withdraw";

/** Files are added and read as bytes, at /api/attachments. */
export const attachmentsRouter = router({
  ofEvent: signedIn.input(attachmentsOf).query(({ ctx, input }) => attachmentsOfEvent(ctx, input)),
  withdraw: signedIn.input(attachmentWithdrawal).mutation(({ ctx, input }) => withdrawAttachment(ctx, input)),
  bringBack: signedIn.input(attachmentReturn).mutation(({ ctx, input }) => bringBackAttachment(ctx, input)),
});
