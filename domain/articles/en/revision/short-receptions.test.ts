import { describe, expect, it } from "vitest";
import { type Composed, type Line, line } from "../../compose";
import { introducing, mentioning, OPEN, type Phrase, plain, say, textOf } from "../../phrase";
import { withMinorFactsJoined } from "./minor-facts";

const said = (words: string): Line => line("agenda[a]", plain(words));
const paragraphs = (...runs: string[][]): string[][] => {
  const blocks = runs.map(
    (lines): Composed => ({ type: "paragraph", part: "agenda", lines: lines.map(said), keys: [] }),
  );
  return withMinorFactsJoined(blocks).map((block) =>
    block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : [],
  );
};

describe("a short sentence on who received the visitors", () => {
  it("is in the sentence of the visit", () => {
    expect(
      paragraphs([
        "a delegation of sailmakers recently visited Reedham",
        `Ann Exemplar, mayor of Reedham${OPEN} received the delegation`,
      ]),
    ).toEqual([
      [
        `a delegation of sailmakers recently visited Reedham, where it was received by Ann Exemplar, mayor of Reedham${OPEN}`,
      ],
    ]);
    expect(
      paragraphs([
        "a group of pupils visited Reedham on May 3 with their teachers",
        "pupils of the Lake School received the group",
      ]),
    ).toEqual([
      [
        "a group of pupils visited Reedham on May 3 with their teachers, and was received by pupils of the Lake School",
      ],
    ]);
  });

  it("follows what the visitors came for", () => {
    const visit = "a group of pupils visited Reedham on May 3 to see the boats";
    const received = "pupils of the Lake School received the group";
    expect(paragraphs([visit, received])).toEqual([[visit, received]]);
  });

  it("is in the sentence of the leaders", () => {
    expect(
      paragraphs(["the delegation was led by Bo Sample of the club", "Ann Exemplar received the delegation"]),
    ).toEqual([[`the delegation, led by Bo Sample of the club${OPEN} was received by Ann Exemplar`]]);
  });

  it("has the leaders in front where it says who else belongs to the visitors or who invited them", () => {
    const led = `the delegation was led by Bo Sample, director of the club${OPEN}`;
    const front = `led by Bo Sample, director of the club${OPEN} the delegation`;
    expect(paragraphs([led], ["the delegation also included Cy Placeholder; and others"])).toEqual([
      [`${front} included Cy Placeholder; and others`],
    ]);
    expect(paragraphs([led, "it had been invited by Ann Exemplar"])).toEqual([
      [`${front} had been invited by Ann Exemplar`],
    ]);
    expect(paragraphs([led], ["the delegation toured the pumps"])).toHaveLength(2);
    expect(paragraphs([led, "the group toured the pumps"])[0]).toHaveLength(2);
  });

  it("leaves leaders where they are whose sentence goes on with the others", () => {
    const led = `the delegation was led by Bo Sample, director of the club${OPEN} and included two teachers`;
    const along = "the delegation was accompanied by Ann Exemplar";
    expect(paragraphs([led, along])).toEqual([[led, along]]);
  });

  it("opens the paragraph of the talks, and takes an answer", () => {
    expect(
      paragraphs(
        ["the boats were shown", "Exemplar received the delegation"],
        ["the participants discussed nets and boats", "Sample left"],
      ),
    ).toEqual([
      ["the boats were shown"],
      ["Exemplar received the delegation, and the participants discussed nets and boats", "Sample left"],
    ]);
    expect(
      paragraphs(["Mayor Exemplar welcomed the guest", "Sample thanked the mayor for the boats"]),
    ).toEqual([["Mayor Exemplar welcomed the guest, and Sample thanked the mayor for the boats"]]);
  });

  it("stays after what was done on the visit", () => {
    const apart = [
      "a delegation of sailmakers visited Reedham and toured the harbour",
      "Ann Exemplar received the delegation",
    ];
    expect(paragraphs(apart)).toEqual([apart]);
    const others = ["the delegation was led by Bo Sample", "Ann Exemplar received the group"];
    expect(paragraphs(others)).toEqual([others]);
  });
});

describe("the greeting of a host who received the visitors", () => {
  const whole = introducing(plain(`Ann Exemplar, mayor of Reedham${OPEN}`), "a");
  const greeted = say`${mentioning(plain("Exemplar"), "a")} welcomed the guests and described the town`;
  const made = (before: Phrase, words: Phrase): string[] => {
    const lines = [line("agenda[a]", before), line("agenda[a].remarks[r]", words)];
    const [block] = withMinorFactsJoined([{ type: "paragraph", part: "agenda", lines, keys: [] }]);
    return block?.type === "paragraph" ? block.lines.map((one) => textOf(one.words)) : [];
  };

  it("is said once", () => {
    expect(made(say`${whole} received the guests`, greeted)).toEqual([
      `Ann Exemplar, mayor of Reedham${OPEN} welcomed the guests and described the town`,
    ]);
    expect(made(say`the delegation was received by ${whole} for talks on nets`, greeted)).toEqual([
      `the delegation was received by Ann Exemplar, mayor of Reedham${OPEN} for talks on nets`,
      "Exemplar described the town",
    ]);
  });

  it("stays where somebody else received them", () => {
    const other = introducing(plain("Bo Sample"), "b");
    expect(made(say`${other} received the guests`, greeted)[1]).toContain("Exemplar welcomed");
    expect(made(say`the guests were received by ${other}`, greeted)[1]).toContain("Exemplar welcomed");
  });
});
