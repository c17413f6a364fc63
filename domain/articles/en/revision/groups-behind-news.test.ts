import { expect, it } from "vitest";
import { type Composed, line, linesOf } from "../../compose";
import { mentioning, type Phrase, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withGroupsBehindNews } from "./groups-behind-news";

const CHAMBER = "Reedham Chamber of Commerce";
const discourse = {
  facts: {
    people: [{ key: "lee", name: { text: "Ann Lee" } }],
    items: [],
    record: { organizers: [{ organization: { name: { en: CHAMBER } } }] },
    allOrgs: () => [{ name: { text: CHAMBER, path: "organizers[0].organization.name.en" } }],
  },
} as unknown as Discourse;
const NEWS = "the Lake Seminar was held in Reedham";
const SAID = "Poe said that the lake was clean";

const article = (news: string, last: string | Phrase): string[] =>
  withGroupsBehindNews(
    [news, SAID, last].map(
      (one, at): Composed => ({
        type: "paragraph",
        part: at === 0 ? "lead" : "people",
        keys: [],
        lines: [line(`x${at}`, typeof one === "string" ? plain(one) : one)],
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

it("leaves those whom only later sentences introduce", () => {
  const lee = mentioning(plain("Lee"), "lee");
  expect(article(NEWS, say`also present were ${lee} and pupils`)).toHaveLength(3);
  expect(article(NEWS, "officers of the chamber also took part")).toHaveLength(3);
  expect(article(`${NEWS} by the ${CHAMBER}`, "officers of the chamber also took part")).toEqual([
    `${NEWS} by the ${CHAMBER}. officers of the chamber took part`,
    SAID,
  ]);
});
