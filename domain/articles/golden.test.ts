import { describe, expect, it } from "vitest";
import { recordJsonSchema } from "../events/json-schema";
import type { EventRecord } from "../events/shape";
import { LANGS } from "../events/values";
import { acceptedText, goldenRecords, sampleRecords } from "./golden.test-data";
import { lintArticle } from "./lint";
import { toMarkdown } from "./render";
import { writeArticle } from "./write";

interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  enum?: unknown[];
  type?: string;
}
const root = recordJsonSchema() as Schema;
const resolved = (schema: Schema): [name: string | undefined, schema: Schema] => {
  const name = schema.$ref?.replace("#/$defs/", "");
  return name ? [name, root.$defs?.[name] ?? {}] : [undefined, schema];
};

/** Every field of the format and every value of its enumerations, as `Participant.presence` and `…=remote`. */
const places = (schema: Schema, at: string, found: Set<string>): Set<string> => {
  const [name, here] = resolved(schema);
  const place = name ?? at;
  if (name && found.has(`${name} `)) return found;
  if (name) found.add(`${name} `);
  for (const value of here.enum ?? []) found.add(`${place}=${String(value)}`);
  if (here.type === "boolean") for (const value of [true, false]) found.add(`${place}=${value}`);
  for (const one of here.anyOf ?? []) places(one, place, found);
  if (here.items) places(here.items, place, found);
  for (const [field, one] of Object.entries(here.properties ?? {})) {
    found.add(`${place}.${field}`);
    places(one, `${place}.${field}`, found);
  }
  return found;
};

/** What of these a record uses. */
const used = (value: unknown, schema: Schema, at: string, found: Set<string>): Set<string> => {
  const [name, here] = resolved(schema);
  const place = name ?? at;
  if (typeof value === "boolean" || here.enum) found.add(`${place}=${String(value)}`);
  for (const one of here.anyOf ?? []) used(value, one, place, found);
  if (Array.isArray(value)) for (const one of value) used(one, here.items ?? {}, place, found);
  else if (typeof value === "object" && value !== null)
    for (const [field, one] of Object.entries(value)) {
      const inner = here.properties?.[field];
      if (inner) used(one, inner, `${place}.${field}`, found.add(`${place}.${field}`));
    }
  return found;
};

// A flag that is not set says the same as an absent one, so only a set flag counts.
const FALSE_SAYS_NOTHING = /^(?!Org\.the|Venue\.the|FollowUp\.announce).*=false$/;

describe("the records of samples and goldens", () => {
  const records = [...sampleRecords(), ...goldenRecords()];

  it("use every field of the format and every value of its enumerations", () => {
    const found = new Set<string>();
    for (const [, record] of records) used(record, root, "record", found);
    const wanted = [...places(root, "record", new Set())].filter(
      (one) => !one.endsWith(" ") && !FALSE_SAYS_NOTHING.test(one),
    );
    expect(wanted.filter((one) => !found.has(one))).toEqual([]);
  });

  it("are of each kind, and written in one language and in both", () => {
    const kinds = new Set(records.map(([, record]) => record.kind));
    expect(kinds.size).toBe(7);
    const langs = (record: EventRecord) => Object.keys(record.title).sort().join();
    expect(new Set(records.map(([, record]) => langs(record)))).toEqual(new Set(["en", "zh", "en,zh"]));
  });
});

// To accept a text, read it and write it to its file: npm run --silent write -- domain/articles/golden/CASE.record.json --lang en
// > domain/articles/golden/CASE.en.md
describe("the accepted texts", () => {
  it("name nobody by a shorter name before the full one", () => {
    for (const [name, record] of [...sampleRecords(), ...goldenRecords()])
      for (const lang of LANGS) {
        const found = lintArticle(writeArticle(record, lang), record);
        expect
          .soft(
            found.filter(({ rule }) => rule === "named_late"),
            `${name}.${lang}`,
          )
          .toEqual([]);
      }
  });

  it("are what the writer writes", () => {
    for (const [name, record] of [...sampleRecords(), ...goldenRecords()])
      for (const lang of LANGS) {
        const text = acceptedText(name, lang);
        if (text !== undefined)
          expect.soft(toMarkdown(writeArticle(record, lang)).trim(), `${name}.${lang}.md`).toBe(text.trim());
      }
  });
});
