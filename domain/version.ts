import { z } from "zod";

/** The largest number that an integer column takes. */
const LARGEST = 2_147_483_647;

/** The version of something kept, as the person saw it. */
export const version = z.int().positive().max(LARGEST, { error: "too_large" });

/** As `version`; 0 for what is not kept yet. */
export const versionOrNone = z.int().nonnegative().max(LARGEST, { error: "too_large" });
