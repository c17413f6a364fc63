import {
  entryFilter,
  entryId,
  entrySearch,
  mergeInput,
  restoreEntryInput,
  withdrawEntryInput,
} from "@/domain/directory/inputs";
import { correctOrganizationInput, saveOrganizationInput } from "@/domain/organizations/inputs";
import { router, signedIn } from "../trpc";
import { correctOrganization } from "./correct";
import { mergeOrganization } from "./merge";
import { getOrganization, listOrganizations, searchOrganizations } from "./queries";
import { restoreOrganization } from "./restore";
import { saveOrganization } from "./save";
import { withdrawOrganization } from "./withdraw";

export const organizationsRouter = router({
  search: signedIn.input(entrySearch).query(({ ctx, input }) => searchOrganizations(ctx, input)),
  list: signedIn.input(entryFilter).query(({ ctx, input }) => listOrganizations(ctx, input)),
  get: signedIn.input(entryId).query(({ ctx, input }) => getOrganization(ctx, input)),
  save: signedIn.input(saveOrganizationInput).mutation(({ ctx, input }) => saveOrganization(ctx, input)),
  correct: signedIn
    .input(correctOrganizationInput)
    .mutation(({ ctx, input }) => correctOrganization(ctx, input)),
  merge: signedIn.input(mergeInput).mutation(({ ctx, input }) => mergeOrganization(ctx, input)),
  withdraw: signedIn.input(withdrawEntryInput).mutation(({ ctx, input }) => withdrawOrganization(ctx, input)),
  restore: signedIn.input(restoreEntryInput).mutation(({ ctx, input }) => restoreOrganization(ctx, input)),
});
