import { expect, it } from "vitest";
import { type Composed, line, linesOf } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withActsShared } from "./shared-acts";

const texts = (...lines: string[]): string[] => {
  const block: Composed = {
    type: "paragraph",
    part: "follow_ups",
    keys: [],
    lines: lines.map((text, at) => line(`x${at}`, plain(text))),
  };
  return withActsShared([block])
    .flatMap(linesOf)
    .map(({ words }) => textOf(words));
};

it("makes one sentence of two acts of one subject", () => {
  expect(texts("the college promised to build a pier", "it also promised to repair boats")).toEqual([
    "the college promised to build a pier and to repair boats",
  ]);
});

it("makes a series of three", () => {
  const made = "the college promised to build a pier, to repair boats, and to teach";
  expect(
    texts("the college promised to build a pier", "it promised to repair boats", "it also promised to teach"),
  ).toEqual([made]);
  expect(
    texts("the college promised to build a pier", "it also promised to repair boats, and to teach"),
  ).toEqual([made]);
});

it("makes a series of three whose second has a comma in front", () => {
  expect(
    texts(
      "the college promised to build piers and houses",
      "it promised to repair boats",
      "it also promised to teach",
    ),
  ).toEqual(["the college promised to build piers and houses, to repair boats, and to teach"]);
});

it("leaves acts of others, other acts, and two that are each several things", () => {
  const apart = [
    ["the college promised to build a pier", "the school promised to repair boats"],
    ["the college promised to build a pier", "it agreed to repair boats"],
    ["the college promised to build piers and houses", "it promised to repair boats and sails"],
    ["the college promised to build a pier; the school came", "it promised to repair boats"],
    ["the college promised to allow students to study and to travel", "it promised to repair boats"],
    ["the college intends to invite the director to speak", "it intends to publish its results"],
    ["the college promised to give books and to lend boats", "it promised to repair sails"],
    ["the college promised to build a pier by the end of 2025", "it promised to repair boats"],
  ];
  for (const lines of apart) expect(texts(...lines)).toEqual(lines);
});
