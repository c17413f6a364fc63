import { expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { plainHeadline } from "./plain-headline";

const made = (text: string): string => textOf(plainHeadline(plain(text)));

it.each([
  ["'Vibrant' boat workshop focuses on sails", "Boat workshop focuses on sails"],
  ["Reed Boat Guild is founded at solemn ceremony in Lake", "Reed Boat Guild is founded in Lake"],
  ["Guild and bank hold talks during a fruitful meeting", "Guild and bank hold talks during meeting"],
  ["The Government of Japan hands over boats to Reedham", "Japan hands over boats to Reedham"],
  ["An international boat conference has started", "International boat conference has started"],
  ["A Danish delegation visits Reedham", "Danish delegation visits Reedham"],
  ["Fruitful meeting held in Reedham", "Meeting held in Reedham"],
  ["The Mayor meets the boat builders", "Mayor meets the boat builders"],
])("is plain: %s", (title, headline) => {
  expect(made(title)).toBe(headline);
});

it.each([
  "The Hague hosts boat builders",
  "A million boats are counted",
  "An Giang Province signs memorandum with boat guild",
  "A Coruña hosts boat builders",
  "Inspiring Leaders Forum held in Reedham",
  "Boat school receives 'Excellent' rating",
  "Reed starts 'Great Lakes' programme",
  "Government of Reedham hands over boats",
  "Guild honours outstanding rowers",
])("keeps what is part of the news: %s", (title) => {
  expect(made(title)).toBe(title);
});
