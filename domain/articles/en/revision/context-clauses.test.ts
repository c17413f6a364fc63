import { describe, expect, it } from "vitest";
import type { Composed } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withContextClauses } from "./context-clauses";

const paragraph = (...lines: [id: string, text: string][]): Composed => ({
  type: "paragraph",
  part: "agenda",
  keys: [],
  lines: lines.map(([id, text]) =>
    id.startsWith("background[") ? { id, words: plain(text), own: true } : { id, words: plain(text) },
  ),
});
const SAID = "agenda[a].remarks[b]";
const written = (...blocks: Composed[]): string[] =>
  withContextClauses(blocks).map((one) =>
    one.type === "paragraph" ? one.lines.map(({ words }) => textOf(words)).join(" | ") : "",
  );

describe("one sentence of context", () => {
  const speech = paragraph([SAID, "Exemplar said that most aid goes to the university's Reed Institute"]);

  it("is a clause where an earlier sentence ends with what it is about", () => {
    const context = paragraph(["background[0]", "The Reed Institute of ULT was founded in 2012."]);
    expect(written(speech, context)).toEqual([
      "Exemplar said that most aid goes to the university's Reed Institute, which was founded in 2012",
    ]);
  });

  it("is an apposition where it says that there is only one", () => {
    const text = written(
      paragraph(["agenda[a]", "The walk was organized by the Reed tourism office of Upland and Lowland"]),
      paragraph(["background[0]", "The Reed tourism office is the only such office in Reedham."]),
    );
    expect(text).toEqual([
      "The walk was organized by the Reed tourism office of Upland and Lowland, the only such office in Reedham",
    ]);
  });

  it("is one where the sentence has the longer name", () => {
    const text = written(
      paragraph(
        [SAID, "Ten pupils graduated from the Young Bakers Training Program"],
        ["background[0]", "The bakers program seeks to train pupils in old mills."],
      ),
    );
    expect(text[0]).toContain("Training Program, which seeks to train pupils in old mills");
  });

  it("is one where it only says when the event of the news took place", () => {
    const text = written(
      paragraph(
        ["agenda[a]", "The pavilion was opened in Reedham at Lake Fair 2023"],
        ["partOf.when", "Lake Fair 2023 took place from March 19 to 21"],
      ),
    );
    expect(text).toEqual([
      "The pavilion was opened in Reedham at Lake Fair 2023, which took place from March 19 to 21",
    ]);
  });

  it("stays a sentence where it is about something else, about people, or a clause is there", () => {
    const other = paragraph(["background[0]", "The Hill Institute was founded in 2012."]);
    expect(written(speech, other)).toHaveLength(2);
    const people = paragraph([SAID, "Exemplar thanked the reed bakers"]);
    expect(
      written(people, paragraph(["background[0]", "The reed bakers were trained in 2012."])),
    ).toHaveLength(2);
    const closed = paragraph([SAID, "Exemplar toured the hall, which stands beside the Reed Institute"]);
    expect(
      written(closed, paragraph(["background[0]", "The Reed Institute was founded in 2012."])),
    ).toHaveLength(2);
  });
});
