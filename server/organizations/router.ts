import { entryFilter, entryId, entrySearch, mergeInput } from "@/domain/directory/inputs";
import { correctOrganizationInput, saveOrganizationInput } from "@/domain/organizations/inputs";
import { correctEntry } from "../directory/correct-entry";
import { entryProcedures } from "../directory/entry-procedures";
import { router, signedIn } from "../trpc";
import { mergeOrganization } from "./merge";
import { getOrganization, listOrganizations, searchOrganizations } from "./queries";
import { saveOrganization } from "./save";

export const organizationsRouter = router({
  search: signedIn.input(entrySearch).query(({ ctx, input }) => searchOrganizations(ctx, input)),
  list: signedIn.input(entryFilter).query(({ ctx, input }) => listOrganizations(ctx, input)),
  get: signedIn.input(entryId).query(({ ctx, input }) => getOrganization(ctx, input)),
  save: signedIn.input(saveOrganizationInput).mutation(({ ctx, input }) => saveOrganization(ctx, input)),
  correct: signedIn
    .input(correctOrganizationInput)
    .mutation(({ ctx, input }) => correctEntry(ctx, "organization", input, input.organization)),
  merge: signedIn.input(mergeInput).mutation(({ ctx, input }) => mergeOrganization(ctx, input)),
  ...entryProcedures("organization"),
});
