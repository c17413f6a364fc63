import { describe, expect, it } from "vitest";
import { type Composed, line, linesOf } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withSidesOnce } from "./sides-again";

const written = (...paragraphs: string[][]): string[] =>
  withSidesOnce(
    paragraphs.map(
      (texts, i): Composed => ({
        type: "paragraph",
        part: "agenda",
        keys: [],
        lines: texts.map((text, at) => line(`l${i}-${at}`, plain(text))),
      }),
    ),
  )
    .flatMap(linesOf)
    .map(({ words }) => textOf(words));

const BOATS = "the two sides discussed boats";

describe("those who met, as the subject of two sentences in a row", () => {
  it("are they in one paragraph, also behind a place", () => {
    expect(written([BOATS, "both sides discussed nets"])[1]).toBe("they also discussed nets");
    expect(written([BOATS, "both sides agreed to meet"])[1]).toBe("they agreed to meet");
    expect(written([BOATS, "at the pier, both sides noted the waves"])[1]).toBe(
      "at the pier, they noted the waves",
    );
  });

  it("are the two sides in the next paragraph, with also for the same act", () => {
    expect(written([BOATS], ["both sides discussed nets"])[1]).toBe("the two sides also discussed nets");
    expect(written([BOATS], ["both sides agreed to meet"])[1]).toBe("the two sides agreed to meet");
  });

  it("are named behind a sentence about others", () => {
    expect(written([BOATS, "Lee sang", "both sides discussed nets"])[2]).toBe("both sides discussed nets");
  });
});
