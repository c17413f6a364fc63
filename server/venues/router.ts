import { entryFilter, entryId, entrySearch, mergeInput } from "@/domain/directory/inputs";
import { correctVenueInput, saveVenueInput } from "@/domain/venues/inputs";
import { correctEntry } from "../directory/correct-entry";
import { entryProcedures } from "../directory/entry-procedures";
import { router, signedIn } from "../trpc";
import { mergeVenue } from "./merge";
import { getVenue, listVenues, searchVenues } from "./queries";
import { saveVenue } from "./save";

export const venuesRouter = router({
  search: signedIn.input(entrySearch).query(({ ctx, input }) => searchVenues(ctx, input)),
  list: signedIn.input(entryFilter).query(({ ctx, input }) => listVenues(ctx, input)),
  get: signedIn.input(entryId).query(({ ctx, input }) => getVenue(ctx, input)),
  save: signedIn.input(saveVenueInput).mutation(({ ctx, input }) => saveVenue(ctx, input)),
  correct: signedIn
    .input(correctVenueInput)
    .mutation(({ ctx, input }) => correctEntry(ctx, "venue", input, input.venue)),
  merge: signedIn.input(mergeInput).mutation(({ ctx, input }) => mergeVenue(ctx, input)),
  ...entryProcedures("venue"),
});
