import fc from "fast-check";
import type { z } from "zod";
import { type DraftRecord, draftRecord } from "./shape";
import { clock, day, key } from "./value-schemas";

/** Characters that a document must preserve: Chinese, supplementary planes, quotes, NUL, lone surrogates. */
const letter = fc.oneof(
  fc.constantFrom(..."aZ曾斌，“\"'\\\n\t \u0000\ud83c\udfff𠮷"),
  fc.nat(0xffff).map((code) => String.fromCharCode(code)),
);
const text = fc.string({ unit: letter, maxLength: 12 });
const number = (most: number, width: number) =>
  fc.integer({ min: 1, max: most }).map((n) => String(n).padStart(width, "0"));

const KNOWN = new Map<unknown, fc.Arbitrary<unknown>>([
  [
    day,
    fc.oneof(
      number(9999, 4),
      fc.tuple(number(9999, 4), number(12, 2)).map((parts) => parts.join("-")),
      fc.tuple(number(9999, 4), number(12, 2), number(28, 2)).map((parts) => parts.join("-")),
    ),
  ],
  [
    clock,
    fc.tuple(fc.nat(23), fc.nat(59)).map((parts) => parts.map((n) => String(n).padStart(2, "0")).join(":")),
  ],
  [key, fc.string({ unit: letter, minLength: 1, maxLength: 4 })],
]);

interface Definition {
  type: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  getter?: () => z.ZodType;
  shape?: Record<string, z.ZodType>;
  options?: z.ZodType[];
  entries?: Record<string, string>;
  values?: unknown[];
}

/** Arbitrary values for any schema of a record, so that new fields are covered automatically. */
const valuesOf = (schema: z.ZodType, depth: number): fc.Arbitrary<unknown> => {
  const known = KNOWN.get(schema);
  if (known) return known;
  const def = schema.def as unknown as Definition;
  const inner = (each: z.ZodType) => valuesOf(each, depth);
  switch (def.type) {
    case "optional":
      return inner(def.innerType as z.ZodType);
    case "lazy":
      return valuesOf((def.getter as () => z.ZodType)(), depth - 1);
    case "array":
      return fc.array(inner(def.element as z.ZodType), { maxLength: 3 });
    case "union":
      return fc.oneof(...(def.options ?? []).map(inner));
    case "enum":
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case "literal":
      return fc.constantFrom(...(def.values ?? []));
    case "boolean":
      return fc.boolean();
    case "number":
      return fc.integer({ min: 1 });
    case "string":
      return text;
    case "object":
      return fieldsOf(def.shape ?? {}, depth);
    default:
      throw new Error(`No values are known for a ${def.type}`);
  }
};

const fieldsOf = (shape: Record<string, z.ZodType>, depth: number): fc.Arbitrary<unknown> => {
  const fields = Object.entries(shape).filter(([, each]) => depth > 0 || !holdsOrganization(each));
  const needed = fields.filter(([, each]) => !each.safeParse(undefined).success).map(([name]) => name);
  const model = Object.fromEntries(fields.map(([name, each]) => [name, valuesOf(each, depth)]));
  return fc.record(model, { requiredKeys: needed });
};

const holdsOrganization = (schema: z.ZodType): boolean => {
  const def = schema.def as unknown as Definition;
  return def.type === "lazy" || (def.innerType !== undefined && holdsOrganization(def.innerType));
};

/** Any record that can be saved: each field present or missing. */
export const anyDraft = valuesOf(draftRecord, 2) as fc.Arbitrary<DraftRecord>;
