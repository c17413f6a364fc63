import { expect, test } from "vitest";
import { recordsWithEveryField } from "@/domain/events/every-field.test-data";
import { labelAt, missingFields } from "@/domain/events/field-tree";
import type { DraftRecord } from "@/domain/events/shape";
import en from "@/messages/en.json";
import zh from "@/messages/zh.json";

/** The value without its plain values; lists within a list are left out, or kept with empty members. */
const emptied = (value: unknown, inner: "kept" | "left out", inList = false): unknown => {
  if (Array.isArray(value))
    return inList && inner === "left out" ? undefined : value.map((member) => emptied(member, inner, true));
  if (typeof value !== "object" || value === null) return undefined;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, part]) => [name, emptied(part, inner, inList)] as const)
      .filter(([, part]) => part !== undefined),
  );
};

test("each field that a complete record needs has a hint with what to enter, in both languages", () => {
  const labels = new Set(
    recordsWithEveryField.flatMap((record) =>
      (["kept", "left out"] as const).flatMap((inner) =>
        missingFields(emptied(record, inner) as DraftRecord).map(labelAt),
      ),
    ),
  );
  expect([...labels].sort()).toEqual(Object.keys(en.missingHints).sort());
  expect(Object.keys(zh.missingHints).sort()).toEqual(Object.keys(en.missingHints).sort());
});
