import { describe, expect, it } from "vitest";
import { type Composed, type Line, line, linesOf } from "../../compose";
import { introducing, OPEN, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withIntroductionsAtFirst } from "./introductions-first";

const discourse = {
  facts: { people: [{ key: "a", name: { text: "Ann Lee" }, later: { text: "Professor Lee" } }] },
} as unknown as Discourse;

const lee = introducing(
  say`${plain("Professor Ann Lee", ["participants[a].person.name.en"])}${plain(", ")}${plain("head of the port")}${OPEN}`,
  "a",
);
const listed = line(
  "agenda[s].people",
  say`the signing was attended by ${lee}${plain("; ")}Bo Ray, head of the mill${OPEN}; and officials of the port`,
);

const revised = (...lines: readonly Line[]): string[] =>
  withIntroductionsAtFirst(
    [{ type: "paragraph", part: "agenda", lines: [...lines], keys: [] } as Composed],
    discourse,
  )
    .flatMap(linesOf)
    .map(({ words }) => textOf(words));

describe("a person whom a text of the record names first", () => {
  it("is introduced there, and not listed among those who attended the same item", () => {
    expect(
      revised(line("agenda[s].narrative[0].en", plain("Ray and Professor Lee sang a song."), true), listed),
    ).toEqual([
      `Ray and Professor Ann Lee, head of the port${OPEN} sang a song.`,
      `the signing was also attended by Bo Ray, head of the mill${OPEN}; and officials of the port`,
    ]);
  });

  it("is named briefly in what reports another item", () => {
    expect(revised(line("agenda[t].remarks[r]", plain("Ray thanked Professor Lee")), listed)[1]).toMatch(
      /^the signing was attended by Professor Lee; Bo Ray/,
    );
  });

  it("keeps the order where the introduction comes first, is in a quotation or means somebody else", () => {
    for (const first of [
      "Ray thanked Professor Leeds",
      "Ray said: “I thank Professor Lee”",
      "Ray read Professor Lee's book",
    ]) {
      const before = line("agenda[t].remarks[r]", plain(first));
      expect(revised(before, listed)).toEqual([first, textOf(listed.words)]);
    }
    const after = line("agenda[t].remarks[r]", plain("Ray thanked Professor Lee"));
    expect(revised(listed, after)).toEqual([textOf(listed.words), "Ray thanked Professor Lee"]);
  });
});
