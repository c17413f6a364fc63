import { describe, expect, it } from "vitest";
import { type Composed, line, linesOf } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withContextOfThoseListed } from "./context-of-those-listed";

const LIST = "Lee was accompanied by heads of Lakeland missions and consuls";
const SAID = "the heads promised to promote the port";
const texts = (context: string): string[] => {
  const blocks: Composed[] = [
    { type: "paragraph", part: "people", keys: [], lines: [line("people.b", plain(LIST, []))] },
    { type: "paragraph", part: "follow_ups", keys: [], lines: [line("followUps[f]", plain(SAID, []))] },
    {
      type: "paragraph",
      part: "background",
      keys: [],
      lines: [line("background[0].en", plain(context, []), true)],
    },
  ];
  return withContextOfThoseListed(blocks).flatMap((one) => linesOf(one).map(({ words }) => textOf(words)));
};

describe("context that calls those who came by a pronoun", () => {
  it("follows the list of them", () => {
    const context = "The visit was arranged during their stay at the Lake Forum.";
    expect(texts(context)).toEqual([LIST, context, SAID]);
  });

  it("stays where it names those whom it is about", () => {
    const context = "The visit was arranged for the founders of the port and their families.";
    expect(texts(context)).toEqual([LIST, SAID, context]);
  });
});
