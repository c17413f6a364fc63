import { expect, it } from "vitest";
import { type Composed, line, linesOf } from "../../compose";
import { OPEN, plain, textOf } from "../../phrase";
import { withStatesOnce } from "./states-once";

const revised = (...texts: string[]): string[] =>
  withStatesOnce([
    {
      type: "paragraph",
      part: "agenda",
      lines: texts.map((text, at) => line(`l${at}`, plain(text))),
      keys: [],
    } as Composed,
  ]).flatMap((block) => linesOf(block).map(({ words }) => textOf(words)));

it("names the state of a city once", () => {
  expect(
    revised(
      `a team from the City of Reed, Ohio${OPEN} visited Hilltown`,
      `the Mayor of the City of Reed, Ohio${OPEN} spoke`,
      `Bo Ray, manager of the City of Reed, Ohio${OPEN}${OPEN} was also present`,
    ),
  ).toEqual([
    `a team from the City of Reed, Ohio${OPEN} visited Hilltown`,
    "the Mayor of the City of Reed spoke",
    `Bo Ray, manager of the City of Reed${OPEN} was also present`,
  ]);
});

it("keeps the state of another city, a list of countries and a comma that closes something else", () => {
  const texts = [
    "a team from Reed, Ohio",
    "a team from Reed, Texas",
    "guests from Ghana, Kenya and Uganda",
    "experts from Ghana, Kenya and Uganda",
    "Bo Ray, mayor of Reed, Ohio, spoke",
  ];
  expect(revised(...texts)).toEqual(texts);
});
