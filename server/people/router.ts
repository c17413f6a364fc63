import { entryFilter, entryId, entrySearch, mergeInput, registerNamesInput } from "@/domain/directory/inputs";
import { correctPersonInput, savePersonInput } from "@/domain/people/inputs";
import { entryProcedures } from "../directory/entry-procedures";
import { router, signedIn } from "../trpc";
import { correctPerson } from "./correct";
import { eventDifferences } from "./event-differences";
import { mergePerson } from "./merge";
import { getPerson, listPeople, peopleOfEvent, searchPeople } from "./queries";
import { registerNames } from "./register";
import { savePerson } from "./save";

export const peopleRouter = router({
  search: signedIn.input(entrySearch).query(({ ctx, input }) => searchPeople(ctx, input)),
  list: signedIn.input(entryFilter).query(({ ctx, input }) => listPeople(ctx, input)),
  get: signedIn.input(entryId).query(({ ctx, input }) => getPerson(ctx, input)),
  differences: signedIn.input(entryId).query(({ ctx, input }) => eventDifferences(ctx, input)),
  ofEvent: signedIn.input(entryId).query(({ ctx, input }) => peopleOfEvent(ctx, input)),
  save: signedIn.input(savePersonInput).mutation(({ ctx, input }) => savePerson(ctx, input)),
  correct: signedIn.input(correctPersonInput).mutation(({ ctx, input }) => correctPerson(ctx, input)),
  merge: signedIn.input(mergeInput).mutation(({ ctx, input }) => mergePerson(ctx, input)),
  register: signedIn.input(registerNamesInput).mutation(({ ctx, input }) => registerNames(ctx, input)),
  ...entryProcedures("person"),
});
