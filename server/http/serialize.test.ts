import fc from "fast-check";
import superjson from "superjson";
import { expect, it } from "vitest";
import { serialize } from "./serialize";

const readBack = (value: unknown): unknown =>
  superjson.deserialize(JSON.parse(JSON.stringify(serialize(value))));

it("is read back as the same value by superjson", () => {
  fc.assert(
    fc.property(
      fc.anything({
        withDate: true,
        withMap: true,
        withSet: true,
        withBigInt: true,
        withNullPrototype: false,
      }),
      (value) => {
        const expected = (() => {
          try {
            return { value: superjson.deserialize(JSON.parse(JSON.stringify(superjson.serialize(value)))) };
          } catch {
            return undefined;
          }
        })();
        if (expected) expect(readBack(value)).toEqual(expected.value);
      },
    ),
    { numRuns: 2000 },
  );
});

it("keeps dates, missing values, and keys with dots", () => {
  const value = { rows: [{ at: new Date(0), none: undefined, "a.b": 1, c: null }], total: 3 };
  expect(readBack(value)).toEqual(value);
  expect(readBack(new Date(5))).toEqual(new Date(5));
  expect(readBack(undefined)).toBeUndefined();
  expect(readBack({ "a.b": { at: new Date(7) } })).toEqual({ "a.b": { at: new Date(7) } });
});

it("adds no annotations where JSON is sufficient", () => {
  expect(serialize({ a: ["x", 1, true, null] })).toEqual({ json: { a: ["x", 1, true, null] } });
});
