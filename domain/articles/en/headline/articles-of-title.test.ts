import { expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { withoutArticles } from "./title";

it.each([
  ["Guild pays a year-end visit to Reedham", "Guild pays year-end visit to Reedham"],
  ["Guilds agree to meet once a year", "Guilds agree to meet once a year"],
  ["Growers ask for a price", "Growers ask for price"],
])("a headline has articles in expressions of time alone: %s", (title, headline) => {
  expect(textOf(withoutArticles(plain(title)))).toBe(headline);
});
