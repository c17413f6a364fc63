import { importedRecord } from "@/domain/events/inputs";
import { router, signedIn } from "../trpc";
import { importRecord } from "./import-record";

export const importsRouter = router({
  record: signedIn.input(importedRecord).mutation(({ ctx, input }) => importRecord(ctx, input)),
});
