import { expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { withoutArticles } from "./title";

it.each([
  ["Guild pays a year-end visit to Reedham", "Guild pays year-end visit to Reedham"],
  ["Guilds agree to meet once a year", "Guilds agree to meet once a year"],
  ["Growers ask for a price", "Growers ask for price"],
  [
    "Guild meets envoy for the Uplands and the Lowlands in Reedham",
    "Guild meets envoy for the Uplands and the Lowlands in Reedham",
  ],
  [
    "Guild visits the Institute of the Lake, the River and the Sea",
    "Guild visits Institute of the Lake, the River and the Sea",
  ],
  [
    "Guild of the Lake visits Reedham and the Mill Museum",
    "Guild of the Lake visits Reedham and Mill Museum",
  ],
  ["Guild visits the Boat Museum and the Mill Museum", "Guild visits Boat Museum and Mill Museum"],
])("a headline has articles only in expressions of time and within names: %s", (title, headline) => {
  expect(textOf(withoutArticles(plain(title)))).toBe(headline);
});
