import {
  deliveryFilter,
  deliveryId,
  destinationVersion,
  saveDestinationInput,
} from "@/domain/deliveries/inputs";
import { router, signedIn } from "../trpc";
import { listDeliveries, listDestinations } from "./queries";
import { removeDestination } from "./remove-destination";
import { renewSecret } from "./renew-secret";
import { resend } from "./resend";
import { saveDestination } from "./save-destination";

export const deliveriesRouter = router({
  destinations: signedIn.query(({ ctx }) => listDestinations(ctx)),
  list: signedIn.input(deliveryFilter).query(({ ctx, input }) => listDeliveries(ctx, input)),
  removeDestination: signedIn
    .input(destinationVersion)
    .mutation(({ ctx, input }) => removeDestination(ctx, input)),
  renewSecret: signedIn.input(destinationVersion).mutation(({ ctx, input }) => renewSecret(ctx, input)),
  resend: signedIn.input(deliveryId).mutation(({ ctx, input }) => resend(ctx, input)),
  saveDestination: signedIn
    .input(saveDestinationInput)
    .mutation(({ ctx, input }) => saveDestination(ctx, input)),
});
