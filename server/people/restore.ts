import type { Context } from "../context";
import { restoreEntry } from "../directory/internal";

/** Restores a withdrawn entry. Throws NOT_ALLOWED, STALE, ENTRY_MERGED, …_NOT_FOUND. */
export const restorePerson = (ctx: Context, input: { id: string; version: number }) =>
  restoreEntry(ctx, "person", input);
