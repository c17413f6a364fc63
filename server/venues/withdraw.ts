import type { WithdrawEntry } from "@/domain/people/inputs";
import type { Context } from "../context";
import { withdrawEntry } from "../directory-writes";

/** Takes an entry made by mistake out of lists and pickers; events keep their words. Throws NOT_ALLOWED, STALE, …_NOT_FOUND. */
export const withdrawVenue = (ctx: Context, input: WithdrawEntry) => withdrawEntry(ctx, "venue", input);
