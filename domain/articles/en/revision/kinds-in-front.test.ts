import { expect, it } from "vitest";
import { type Composed, type Line, line, linesOf } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withKindsInFront } from "./kinds-in-front";

const written = (first: string, ...contexts: string[]): string[] => {
  const lines: Line[] = [
    line("lead", plain(first)),
    ...contexts.map((text, at) => line(`background[${at}]`, plain(text), true)),
  ];
  const blocks: Composed[] = [{ type: "paragraph", part: "lead", keys: [], lines }];
  return withKindsInFront(blocks).flatMap((one) => linesOf(one).map(({ words }) => textOf(words)));
};

it("puts the kind of an organization in front of its name", () => {
  expect(written("Bo Mock, miller of Reed Mill, spoke", "The Reed Mill is ISO-certified.")).toEqual([
    "Bo Mock, miller of the ISO-certified Reed Mill, spoke",
  ]);
  expect(written("the guests visited the Lake Bank", "Lake Bank is state-owned.")).toEqual([
    "the guests visited the state-owned Lake Bank",
  ]);
});

it("leaves a sentence that says more, is continued, or is about a part of a name", () => {
  for (const contexts of [
    ["The Reed Mill is ISO-certified and old."],
    ["The Reed Mill is ISO-certified.", "It was built in 1950."],
    ["Reed is state-owned."],
    ["The Reed Mill was state-owned."],
  ])
    expect(written("Bo Mock, miller of Reed Mill, spoke", ...contexts)).toHaveLength(contexts.length + 1);
});
