import type { z } from "zod";
import { type Step, valueAt } from "./paths";
import { FORMAT } from "./shape";

const NEEDED: Readonly<Record<string, unknown>> = { format: FORMAT, kind: "other", status: "held" };

type Holder = Record<Step, unknown>;

const copy = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(copy);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, copy(inner)]));
};

/** The nearest field that contains the path: list members keep their position. */
const fieldOf = (at: readonly Step[]): readonly Step[] =>
  at.slice(0, at.findLastIndex((step) => typeof step === "string") + 1);

/**
 * A copy of an input without the fields of these issues, to check rules on the rest, with the removed paths. Required
 * fields of a draft get a default.
 */
export const withoutInvalidFields = (
  input: unknown,
  issues: readonly z.core.$ZodIssue[],
): { rest: unknown; lost: readonly (readonly Step[])[] } => {
  const rest = copy(input);
  const lost: (readonly Step[])[] = [];
  const seen = new Set<string>();
  for (const issue of issues) {
    const at = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
    const fields =
      issue.code === "unrecognized_keys" ? issue.keys.map((name) => [...at, name]) : [fieldOf(at)];
    for (const field of fields) {
      const mark = JSON.stringify(field);
      if (seen.has(mark)) continue;
      seen.add(mark);
      const name = field.at(-1);
      const holder = valueAt(rest, field.slice(0, -1));
      if (name === undefined || typeof holder !== "object" || holder === null) continue;
      lost.push(field);
      if (field.length === 1 && name in NEEDED) (holder as Holder)[name] = NEEDED[name];
      else if (name === "key") (holder as Holder)[name] = `\u0000${lost.length}`;
      else delete (holder as Holder)[name];
    }
  }
  return { rest, lost };
};
