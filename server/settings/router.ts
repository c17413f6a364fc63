import { saveSettingsInput } from "@/domain/settings/inputs";
import { router, signedIn } from "../trpc";
import { officeSettings } from "./queries";
import { saveSettings } from "./save";

export const settingsRouter = router({
  get: signedIn.query(({ ctx }) => officeSettings(ctx)),
  save: signedIn.input(saveSettingsInput).mutation(({ ctx, input }) => saveSettings(ctx, input)),
});
