import fc from "fast-check";
import { z } from "zod";
import { anyDraft } from "@/domain/events/any-draft.test-data";
import type { DraftRecord } from "@/domain/events/shape";

/** The parts of JSON Schema that the inputs of procedures use. */
interface Schema {
  type?: string;
  format?: string;
  enum?: string[];
  const?: unknown;
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
}

/** What inputs refer to: ids of all kinds, tokens of links, and records. */
export interface Known {
  /** By noun: events, people and so on. */
  ids: Readonly<Record<string, readonly string[]>>;
  tokens: readonly string[];
  records: readonly DraftRecord[];
}

const nested = (depth: number): unknown => (depth === 0 ? "deep" : [{ a: nested(depth - 1) }]);
const LONG = "长".repeat(30_000);
const HOSTILE: readonly unknown[] = [
  ...[null, undefined, true, 0, -0, -1, 1.5, 2 ** 31, 2 ** 53, 1e308, Number.NaN, Number.POSITIVE_INFINITY],
  ...[
    "",
    " ",
    "\0",
    "a\0b",
    "\ud800",
    "\u202e\ufeff",
    "%",
    "_%\\",
    "'; drop table events; --",
    "((((((((",
    LONG,
  ],
  ...[
    "__proto__",
    "constructor",
    "2025-02-30",
    "9999-99-99",
    "-1",
    "1e9",
    "null",
    "../../etc/passwd",
    "\n\r\t",
  ],
  ...["00000000-0000-0000-0000-000000000000", "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF", "ẞ".repeat(300)],
  ...[[], {}, [[]], [null], Array(5000).fill("x"), Array(5000).fill({}), nested(200), new Date(Number.NaN)],
  ...[
    new Date(0),
    10n ** 30n,
    new Map([[{}, new Set([1])]]),
    new Set(["a"]),
    /(a+)+$/,
    new URL("http://a.test"),
  ],
  ...[
    JSON.parse('{"__proto__":{"admin":true},"constructor":{"prototype":{}}}'),
    { toString: 1, length: 1e9 },
  ],
];
const hostile = fc.oneof(fc.constantFrom(...HOSTILE), fc.anything({ withDate: true, maxDepth: 3 }));

const mostly = (valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 40, arbitrary: valid }, { weight: 1, arbitrary: hostile });

const WORDS = ["talks", "会谈", "Example", "pact", "a", "北京", "yincang", "2025"];
const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
);

/** A copy of a value in which the member that `steps` lead to is replaced. */
const withChange = (value: unknown, [step = 0, ...steps]: readonly number[], change: unknown): unknown => {
  if (typeof value !== "object" || value === null) return change;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined || steps.length === 0) return change;
  const inner = withChange((value as Record<string, unknown>)[key], steps, change);
  if (Array.isArray(value)) return value.map((member, n) => (String(n) === key ? inner : member));
  return { ...value, [key]: inner };
};

const changed = (valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(valid, fc.array(fc.nat(30), { minLength: 1, maxLength: 6 }), hostile, fc.nat(2))
    .map(([value, steps, change, odds]) => (odds === 0 ? withChange(value, steps, change) : value));

const NOUN_OF_FIELD: Readonly<Record<string, string>> = {
  ...{ eventId: "events", event: "events", sourceEventId: "events", events: "events" },
  ...{
    personId: "people",
    organizationId: "organizations",
    parentId: "organizations",
    partner: "organizations",
  },
  ...{
    agreement: "agreements",
    responsible: "users",
    userId: "users",
    from: "users",
    to: "users",
    readers: "users",
  },
};

/** Ids of the kind that a field refers to, and now and then of another. */
const idsFor = (field: string, noun: string, { ids }: Known): fc.Arbitrary<string> => {
  const right = ids[NOUN_OF_FIELD[field] ?? noun] ?? [];
  const any = fc.constantFrom(...Object.values(ids).flat());
  return right.length === 0 ? any : fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...right) }, any);
};

const names = fc.record({ name: fc.record({ en: text, zh: text }, { requiredKeys: [] }) });

/** The fields whose schema is written in code, by name. */
const written = ({ records }: Known): Record<string, fc.Arbitrary<unknown>> => ({
  record: changed(fc.oneof(fc.constantFrom(...records), anyDraft)),
  person: changed(names),
  organization: changed(names),
  venue: changed(names),
  email: fc.constantFrom("a@example.org", "B@Example.org", "not an address"),
  timeZone: fc.constantFrom("Asia/Shanghai", "UTC", "Nowhere/Else"),
  password: fc.constant("an invented password"),
  path: fc.constantFrom("agenda[t].remarks[r2].points[0]", "title.en", "agenda[", "__proto__.x"),
});

const ofSchema = (schema: Schema, known: Known, noun: string, name = ""): fc.Arbitrary<unknown> => {
  const own = written(known)[name];
  if (own) return mostly(own);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((each) => ofSchema(each, known, noun, name)));
  if (schema.const !== undefined) return mostly(fc.constant(schema.const));
  if (schema.enum) return mostly(fc.constantFrom(...schema.enum));
  switch (schema.type) {
    case "object": {
      const fields = Object.entries(schema.properties ?? {}).map(
        ([key, inner]) => [key, ofSchema(inner, known, noun, key)] as const,
      );
      const requiredKeys = (schema.required ?? []) as never[];
      return mostly(fc.record(Object.fromEntries(fields), { requiredKeys }));
    }
    case "array":
      return mostly(fc.array(ofSchema(schema.items ?? {}, known, noun, name), { maxLength: 3 }));
    case "string":
      if (schema.format === "uuid") return mostly(idsFor(name, noun, known));
      if (schema.format === "date") return mostly(fc.constantFrom("2025-01-01", "2025-12-31", "2030-06-30"));
      return mostly(schema.minLength === 20 ? fc.constantFrom(...known.tokens) : text);
    case "integer":
      return mostly(fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 2 ** 31 - 1 })));
    case "boolean":
      return mostly(fc.boolean());
    default:
      return schema.type === "null" ? fc.constant(null) : hostile;
  }
};

/** Inputs of a noun's procedure with these schemas: most of them valid, each with its share of hostile values. */
export const inputsOf = (
  schemas: readonly z.ZodType[],
  noun: string,
  known: Known,
): fc.Arbitrary<unknown> => {
  const schema = schemas.at(-1);
  if (!schema) return fc.oneof(fc.constant(undefined), hostile);
  return ofSchema(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Schema, known, noun);
};
