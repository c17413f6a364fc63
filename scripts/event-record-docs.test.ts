import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { recordJsonSchema } from "../domain/events/json-schema";
import { parseRecord } from "../domain/events/parse";

const page = readFileSync(join(import.meta.dirname, "..", "docs", "event-record.md"), "utf8");

/** Names of fields and values of enumerations in a JSON Schema. */
const words = (schema: unknown): string[] => {
  if (typeof schema !== "object" || schema === null) return [];
  const { properties, enum: values, ...rest } = schema as { properties?: object; enum?: unknown[] };
  return [
    ...Object.keys(properties ?? {}),
    ...(values ?? []).map(String),
    ...Object.values({ ...properties, ...rest }).flatMap(words),
  ];
};

describe("docs/event-record.md", () => {
  it("names every field and every value of the format", () => {
    const missing = [...new Set(words(recordJsonSchema()))].filter(
      (one) => !new RegExp(`\\b${one}\\b`).test(page),
    );
    expect(missing).toEqual([]);
  });

  it("its example is a valid record", () => {
    const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
    expect(parseRecord(JSON.parse(example))).toMatchObject({ ok: true });
  });
});
