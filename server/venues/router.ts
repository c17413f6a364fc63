import {
  entryFilter,
  entryId,
  entrySearch,
  mergeInput,
  restoreEntryInput,
  withdrawEntryInput,
} from "@/domain/directory/inputs";
import { correctVenueInput, saveVenueInput } from "@/domain/venues/inputs";
import { router, signedIn } from "../trpc";
import { correctVenue } from "./correct";
import { mergeVenue } from "./merge";
import { getVenue, listVenues, searchVenues } from "./queries";
import { restoreVenue } from "./restore";
import { saveVenue } from "./save";
import { withdrawVenue } from "./withdraw";

export const venuesRouter = router({
  search: signedIn.input(entrySearch).query(({ ctx, input }) => searchVenues(ctx, input)),
  list: signedIn.input(entryFilter).query(({ ctx, input }) => listVenues(ctx, input)),
  get: signedIn.input(entryId).query(({ ctx, input }) => getVenue(ctx, input)),
  save: signedIn.input(saveVenueInput).mutation(({ ctx, input }) => saveVenue(ctx, input)),
  correct: signedIn.input(correctVenueInput).mutation(({ ctx, input }) => correctVenue(ctx, input)),
  merge: signedIn.input(mergeInput).mutation(({ ctx, input }) => mergeVenue(ctx, input)),
  withdraw: signedIn.input(withdrawEntryInput).mutation(({ ctx, input }) => withdrawVenue(ctx, input)),
  restore: signedIn.input(restoreEntryInput).mutation(({ ctx, input }) => restoreVenue(ctx, input)),
});
