import { describe, expect, it } from "vitest";
import { similarity } from "./similarity";

describe("the similarity of two texts", () => {
  it("is 1 for the same words in the same paragraphs", () => {
    expect(similarity("Headline\n\nOne, two.", "Headline\n\nOne, two.", "en")).toBe(1);
    expect(similarity("", "", "zh")).toBe(1);
  });

  it("falls with each word that only one text has", () => {
    expect(similarity("one two three", "one two", "en")).toBeCloseTo(6 / 7);
    expect(similarity("双方会谈", "双方座谈", "zh")).toBeCloseTo(8 / 10);
    expect(similarity("one", "two", "en")).toBeCloseTo(0.5);
  });

  it("falls with another order and with another division into paragraphs", () => {
    expect(similarity("one two three four", "three four one two", "en")).toBeCloseTo(6 / 10);
    expect(similarity("one two", "one\n\ntwo", "en")).toBeCloseTo(6 / 7);
  });
});
