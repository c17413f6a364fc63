import { expect, test } from "vitest";
import { editableFields, recordsWithEveryField } from "./every-field.test-data";
import { detailsOf, fieldAt, labelAt, missingFields } from "./field-tree";
import { parseRecord } from "./parse";
import { namesIn, pathsIn, type Step, valueAt } from "./paths";
import type { DraftRecord } from "./shape";

test("the list of fields has every field of the schema", () => {
  const unknown = editableFields.filter((path) => {
    const type = fieldAt(namesIn(path))?.type;
    return type === undefined || type === "parts";
  });
  expect(unknown).toEqual([]);
});

test.each([
  ["agreements[mou].count", "agreementCount"],
  ["participants[a].posts[0].title.zh", "postTitle"],
  ["agenda[talks].remarks[r].to[0]", "saidTo"],
  ["outcomes[o].to.organizations[0].parent.kind", "orgKind"],
  ["no.such.place", "place"],
])("the label of %s is %s", (path, label) => expect(labelAt(namesIn(path))).toBe(label));

test("details are found wherever they are", () => {
  const home = { name: { en: "Example Institute" }, parent: { name: {}, city: { zh: "北京" } } };
  const record = { home, agenda: [{ key: "a", told: "before", remarks: [{ key: "r", counted: true }] }] };
  expect(detailsOf(record)).toEqual([
    { at: ["home", "parent", "city"], value: { zh: "北京" } },
    { at: ["agenda", 0, "remarks", 0, "counted"], value: true },
    { at: ["agenda", 0, "told"], value: "before" },
  ]);
});

/** All places of a value, those of its parts included. */
const placesIn = (value: unknown, at: readonly Step[] = []): (readonly Step[])[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => {
        const place = [...at, Array.isArray(value) ? Number(name) : name];
        return [place, ...placesIn(inner, place)];
      })
    : [];

/** A record without the value at a place. */
const without = (record: DraftRecord, at: readonly Step[]): DraftRecord => {
  const copy = structuredClone(record);
  delete (valueAt(copy, at.slice(0, -1)) as Record<Step, unknown>)[at.at(-1) ?? ""];
  return copy;
};

// Articles ask for the first three; a draft has the others.
const OTHERWISE = ["when", "participants", "agenda", "format", "kind", "status"];

test.each(recordsWithEveryField)(
  "what a complete record needs is missing where it is not entered",
  (record) => {
    expect(missingFields(record)).toEqual([]);
    const fields = new Map(
      placesIn(record).map((at) => [at.filter((step) => typeof step === "string").join("."), at]),
    );
    const places = [...fields.values()].filter(
      (at) => typeof at.at(-1) === "string" && at.at(-1) !== "key" && !OTHERWISE.includes(at.join(".")),
    );
    expect(places.length).toBeGreaterThan(200);
    for (const at of places) {
      const draft = without(record, at);
      const parsed = parseRecord(draft);
      const needed = (parsed.ok ? [] : parsed.problems)
        .filter(({ code }) => code === "missing" || code === "no_language")
        .map(({ path }) => path);
      expect(missingFields(draft).map(pathsIn(draft))).toEqual(needed);
    }
  },
);
