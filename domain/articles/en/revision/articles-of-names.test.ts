import { describe, expect, it } from "vitest";
import { line, linesOf } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { takesTheInText, withArticlesOfNames } from "./articles-of-names";

describe("the article of a name in a sentence", () => {
  it("is there by the noun of the name", () => {
    for (const name of [
      "Lake Council for Trade",
      "Reed Indo-Lakish Institute",
      "Library of Lindow",
      "Lakish Chambers of Commerce",
      "Second Affiliated Hospital of Reed University",
      "Reed Culture Center",
      "Port of Reed Authority",
    ])
      expect(takesTheInText(name)).toBe(true);
  });

  it("is not there before names of places, and of people's or others' things", () => {
    for (const name of [
      "Reed City Council",
      "Reed Institute of Technology",
      "Reed University",
      "Reed University Library",
      "Lake Center",
      "Reed's Lake Council",
      "Marling Hospital",
      "The Lake Council",
    ])
      expect(takesTheInText(name)).toBe(false);
  });

  it("is not inside of a longer name", () => {
    const discourse = {
      facts: { record: {}, allOrgs: () => [{ name: { text: "Port of Reed Authority" } }] },
    } as unknown as Discourse;
    const [block] = withArticlesOfNames(
      [
        {
          type: "paragraph",
          part: "agenda",
          lines: [line("l", plain("Lee, head of Port of Reed Authority, spoke"))],
          keys: [],
        },
      ],
      discourse,
    );
    expect(block && linesOf(block).map(({ words }) => textOf(words))).toEqual([
      "Lee, head of the Port of Reed Authority, spoke",
    ]);
  });
});
