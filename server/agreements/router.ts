import { agreementFiling, agreementFilter, agreementId } from "@/domain/agreements/inputs";
import { router, signedIn } from "../trpc";
import { fileAgreement } from "./file";
import { countAgreements, getAgreement, listAgreements } from "./queries";

export const agreementsRouter = router({
  list: signedIn.input(agreementFilter).query(({ ctx, input }) => listAgreements(ctx, input)),
  countByStatus: signedIn.input(agreementFilter).query(({ ctx, input }) => countAgreements(ctx, input)),
  get: signedIn.input(agreementId).query(({ ctx, input }) => getAgreement(ctx, input)),
  file: signedIn.input(agreementFiling).mutation(({ ctx, input }) => fileAgreement(ctx, input)),
});
