import { describe, expect, it } from "vitest";
import { type Composed, linesOf } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withTopicsInNews } from "./topics-in-news";

// All names are invented.

const paragraph = (part: "lead" | "agenda", lines: readonly (readonly [string, string])[]): Composed => ({
  type: "paragraph",
  part,
  lines: lines.map(([path, text]) => ({ id: path, words: plain(text, [path]) })),
  keys: [],
});
const NEWS = ["purpose", "Ann Exemplar visited Lakeside University to learn about fish farms"] as const;
const HOSTS = ["receive", "Exemplar was received by the deans"] as const;
const TOPICS = "agenda[t].topics[0]";
const LEFT = ["agenda[t].remarks[r]", "Exemplar thanked the hosts"] as const;

const texts = (
  topics: string,
  news: readonly [string, string] = NEWS,
  type = "visit",
  item: object = {},
  earlier: readonly object[] = [],
  between: readonly (readonly [string, string])[] = [],
  others: readonly object[] = [],
): string[] =>
  withTopicsInNews(
    [
      paragraph("lead", [news]),
      paragraph("lead", [HOSTS]),
      paragraph("agenda", [...between, [TOPICS, topics], LEFT]),
    ],
    {
      plan: { news: { type } },
      facts: { record: { agenda: [...earlier, { key: "t", ...item }, ...others] } },
    } as unknown as Discourse,
  ).map((block) =>
    linesOf(block)
      .map(({ words }) => textOf(words))
      .join(". "),
  );

describe("what the two sides discussed", () => {
  it("closes the first paragraph of a visit that says at most what it was for", () => {
    expect(texts("they discussed joint work on nets")).toEqual([
      `${NEWS[1]}. the two sides discussed joint work on nets`,
      HOSTS[1],
      LEFT[1],
    ]);
    expect(texts("the guests then discussed joint work on nets")[0]).toMatch(
      / the guests discussed joint work/,
    );
    expect(texts("the talks covered joint work on nets")[0]).toMatch(/ the two sides discussed joint work/);
  });

  it("stays behind where it is general or what the visit was for", () => {
    for (const text of [
      "the two sides discussed matters of mutual interest",
      "the two sides discussed the learning about fish farms",
      "the two sides discussed nets; ropes; and quays",
    ])
      expect(texts(text)[0]).toBe(NEWS[1]);
  });

  it("stays behind with a room or with people whom the news names", () => {
    for (const text of [
      "the two sides discussed joint work on nets at the office of the dean",
      "at talks with Ann Exemplar and students, the guests discussed joint work on nets",
    ])
      expect(texts(text)[0]).toBe(NEWS[1]);
  });

  it("stays behind where there were other talks with other people", () => {
    const talks = (key: string): object => ({ key, activity: "talks", people: [{ key: `p${key}` }] });
    const text = texts("they discussed joint work on nets", NEWS, "visit", talks("t"), [], [], [talks("u")]);
    expect(text[0]).toBe(NEWS[1]);
  });

  it("stays at its stop", () => {
    const at = { venue: { name: { en: "Lake Guild" } } };
    expect(texts("they discussed joint work on nets", NEWS, "visit", at)[0]).toBe(NEWS[1]);
  });

  it("stays behind a tour or a briefing that came first", () => {
    const saw = [{ en: "the fish farm" }];
    for (const earlier of [
      { activity: "tour" },
      { activity: "presentation" },
      { activity: "other", saw },
      { activity: "talks", remarks: [{ key: "b", act: "brief" }] },
      { activity: "meal", told: "before" },
    ])
      expect(
        texts("they discussed joint work on nets", NEWS, "visit", {}, [{ key: "e", ...earlier }])[0],
      ).toBe(NEWS[1]);
    const meal = { key: "e", activity: "meal" };
    expect(texts("they discussed joint work on nets", NEWS, "visit", {}, [meal])[0]).toMatch(
      / discussed joint/,
    );
  });

  it("stays behind where what was said there would follow another item", () => {
    const meal = ["agenda[e].title", "the guests had lunch at the quay"] as const;
    const item = { key: "e", activity: "meal" };
    const made = texts("they discussed joint work on nets", NEWS, "visit", {}, [item], [meal]);
    expect(made[0]).toBe(NEWS[1]);
    expect(made[2]).toBe(`${meal[1]}. they discussed joint work on nets. ${LEFT[1]}`);
  });

  it("stays behind where the news has content, or is no visit", () => {
    const signed = ["visit", "Ann Exemplar visited Lakeside University and signed an agreement"] as const;
    expect(texts("they discussed joint work on nets", signed)[0]).toBe(signed[1]);
    expect(texts("they discussed joint work on nets", NEWS, "hold")[0]).toBe(NEWS[1]);
  });
});
