import { describe, expect, it } from "vitest";
import { line } from "../compose";
import { plain, textOf } from "../phrase";
import { withPronounAgain } from "./same-subject";

const told = (...sentences: string[]): string[] =>
  withPronounAgain(sentences.map((one, at) => line(`s${at}`, plain(one)))).map(({ words }) => textOf(words));

describe("two sentences in a row about one event", () => {
  it("name it once", () => {
    expect(told("the visit was organized by the center", "The visit was the chamber's first")).toEqual([
      "the visit was organized by the center",
      "It was the chamber's first",
    ]);
  });

  it("name it again after a pronoun, behind another subject, or as part of a longer name", () => {
    const visits = ["the visit was short", "the visit was useful", "the visit was the first"];
    expect(told(...visits)[2]).toBe("the visit was the first");
    const others = ["the visit was short", "Exemplar spoke", "the visit was useful"];
    expect(told(...others)).toEqual(others);
    const kinds = ["The first course was short", "The second course was long"];
    expect(told(...kinds)).toEqual(kinds);
    const parts = ["the forum was opened", "the forum committee met"];
    expect(told(...parts)).toEqual(parts);
  });
});
