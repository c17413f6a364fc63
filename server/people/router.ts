import {
  entryFilter,
  entryId,
  entrySearch,
  mergeInput,
  registerNamesInput,
  restoreEntryInput,
  withdrawEntryInput,
} from "@/domain/directory/inputs";
import { correctPersonInput, savePersonInput } from "@/domain/people/inputs";
import { router, signedIn } from "../trpc";
import { correctPerson } from "./correct";
import { eventDifferences } from "./event-differences";
import { mergePerson } from "./merge";
import { getPerson, listPeople, searchPeople } from "./queries";
import { registerNames } from "./register";
import { restorePerson } from "./restore";
import { savePerson } from "./save";
import { withdrawPerson } from "./withdraw";

export const peopleRouter = router({
  search: signedIn.input(entrySearch).query(({ ctx, input }) => searchPeople(ctx, input)),
  list: signedIn.input(entryFilter).query(({ ctx, input }) => listPeople(ctx, input)),
  get: signedIn.input(entryId).query(({ ctx, input }) => getPerson(ctx, input)),
  differences: signedIn.input(entryId).query(({ ctx, input }) => eventDifferences(ctx, input)),
  save: signedIn.input(savePersonInput).mutation(({ ctx, input }) => savePerson(ctx, input)),
  correct: signedIn.input(correctPersonInput).mutation(({ ctx, input }) => correctPerson(ctx, input)),
  merge: signedIn.input(mergeInput).mutation(({ ctx, input }) => mergePerson(ctx, input)),
  register: signedIn.input(registerNamesInput).mutation(({ ctx, input }) => registerNames(ctx, input)),
  withdraw: signedIn.input(withdrawEntryInput).mutation(({ ctx, input }) => withdrawPerson(ctx, input)),
  restore: signedIn.input(restoreEntryInput).mutation(({ ctx, input }) => restorePerson(ctx, input)),
});
