import { attachmentRestore, attachmentsOf, attachmentWithdrawal } from "@/domain/attachments/inputs";
import { router, signedIn } from "../trpc";
import { attachmentsOfEvent } from "./queries";
import { restoreAttachment } from "./restore";
import { withdrawAttachment } from "./withdraw";

/** Files are uploaded and downloaded at /api/attachments. */
export const attachmentsRouter = router({
  ofEvent: signedIn.input(attachmentsOf).query(({ ctx, input }) => attachmentsOfEvent(ctx, input)),
  withdraw: signedIn.input(attachmentWithdrawal).mutation(({ ctx, input }) => withdrawAttachment(ctx, input)),
  restore: signedIn.input(attachmentRestore).mutation(({ ctx, input }) => restoreAttachment(ctx, input)),
});
