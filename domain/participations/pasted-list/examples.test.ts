import { describe, expect, it } from "vitest";
import { compared, exampleLists } from "./example-lists.test-data";
import { readList } from "./read-list";

const lists = exampleLists();
const readings = lists.map(({ name, text, expected }) => ({
  name,
  ...compared(readList(text, new Set()), expected),
}));

// Not read correctly yet. A list that is read correctly leaves this set; only lists of a new set are added, with their first
// result.
const NOT_YET = new Set([
  "fresh: English text",
  "fresh: English with ampersand firm",
  "later: article with host and purpose",
  "later: list with half sentences",
  "later: outlook names",
  "real: brand without suffix",
  "real: one after another with 及",
  "measured: 先生 女士",
  "second: factory",
  "second: headings, chairs and tables",
  "second: hosts by role",
  "second: with notes",
  "third: article, hosted",
  "third: brackets sex and phone",
  "third: chat list with commas",
  "third: title colon in brackets of unit",
]);

describe("the example lists", () => {
  it("are many, of every form", () => expect(lists.length).toBeGreaterThanOrEqual(300));

  it("have unique names", () => expect(new Set(lists.map(({ name }) => name)).size).toBe(lists.length));

  it.each(readings)("$name", ({ name, right, differences }) => {
    if (NOT_YET.has(name)) expect(right).toBe(false);
    else expect(differences.join("\n")).toBe("");
  });

  it("are never read wrongly without a mark", () =>
    expect(readings.filter(({ silent }) => silent).map(({ name }) => name)).toEqual([]));
});

describe("a long list", () => {
  it("takes time in proportion to its length", () => {
    const line = (n: number) =>
      `示例${n}协会副会长王样${"甲乙丙丁戊"[n % 5]}、秘书长李例${"一二三四五"[n % 5]}`;
    const milliseconds = (lines: number): number => {
      const text = Array.from({ length: lines }, (_, n) => line(n)).join("\n");
      const start = performance.now();
      expect(readList(text, new Set()).rows).toHaveLength(2 * lines);
      return performance.now() - start;
    };
    // Other load on the machine only adds to a measure, so that the least one is the list's own.
    const least = (lines: number, times: number): number =>
      Math.min(...Array.from({ length: times }, () => milliseconds(lines)));
    // Four times the time would be quadratic.
    expect(least(800, 2) / (4 * least(200, 4))).toBeLessThan(2.5);
  });

  it("is read although it is one phrase or all brackets", () => {
    expect(readList("示例市副市长".repeat(2000), new Set()).rows).toHaveLength(1);
    expect(readList(`${"（".repeat(2000)}王小样`, new Set()).rows.length).toBeGreaterThan(0);
  });
});
