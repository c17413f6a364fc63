import { expect, it } from "vitest";
import { type Composed, type Line, line, linesOf } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withOriginAtNumber } from "./origin-at-number";

const written = (first: string, ...contexts: string[]): string[] => {
  const lines: Line[] = [
    line("lead", plain(first)),
    ...contexts.map((text, at) => line(`background[${at}]`, plain(text), true)),
  ];
  const blocks: Composed[] = [{ type: "paragraph", part: "lead", keys: [], lines }];
  return withOriginAtNumber(blocks).flatMap((one) => linesOf(one).map(({ words }) => textOf(words)));
};

it("gives the origin of those who were counted behind their number", () => {
  expect(written("a total of 45 farmers took part", "The farmers come from three villages.")).toEqual([
    "a total of 45 farmers from three villages took part",
  ]);
  expect(
    written(
      "Lee was accompanied by representatives of eleven companies including Reed Mill and Oak Mill",
      "The companies come from the food and paper sectors.",
    ),
  ).toEqual([
    "Lee was accompanied by representatives of eleven companies from the food and paper sectors, including Reed Mill and Oak Mill",
  ]);
});

it("leaves a sentence on those of whom no number is given, and one that is continued", () => {
  const origin = "The farmers come from three villages.";
  expect(written("farmers took part", origin)).toHaveLength(2);
  expect(written("45 farmers of the valley took part", origin)).toHaveLength(2);
  expect(written("45 farmers took part", origin, "They own hives.")).toHaveLength(3);
  expect(
    written("12 farmers and members of the guild took part", "The farmers come from Oakham and Reedham."),
  ).toHaveLength(2);
});

it("leaves a sentence that says more than the origin, and one on either of two groups", () => {
  for (const text of [
    "The farmers came from Wells by bus and stayed for two days.",
    "The farmers came from Wells to see the mill.",
    "The farmers were from poor families and had no work.",
  ])
    expect(written("45 farmers took part", text)).toHaveLength(2);
  expect(written("30 farmers met, and 12 farmers spoke", "The farmers are from Wells.")).toHaveLength(2);
});
