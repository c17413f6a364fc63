import type { DraftRecord } from "./shape";

/** One rule that a record breaks: the place as a list of fields and indices, and what the sentence about it needs. */
export interface BrokenRule {
  at: readonly (string | number)[];
  code: string;
  values?: Readonly<Record<string, string>>;
}

/** What is wrong between the parts of a record whose shape is right; empty where nothing is. Works on drafts too. */
export const brokenRules = (_record: DraftRecord): BrokenRule[] => [];
