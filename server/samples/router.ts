import { router, signedIn } from "../trpc";
import { removeSamples } from "./remove-samples";

/** Part of the procedures of events. */
export const samplesRouter = router({
  removeSamples: signedIn.mutation(({ ctx }) => removeSamples(ctx)),
});
