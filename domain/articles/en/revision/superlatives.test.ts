import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withSuperlatives } from "./superlatives";

const article = (...sentences: string[]): string[] =>
  withSuperlatives([
    {
      type: "paragraph",
      part: "agenda",
      keys: [],
      lines: sentences.map((one, at) => line(`s${at}`, plain(one), at > 0 ? true : undefined)),
    },
  ]).flatMap((block) => (block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : []));

describe("a sentence that only says what the one before it has named", () => {
  it("joins it", () => {
    expect(
      article(
        "Lee held high-level consultations with Kim",
        "They were the first ever high-level consultations between A and B.",
      ),
    ).toEqual(["Lee held the first ever high-level consultations between A and B with Kim"]);
  });

  it("stays where it is about something else, says more or is long", () => {
    const all = [
      ["Lee held talks with Kim", "They were the first consultations between A and B."],
      ["Lee held talks with Kim", "They were the first talks between A and B, and will go on."],
      ["Lee held talks with Kim", "Talks were the first."],
    ];
    for (const sentences of all) expect(article(...sentences)).toEqual(sentences);
  });
});
