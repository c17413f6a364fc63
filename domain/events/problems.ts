import type { z } from "zod";
import { LIMITS, overLimits } from "./limits";
import { pathsIn, type Step, valueAt } from "./paths";
import { type BrokenRule, RULES } from "./rule";

/** Problems of a record's shape, as codes of messages in `problem-text.ts`. */
const SHAPE_PROBLEMS = [
  "missing",
  "unknown_field",
  "wrong_type",
  "not_one_of",
  "not_whole",
  "too_small",
  "not_a_day",
  "not_a_time",
  "empty_key",
  "empty_text",
  "no_language",
  "chinese_in_english",
  "nobody",
  "from_what",
  "too_deep",
  "too_many",
  "too_long",
  "too_large",
  "not_valid",
] as const;

export const PROBLEM_CODES = [...SHAPE_PROBLEMS, ...RULES] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** A problem of a record; `path` as in docs/event-record.md, empty for the whole record. */
export interface Problem {
  path: string;
  code: ProblemCode;
  values: Readonly<Record<string, string>>;
}

type Issue = z.core.$ZodIssue;
interface Found {
  at: readonly Step[];
  code: ProblemCode;
  values?: Readonly<Record<string, string>>;
}

const CUSTOM: readonly string[] = SHAPE_PROBLEMS;

const kindOf = (value: unknown): string => {
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  return typeof value;
};

const asJson = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    return String(value);
  }
};

/** A value for a message: short, on one line. */
const shown = (value: unknown): string => {
  const text = typeof value === "string" ? value : asJson(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

const TYPES: Readonly<Record<string, string>> = { array: "list", int: "whole", record: "object" };

/** In a union, the variant that was started is checked, so that its field is named. */
const chosen = (input: unknown, issue: Issue & { code: "invalid_union" }, at: Step[]): Found[] => {
  const value = valueAt(input, at);
  if (at.at(-1) === "by")
    return Array.isArray(value)
      ? (issue.errors[1] ?? []).flatMap((inner) => found(input, inner, at))
      : [{ at, code: value === undefined ? "missing" : "not_one_of", values: { allowed: '"all", […]' } }];
  if (value === undefined) return [{ at, code: "missing" }];
  if (kindOf(value) !== "object")
    return [{ at, code: "wrong_type", values: { expected: "object", received: kindOf(value) } }];
  const begun = ["agreement", "remark", "outcome", "item"].findIndex(
    (field) => valueAt(value, [field]) !== undefined,
  );
  const inner = begun < 0 ? undefined : issue.errors[begun];
  return inner ? inner.flatMap((one) => found(input, one, at)) : [{ at, code: "from_what" }];
};

const found = (input: unknown, issue: Issue, above: readonly Step[] = []): Found[] => {
  const at = [...above, ...issue.path.map((step) => (typeof step === "symbol" ? String(step) : step))];
  const value = valueAt(input, at);
  if (CUSTOM.includes(issue.message))
    return [{ at, code: issue.message as ProblemCode, values: { received: shown(value) } }];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((field) => ({ at: [...at, field], code: "unknown_field", values: { field } }));
    case "invalid_union":
      return chosen(input, issue, at);
    case "invalid_value": {
      if (value === undefined) return [{ at, code: "missing" }];
      const allowed = issue.values.map((one) => `${String(one)}`).join(", ");
      return [{ at, code: "not_one_of", values: { allowed, received: shown(value) } }];
    }
    case "invalid_type": {
      if (value === undefined) return [{ at, code: "missing" }];
      const expected = TYPES[issue.expected] ?? issue.expected;
      if (expected === "whole" && typeof value === "number")
        return [{ at, code: "not_whole", values: { received: shown(value) } }];
      return [{ at, code: "wrong_type", values: { expected, received: kindOf(value) } }];
    }
    case "too_small": {
      const least = `${issue.inclusive === false ? Number(issue.minimum) + 1 : issue.minimum}`;
      return [{ at, code: "too_small", values: { least, received: shown(value) } }];
    }
    default:
      return [{ at, code: "not_valid", values: { received: shown(value) } }];
  }
};

const problems = (input: unknown, all: readonly Found[]): Problem[] => {
  const path = pathsIn(input);
  return all.slice(0, LIMITS.problems).map(({ at, code, values = {} }) => ({ path: path(at), code, values }));
};

/** Converts schema issues to problems, LIMITS.problems at most. */
export const shapeProblems = (input: unknown, issues: readonly Issue[]): Problem[] => {
  const all: Found[] = [];
  for (const issue of issues) {
    if (all.length >= LIMITS.problems) break;
    for (const one of found(input, issue)) all.push(one);
  }
  return problems(input, all);
};

/** Converts broken rules to problems, LIMITS.problems at most. */
export const ruleProblems = (record: unknown, broken: readonly BrokenRule[]): Problem[] =>
  problems(record, broken);

/** Converts exceeded limits to problems. */
export const limitProblems = (input: unknown): Problem[] => problems(input, overLimits(input));
