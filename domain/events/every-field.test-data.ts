import { z } from "zod";
import { type DraftRecord, draftRecord, FORMAT } from "./shape";

type Json = Readonly<Record<string, unknown>>;
const KEYS_OF_PEOPLE = /^(head|onBehalfOf|substitutes|participant)$/;

/** Keys that a follow-up refers to: of the parts of the same record. */
const SOURCES: Readonly<Record<string, string>> = {
  agreement: "agreements",
  scope: "agreements-scope",
  remark: "agenda-remarks",
  outcome: "outcomes",
  item: "agenda",
};

const KNOWN = z.object({
  type: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  anyOf: z.array(z.record(z.string(), z.unknown())).optional(),
  properties: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
  items: z.record(z.string(), z.unknown()).optional(),
  $ref: z.string().optional(),
});

const filled = (root: Json, schema: Json, choice: number, at: readonly string[]): unknown => {
  const known = KNOWN.parse(schema);
  if (known.$ref) {
    // Organizations are nested: one parent is enough to test their fields.
    if (at.filter((step) => step === "parent").length > 1) return undefined;
    const target = known.$ref.replace("#/", "").split("/");
    const found = target.reduce<unknown>(
      (value, step) => (step === "" ? value : (value as Json)[step]),
      root,
    );
    return filled(root, found as Json, choice, at);
  }
  if (known.anyOf) return filled(root, known.anyOf[choice % known.anyOf.length] ?? {}, choice, at);
  if (known.const !== undefined) return known.const;
  if (known.enum) return known.enum[choice % known.enum.length];
  const name = at.at(-1) ?? "";
  switch (known.type) {
    case "object":
      return Object.fromEntries(
        Object.entries(known.properties ?? {})
          .map(([field, inner]) => [field, filled(root, inner, choice, [...at, field])] as const)
          .filter(([, value]) => value !== undefined),
      );
    case "array":
      return (name === "points" ? [at, [...at, "second"]] : [at]).map((place) =>
        filled(root, known.items ?? {}, choice, place),
      );
    case "boolean":
      return true;
    case "integer":
      return /^(point|topic)$/.test(name) ? Number(name === "point") : 2;
    default:
      if (name === "format") return FORMAT;
      if (at.includes("from") && SOURCES[name]) return SOURCES[name];
      if (name === "end") return "2022-05-27";
      if (/^(start|on|review|signedOn|effectiveOn|expiresOn|published)$/.test(name)) return "2022-05-25";
      if (/^(time|endTime)$/.test(name)) return "09:30";
      return KEYS_OF_PEOPLE.test(name) ? "participants" : `${at.filter((step) => step !== "key").join("-")}`;
  }
};

const SCHEMA = z.toJSONSchema(draftRecord, { unrepresentable: "any", io: "input" }) as Json;
// A person and a group are never one participant; a speaker is people or all: hence several records.
/** Records with a value in every field of the schema; a union gives one record for each of its choices. */
export const recordsWithEveryField = [0, 1, 2, 3].map((choice) => {
  const whole = filled(SCHEMA, SCHEMA, choice, []) as DraftRecord;
  const [one] = whole.participants ?? [];
  const { group: _group, of: _of, ofOpen: _open, ...person } = one ?? { key: "p" };
  const { person: _person, ...group } = one ?? { key: "p" };
  return { ...whole, participants: [person, { ...group, key: "unnamed" }] } as DraftRecord;
});

/** The places of all values of a record, without the positions in lists. */
const leaves = (value: unknown, path: string): string[] => {
  if (Array.isArray(value)) return value.flatMap((each) => leaves(each, `${path}[]`));
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([name, inner]) => leaves(inner, path ? `${path}.${name}` : name));
  return [path];
};

// Keys and ids are made by the program and by the pickers.
const MADE = /(^|\.)(id|format)$|(?<!people\[\])\.key$|^participants\[\]\.key$/;

/** All fields that a user edits: `agenda[].remarks[].points[].en`. */
export const editableFields = [
  ...new Set(recordsWithEveryField.flatMap((record) => leaves(record, ""))),
].filter((path) => !MADE.test(path));
