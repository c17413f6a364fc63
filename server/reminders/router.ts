import { listRemindersInput, mailLinkInput, markRemindersInput } from "@/domain/reminders/inputs";
import { saveReminderSettingsInput } from "@/domain/reminders/settings";
import { publicProcedure, router, signedIn } from "../trpc";
import { markReminders } from "./mark";
import { listReminders, mailLinkTarget, mailState, ownReminderSettings, unreadReminders } from "./queries";
import { saveReminderSettings } from "./save-reminder-settings";

export const remindersRouter = router({
  list: signedIn.input(listRemindersInput).query(({ ctx, input }) => listReminders(ctx, input)),
  unread: signedIn.query(({ ctx }) => unreadReminders(ctx)),
  mark: signedIn.input(markRemindersInput).mutation(({ ctx, input }) => markReminders(ctx, input)),
  settings: signedIn.query(({ ctx }) => ownReminderSettings(ctx)),
  saveSettings: signedIn
    .input(saveReminderSettingsInput)
    .mutation(({ ctx, input }) => saveReminderSettings(ctx, input)),
  mailState: signedIn.query(({ ctx }) => mailState(ctx)),
  mailLink: publicProcedure.input(mailLinkInput).query(({ ctx, input }) => mailLinkTarget(ctx, input.token)),
});
