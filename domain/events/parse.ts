import { type Problem, ruleProblems, shapeProblems } from "./problems";
import { brokenRules } from "./rules";
import { completeShape, type DraftRecord, draftRecord, type EventRecord } from "./shape";

export type Parsed<T> = { ok: true; record: T } | { ok: false; problems: Problem[] };

/** How deep a record may be nested; the deepest of the format, parents of bodies apart, is 8. */
export const MAX_DEPTH = 64;

const isTooDeep = (input: unknown): boolean => {
  let level: unknown[] = [input];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((value) =>
      typeof value === "object" && value !== null ? Object.values(value) : [],
    );
  }
  return false;
};

const tooDeep: Parsed<never> = {
  ok: false,
  problems: [{ path: "", code: "too_deep", values: { most: `${MAX_DEPTH}` } }],
};

/**
 * A half-filled record: known fields, right types, with format, kind, status and keys. Which rules it breaks is no matter
 * here (`brokenRules`). Fields set to undefined count as absent.
 */
export const parseDraft = (input: unknown): Parsed<DraftRecord> => {
  if (isTooDeep(input)) return tooDeep;
  const draft = draftRecord.safeParse(input);
  return draft.success
    ? { ok: true, record: draft.data }
    : { ok: false, problems: shapeProblems(input, draft.error.issues) };
};

/** A finished record, with every rule of the format; else all that is wrong with it, in the record's order of checks. */
export const parseRecord = (input: unknown): Parsed<EventRecord> => {
  if (isTooDeep(input)) return tooDeep;
  const complete = completeShape.safeParse(input);
  const shape = complete.success ? [] : shapeProblems(input, complete.error.issues);
  const draft = complete.success ? complete : draftRecord.safeParse(input);
  const rules = draft.success ? ruleProblems(draft.data, brokenRules(draft.data)) : [];
  const problems = [...shape, ...rules];
  return complete.success && problems.length === 0
    ? { ok: true, record: complete.data }
    : { ok: false, problems };
};
