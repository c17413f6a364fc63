import { z } from "zod";

/** The largest value of an integer column. */
const MAX_INTEGER = 2_147_483_647;

/** The version of a stored subject, as the user saw it. */
export const version = z.int().positive().max(MAX_INTEGER, { error: "too_large" });

/** As `version`; 0 for a subject that is not stored yet. */
export const versionOrNone = z.int().nonnegative().max(MAX_INTEGER, { error: "too_large" });
