import { expect, it } from "vitest";
import { type Composed, line, linesOf } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withNewsWithoutParticipants } from "./news-without-participants";

const written = (...texts: string[]): string[] => {
  const lines = texts.map((text, at) => line(`agenda[${at}]`, plain(text)));
  const blocks: Composed[] = [{ type: "paragraph", part: "lead", keys: [], lines }];
  return withNewsWithoutParticipants(blocks).flatMap((one) => linesOf(one).map(({ words }) => textOf(words)));
};

it("begins with what was made or opened", () => {
  expect(written("the participants founded the Lake Boat Guild in Reedham on May 3, 2024")).toEqual([
    "the Lake Boat Guild was founded in Reedham on May 3, 2024",
  ]);
  expect(written("the participants adopted three resolutions at the Reed Forum on May 3")).toEqual([
    "three resolutions were adopted at the Reed Forum on May 3",
  ]);
  expect(written("the participants opened a mill and a quay on May 3")).toEqual([
    "a mill and a quay were opened on May 3",
  ]);
});

it("stays where more was done, or the participants are known", () => {
  for (const text of [
    "the participants founded the Lake Guild and elected Lee its president",
    "the participants visited the mill in Reedham",
    "the participants unveiled their plan in Reedham",
  ])
    expect(written(text)).toEqual([text]);
  const known = ["Lee visited Reedham", "the participants opened a mill in Reedham"];
  expect(written(...known)).toEqual(known);
});

it("keeps what a thing is about beside it", () => {
  for (const [text, passive] of [
    ["adopted the Declaration on Peace in Reedham", "the Declaration on Peace was adopted in Reedham"],
    ["discussed a plan to build a dam in Reedham", "a plan to build a dam was discussed in Reedham"],
    ["adopted the plan for trade and boats on May 3", "the plan for trade and boats was adopted on May 3"],
  ] as const)
    expect(written(`the participants ${text}`)).toEqual([passive]);
  for (const rest of [
    "discussed the war in Lakeland in Reedham",
    "discussed the reform in Reedham and agreed to meet again",
    "founded the Lake Guild and the Reed Club in Reedham",
  ])
    expect(written(`the participants ${rest}`)).toEqual([`the participants ${rest}`]);
});
