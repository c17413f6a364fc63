import type { Gap } from "./article";
import type { Facts } from "./facts";

/** What the record lacks for this language, or for a good article. */
export const gapsOf = (_facts: Facts, _told: boolean): Gap[] => [];
