import { importedRecord } from "@/domain/events/inputs";
import { allowedTo, router } from "../trpc";
import { importRecord } from "./import-record";

export const importsRouter = router({
  record: allowedTo("event.create")
    .input(importedRecord)
    .mutation(({ ctx, input }) => importRecord(ctx, input)),
});
