import { LIMITS } from "./limits";
import { type Step, valueAt } from "./paths";
import { limitProblems, type Problem, ruleProblems, shapeProblems } from "./problems";
import { brokenRules } from "./rules";
import { completeShape, type DraftRecord, draftRecord, type EventRecord } from "./shape";
import { withoutInvalidFields } from "./strip-invalid";

export type Parsed<T> = { ok: true; record: T } | { ok: false; problems: Problem[] };

/**
 * Parses a draft: known fields and right types, with format, kind, status and keys. Rules are not checked (`brokenRules`).
 * Undefined fields count as absent.
 */
export const parseDraft = (input: unknown): Parsed<DraftRecord> => {
  const beyond = limitProblems(input);
  if (beyond.length > 0) return { ok: false, problems: beyond };
  const draft = draftRecord.safeParse(input);
  return draft.success
    ? { ok: true, record: draft.data }
    : { ok: false, problems: shapeProblems(input, draft.error.issues) };
};

const KEYED = /^(key|delegations|participants|agenda|remarks|outcomes|agreements|scope|followUps|photos)$/;
const holdsKey = (value: unknown): boolean => {
  if (typeof value !== "object" || value === null) return false;
  return Object.hasOwn(value, "key") || Object.values(value).some(holdsKey);
};

const marked = (at: readonly Step[]): string => JSON.stringify(at);

/** The broken rules of the readable part of an input, except those that only its unreadable part may have caused. */
const rulesOfRest = (input: unknown): Problem[] => {
  let rest = input;
  // A removed part may have had the referenced key.
  let keysKnown = true;
  const holdsLost = new Set<string>();
  // Removing an invalid field may reveal further ones; a few levels at most.
  for (let times = 0; times < 4; times += 1) {
    const draft = draftRecord.safeParse(rest);
    if (draft.success) {
      const broken = brokenRules(draft.data).filter(
        ({ at, code }) => (keysKnown || !/^(?:no_such|key_of)/.test(code)) && !holdsLost.has(marked(at)),
      );
      return ruleProblems(input, broken);
    }
    const { rest: less, lost } = withoutInvalidFields(rest, draft.error.issues);
    if (lost.length === 0) return [];
    for (const at of lost) {
      keysKnown &&= !KEYED.test(`${at.at(-1)}`) && !holdsKey(valueAt(input, at));
      for (let length = 0; length <= at.length; length += 1) holdsLost.add(marked(at.slice(0, length)));
    }
    rest = less;
  }
  return [];
};

/**
 * Parses a complete record with every rule of the format; else its problems: shape first, then rules, up to
 * LIMITS.problems. An oversized input is not checked further.
 */
export const parseRecord = (input: unknown): Parsed<EventRecord> => {
  const beyond = limitProblems(input);
  if (beyond.length > 0) return { ok: false, problems: beyond };
  const complete = completeShape.safeParse(input);
  const shape = complete.success ? [] : shapeProblems(input, complete.error.issues);
  const isFull = shape.length >= LIMITS.problems;
  const broken = () =>
    complete.success ? ruleProblems(input, brokenRules(complete.data)) : rulesOfRest(input);
  const problems = isFull ? shape : [...shape, ...broken()].slice(0, LIMITS.problems);
  return complete.success && problems.length === 0
    ? { ok: true, record: complete.data }
    : { ok: false, problems };
};
