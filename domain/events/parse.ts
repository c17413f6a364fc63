import { mended } from "./mend";
import { type Step, valueAt } from "./paths";
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

const KEYED = /^(key|delegations|participants|agenda|remarks|outcomes|agreements|scope|followUps|photos)$/;
const holdsKey = (value: unknown): boolean => (JSON.stringify(value) ?? "").includes('"key"');

/** The rules that what can be read of an input breaks, those apart that only what cannot be read may have broken. */
const rulesOfRest = (input: unknown): Problem[] => {
  let rest = input;
  const unread: (readonly Step[])[] = [];
  // What was hidden behind a lost field comes to light once it is gone, a few levels deep at most.
  for (let times = 0; times < 4; times += 1) {
    const draft = draftRecord.safeParse(rest);
    if (draft.success) {
      // A lost part may have held the key that another names.
      const known = !unread.some((at) => KEYED.test(`${at.at(-1)}`) || holdsKey(valueAt(input, at)));
      const broken = brokenRules(draft.data).filter(
        ({ at, code }) =>
          (known || !/^(?:no_such|key_of)/.test(code)) &&
          !unread.some((lost) => at.every((step, i) => step === lost[i])),
      );
      return ruleProblems(input, broken);
    }
    const { rest: less, lost } = mended(rest, draft.error.issues);
    if (lost.length === 0) return [];
    unread.push(...lost);
    rest = less;
  }
  return [];
};

/** A finished record, with every rule of the format; else all that is wrong with it, first the shape, then the rules. */
export const parseRecord = (input: unknown): Parsed<EventRecord> => {
  if (isTooDeep(input)) return tooDeep;
  const complete = completeShape.safeParse(input);
  const shape = complete.success ? [] : shapeProblems(input, complete.error.issues);
  const problems = [...shape, ...rulesOfRest(input)];
  return complete.success && problems.length === 0
    ? { ok: true, record: complete.data }
    : { ok: false, problems };
};
