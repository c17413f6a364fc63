import { MantineProvider } from "@mantine/core";
import { NextIntlClientProvider } from "next-intl";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type DraftRecord, draftRecord, FORMAT } from "@/domain/events/shape";
import type { Lang } from "@/domain/events/values";
import en from "@/messages/en.json";
import zh from "@/messages/zh.json";
import { DisclosureProvider } from "./disclosure";
import { FormRecordProvider } from "./form-record";
import { LanguagesProvider } from "./languages";
import NewsChoice from "./news-choice";
import { RecordFields } from "./record-fields";

// Every field of the schema, with a value in it. A union gives one record for each of its choices.
type Json = Readonly<Record<string, unknown>>;
const KEYS_OF_PEOPLE = /^(head|onBehalfOf|substitutes|participant)$/;

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
  if (known.enum) return known.enum[0];
  const name = at.at(-1) ?? "";
  switch (known.type) {
    case "object":
      return Object.fromEntries(
        Object.entries(known.properties ?? {})
          .map(([field, inner]) => [field, filled(root, inner, choice, [...at, field])] as const)
          .filter(([, value]) => value !== undefined),
      );
    case "array":
      return [filled(root, known.items ?? {}, choice, at)];
    case "boolean":
      return true;
    case "integer":
      return 2;
    default:
      if (name === "format") return FORMAT;
      if (/^(start|end|on|review|signedOn|effectiveOn|expiresOn|published)$/.test(name)) return "2022-05-25";
      if (/^(time|endTime)$/.test(name)) return "09:30";
      return KEYS_OF_PEOPLE.test(name) ? "participants" : `${at.filter((step) => step !== "key").join("-")}`;
  }
};

const SCHEMA = z.toJSONSchema(draftRecord, { unrepresentable: "any", io: "input" }) as Json;
// A person and a group are never one participant; a speaker is people or all: hence several records.
const records = [0, 1, 2, 3].map((choice) => {
  const whole = filled(SCHEMA, SCHEMA, choice, []) as DraftRecord;
  const [one] = whole.participants ?? [];
  const { group: _group, of: _of, ofOpen: _open, ...person } = one ?? { key: "p" };
  const { person: _person, ...group } = one ?? { key: "p" };
  return { ...whole, participants: [person, { ...group, key: "unnamed" }] } as DraftRecord;
});

const leaves = (value: unknown, path: string): string[] => {
  if (Array.isArray(value)) return value.flatMap((each) => leaves(each, `${path}[]`));
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([name, inner]) => leaves(inner, path ? `${path}.${name}` : name));
  return [path];
};

/** What has no control: keys and ids are made by the program and by the pickers. */
const MADE = /(^|\.)(id|format)$|(?<!people\[\])\.key$|^participants\[\]\.key$/;

const shownPaths = (record: DraftRecord, lang: Lang): Set<string> => {
  const html = renderToString(
    <MantineProvider>
      <NextIntlClientProvider locale={lang} messages={lang === "zh" ? zh : en} timeZone="UTC">
        <FormRecordProvider initial={record}>
          <LanguagesProvider choice="both">
            <DisclosureProvider first={[]} everything>
              <RecordFields />
              <NewsChoice choice="both" style={{}} />
            </DisclosureProvider>
          </LanguagesProvider>
        </FormRecordProvider>
      </NextIntlClientProvider>
    </MantineProvider>,
  );
  const paths = [...html.matchAll(/data-path="([^"]*)"/g)].map((found) => found[1] ?? "");
  return new Set(paths.map((path) => path.replaceAll(/\[[^\]]*\]/g, "[]")));
};

describe("the form", () => {
  const fields = new Set(records.flatMap((record) => leaves(record, "")).filter((path) => !MADE.test(path)));
  const shown = new Set(records.flatMap((record) => [...shownPaths(record, "en")]));
  // A list of words or of keys is edited by one control; what a follow-up comes from is chosen as one.
  const controlOf = (path: string) =>
    [path, path.replace(/\[\]$/, ""), path.replace(/\.from\.[a-z]+$/, ".from")].find((each) =>
      shown.has(each),
    );

  it("knows the schema", () => {
    expect(fields.size).toBeGreaterThan(450);
    expect(fields).toContain("participants[].posts[].organization.parent.short.zh");
    expect(fields).toContain("agenda[].remarks[].points[].en");
  });

  it.each([...fields])("has a control for %s", (path) => expect(controlOf(path)).toBeDefined());

  it("has them in Chinese too", () => {
    const chinese = new Set(records.flatMap((record) => [...shownPaths(record, "zh")]));
    expect([...chinese].sort()).toEqual([...shown].sort());
  });
});
