import { expect, it } from "vitest";
import { type Composed, line, linesOf } from "../../compose";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withGroupsBehindNews } from "./groups-behind-news";

const discourse = {
  facts: { people: [{ name: { text: "Ann Lee" } }], items: [] },
} as unknown as Discourse;
const NEWS = "the Lake Seminar was held in Reedham";
const SAID = "Poe said that the lake was clean";

const article = (news: string, last: string): string[] =>
  withGroupsBehindNews(
    [news, SAID, last].map(
      (one, at): Composed => ({
        type: "paragraph",
        part: at === 0 ? "lead" : "people",
        keys: [],
        lines: [line(`x${at}`, plain(one))],
      }),
    ),
    discourse,
  ).map((block) =>
    linesOf(block)
      .map(({ words }) => textOf(words))
      .join(". "),
  );

it("reports groups who were at the event with the news, which names nobody else", () => {
  expect(article(NEWS, "pupils of two schools attended the event")).toEqual([
    `${NEWS}. pupils of two schools attended the event`,
    SAID,
  ]);
  expect(article(NEWS, "also present were pupils")).toEqual([`${NEWS}. pupils took part`, SAID]);
  expect(article(NEWS, "pupils also took part")).toEqual([`${NEWS}. pupils took part`, SAID]);
});

it("leaves people with names, and others behind news that says who was there, where they are", () => {
  expect(article(NEWS, "Ann Lee was present and pupils were also present")).toHaveLength(3);
  expect(article(`${NEWS}, attended by bakers`, "pupils also took part")).toHaveLength(3);
  expect(article(NEWS, "pupils attended the address")).toHaveLength(3);
});
