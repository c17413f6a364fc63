import type { WithdrawEntry } from "@/domain/directory/inputs";
import type { Context } from "../context";
import { withdrawEntry } from "../directory/internal";

/** Withdraws an entry from lists and pickers; records are unchanged. Throws NOT_ALLOWED, STALE, …_NOT_FOUND. */
export const withdrawPerson = (ctx: Context, input: WithdrawEntry) => withdrawEntry(ctx, "person", input);
