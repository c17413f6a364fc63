import type { EntryKind } from "@/domain/directory/entry-fields";
import { restoreEntryInput, withdrawEntryInput } from "@/domain/directory/inputs";
import { signedIn } from "../trpc";
import { restoreEntry, withdrawEntry } from "./withdraw-entry";

/** The procedures that are the same for people, organizations and venues. */
export const entryProcedures = (kind: EntryKind) => ({
  withdraw: signedIn.input(withdrawEntryInput).mutation(({ ctx, input }) => withdrawEntry(ctx, kind, input)),
  restore: signedIn.input(restoreEntryInput).mutation(({ ctx, input }) => restoreEntry(ctx, kind, input)),
});
