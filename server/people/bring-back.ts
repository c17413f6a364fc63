import type { Context } from "../context";
import { bringBackEntry } from "../directory-writes";

/** Brings a withdrawn entry back. Throws NOT_ALLOWED, STALE, ENTRY_MERGED, …_NOT_FOUND. */
export const bringBackPerson = (ctx: Context, input: { id: string; version: number }) =>
  bringBackEntry(ctx, "person", input);
