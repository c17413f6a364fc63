import { expect, test } from "vitest";
import { line, type Paragraph } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withTopicsInTwo } from "./topics-in-two";

const written = (text: string): string[] => {
  const paragraph: Paragraph = {
    type: "paragraph",
    part: "agenda",
    keys: [],
    lines: [line("agenda[talks]", plain(text, ["agenda[talks].topics"]))],
  };
  return withTopicsInTwo([paragraph]).flatMap((block) =>
    block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : [],
  );
};

test("five topics with semicolons are two sentences", () => {
  expect(
    written(
      "the two sides discussed the repair of piers and locks; ferries; the price of ropes and sails; the lake; and the depth of the canal",
    ),
  ).toEqual([
    "the two sides discussed the repair of piers and locks, ferries, and the price of ropes and sails",
    "other topics were the lake and the depth of the canal",
  ]);
  expect(
    written("they also discussed piers, locks and quays; ferries; ropes; the lake; and the canals and boats"),
  ).toEqual([
    "they also discussed piers, locks and quays; ferries; and ropes",
    "other topics were the lake, and the canals and boats",
  ]);
});

test("topics behind the name of a discussion are two sentences too", () => {
  expect(
    written(
      "the delegation held a discussion of plans, which covered piers, locks and quays; ferries; ropes; the lake; and the canals",
    ),
  ).toEqual([
    "the delegation held a discussion of plans, which covered piers, locks and quays; ferries; and ropes",
    "other topics were the lake and the canals",
  ]);
});

test("an open list is one", () => {
  const open =
    "the two sides discussed piers, locks and quays; ferries; ropes; the lake and its depth; and other matters";
  expect(written(open)).toEqual([open]);
});

test("fewer topics, and lists of something else, are one", () => {
  for (const one of [
    "the two sides discussed piers, locks and quays; ferries; ropes; and the lake",
    "the delegation included Ann Lee, mayor; Bo Ray, clerk; Sam Mock; Cy Dunn; and Di Low",
  ])
    expect(written(one)).toEqual([one]);
});
