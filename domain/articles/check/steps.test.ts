import { describe, expect, it, vi } from "vitest";
import { LANGS } from "../../events/values";
import { sampleRecords } from "../golden.test-data";
import { checkText } from "./check";

/** The characters and elements that code reads in patterns, splits and searches: a measure without a clock. */
const stepsOf = (work: () => void): number => {
  let steps = 0;
  const { test } = RegExp.prototype;
  const { match, slice: part } = String.prototype;
  const { slice, some, find } = Array.prototype;
  const spies = [
    vi.spyOn(RegExp.prototype, "test").mockImplementation(function (this: RegExp, text) {
      steps += text.length;
      return test.call(this, text);
    }),
    vi.spyOn(String.prototype, "match").mockImplementation(function (this: string, form) {
      steps += this.length;
      return match.call(this, form as RegExp);
    }),
    vi.spyOn(String.prototype, "slice").mockImplementation(function (this: string, ...at) {
      const found = part.apply(this, at);
      steps += found.length;
      return found;
    }),
    vi.spyOn(Array.prototype, "slice").mockImplementation(function (this: unknown[], ...at) {
      const found = slice.apply(this, at);
      steps += found.length;
      return found;
    }),
    vi.spyOn(Array.prototype, "some").mockImplementation(function (this: unknown[], isWanted) {
      return some.call(this, (...each) => {
        steps += 1;
        return isWanted(...each);
      });
    }),
    vi.spyOn(Array.prototype, "find").mockImplementation(function (this: unknown[], isWanted) {
      return find.call(this, (...each) => {
        steps += 1;
        return isWanted(...each);
      });
    }),
  ];
  try {
    work();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return steps;
};

const [[, record] = []] = sampleRecords();
const many = (length: number, of: (n: number) => string): string => {
  let text = "";
  for (let n = 0; text.length < length; n += 1) text += of(n);
  return text;
};

// Code with a number of steps for each pair of numbers takes four times as many for twice the text.
describe("twice the text takes about twice the steps", () => {
  const texts: [string, (n: number) => string][] = [
    ["different numbers in one sentence", (n) => `${(n * 7919 + 13) % 100_000} `],
    ["equal numbers in one sentence", () => "12 "],
    ["years", (n) => `${1900 + (n % 190)} `],
    ["lines of numbers", (n) => `${n + 100}\n`],
    ["digits", () => "1"],
  ];
  for (const lang of LANGS)
    it.each(texts)(`${lang}: %s`, (_name, of) => {
      if (!record) throw new Error("no sample");
      const [once, twice] = [4000, 8000].map((length) => {
        const text = many(length, of);
        return stepsOf(() => void checkText(text, record, lang));
      });
      expect((twice ?? 0) / (once ?? 1)).toBeLessThan(2.2);
    });
});
