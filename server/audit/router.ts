import { eventId } from "@/domain/events/inputs";
import { router, signedIn } from "../trpc";
import { auditOfEvent } from "./queries";

export const auditRouter = router({
  ofEvent: signedIn.input(eventId).query(({ ctx, input }) => auditOfEvent(ctx, input)),
});
