import { describe, expect, it } from "vitest";
import { type Composed, line, linesOf } from "../../compose";
import { introducing, mentioning, type Phrase, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withListsOnce } from "./lists-again";

const discourse = {
  facts: {
    people: [
      { key: "a", name: { text: "Ann Lee" } },
      { key: "b", name: { text: "Bo Ray" } },
      { key: "g", group: { text: "representatives" } },
      { key: "h", group: { text: "representatives" } },
    ],
  },
} as unknown as Discourse;

const written = (...lines: Phrase[]): string[] =>
  withListsOnce(
    [
      {
        type: "paragraph",
        part: "agenda",
        lines: lines.map((words, at) => line(`l${at}`, words)),
        keys: [],
      } as Composed,
    ],
    discourse,
  )
    .flatMap(linesOf)
    .map(({ words }) => textOf(words));

const group = plain("representatives of Reed Port, the Lake Guild and Mere Boats");
const again = mentioning(plain("the representatives of Reed Port, the Lake Guild and Mere Boats"), "g");
const pair = mentioning(plain("Ann Lee and Bo Ray"), "a+b");

describe("a list with which a sentence begins directly behind it", () => {
  it("is its noun, where the sentence before names no others with it", () => {
    const met = say`the delegation met ${mentioning(introducing(group, "g"), "g+others")}`;
    expect(written(met, say`${again} presented the port`)[1]).toBe("the representatives presented the port");
    const both = say`${mentioning(plain("representatives of Sand Bay"), "h")} met ${mentioning(group, "g")}`;
    expect(written(both, say`${again} presented the port`)[1]).toContain("of Reed Port");
  });

  it("is they, where the sentence before is about the same people", () => {
    expect(
      written(say`${mentioning(group, "g")} reviewed the visit`, say`${again} said that it was long`)[1],
    ).toBe("they said that it was long");
  });

  it("is a relative clause of people with names, or both", () => {
    const met = say`the guests were received by ${pair}`;
    expect(written(met, say`${pair} described the port`)).toEqual([
      "the guests were received by Ann Lee and Bo Ray, who described the port",
    ]);
    expect(written(met, say`${pair} described the port, which has two piers`)[1]).toBe(
      "both described the port, which has two piers",
    );
    expect(written(plain("the guests saw the port"), say`${pair} described the port`)[1]).toContain("Lee");
  });
});
