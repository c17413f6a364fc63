import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withMeetingsFollowed } from "./followed-by";

const article = (...sentences: string[]): string[] =>
  withMeetingsFollowed([
    {
      type: "paragraph",
      part: "agenda",
      keys: [],
      lines: sentences.map((one, at) => line(`s${at}`, plain(one))),
    },
  ]).flatMap((block) => (block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : []));

describe("two meetings of the same sides", () => {
  it("are one sentence where nothing more is known of the first", () => {
    expect(
      article("the two sides held a short meeting", "at a longer meeting, both sides discussed trade"),
    ).toEqual([
      "the two sides held a short meeting, followed by a longer meeting, at which they discussed trade",
    ]);
  });

  it("stay separate where the first has topics, or others act at the second", () => {
    const all = [
      ["the two sides held a meeting, discussing ships", "at a longer meeting, both sides discussed trade"],
      ["the two sides held a meeting", "at a longer meeting, Lee spoke"],
    ];
    for (const sentences of all) expect(article(...sentences)).toEqual(sentences);
  });
});
