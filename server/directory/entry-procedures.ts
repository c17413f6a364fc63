import type { EntryKind } from "@/domain/directory/entry-fields";
import { distinctInput, restoreEntryInput, withdrawEntryInput } from "@/domain/directory/inputs";
import { signedIn } from "../trpc";
import { markDistinct } from "./mark-distinct";
import { restoreEntry, withdrawEntry } from "./withdraw-entry";

/** The procedures that are the same for people, organizations and venues. */
export const entryProcedures = (kind: EntryKind) => ({
  withdraw: signedIn.input(withdrawEntryInput).mutation(({ ctx, input }) => withdrawEntry(ctx, kind, input)),
  restore: signedIn.input(restoreEntryInput).mutation(({ ctx, input }) => restoreEntry(ctx, kind, input)),
  markDistinct: signedIn.input(distinctInput).mutation(({ ctx, input }) => markDistinct(ctx, kind, input)),
});
