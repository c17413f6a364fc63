import { expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { linesOfPair } from "./scope-sentences";

const textsOf = (...items: string[]): string[] =>
  linesOfPair(
    "agreements[a].scope",
    "under the memorandum, the two sides will",
    items.map((one) => plain(one)),
    "will",
  ).map(({ words }) => textOf(words));

it("gives the second of two long duties a sentence of its own", () => {
  const [first, second] = [
    "form a joint reed board of their members, which meets every three months to plan boats that carry reed and lamp oil across the lake",
    "hold courses, fairs and boat races for the young members of both reed guilds",
  ];
  expect(textsOf(first, second)).toEqual([
    `under the memorandum, the two sides will ${first}`,
    `they will ${second}`,
  ]);
});

it("keeps two short duties in one sentence", () => {
  expect(textsOf("form a board to plan boats", "hold fairs")).toEqual([
    "under the memorandum, the two sides will form a board to plan boats, and will hold fairs",
  ]);
});
