import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { recordJsonSchema } from "../domain/events/json-schema";
import { LIMITS } from "../domain/events/limits";
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

  it("states the limits of a record as in the code", () => {
    const [, table = ""] = page.split("**How much a record holds.**");
    for (const number of Object.values(LIMITS))
      expect(table.slice(0, 900)).toContain(
        ` ${number.toLocaleString("en")} `.replace(" 1,000,000 ", "1,000,000"),
      );
  });

  it("its example is a valid record", () => {
    const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
    expect(parseRecord(JSON.parse(example))).toMatchObject({ ok: true });
  });
});
