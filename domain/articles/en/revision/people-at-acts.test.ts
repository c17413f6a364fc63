import { describe, expect, it } from "vitest";
import { type Composed, type Line, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withMinorFactsJoined } from "./minor-facts";

const said = (id: string, words: string): Line => line(id, plain(words));
const paragraphs = (...runs: Line[][]): string[][] => {
  const blocks = runs.map((lines): Composed => ({ type: "paragraph", part: "agenda", lines, keys: [] }));
  return withMinorFactsJoined(blocks).map((block) =>
    block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : [],
  );
};
const joined = (before: string, after: string): string[] =>
  paragraphs([said("agenda[a]", before), said("agenda[a].people", after)]).flat();

describe("people of whom only the attendance is known", () => {
  it("are named with what was given, signed or opened", () => {
    expect(
      joined(
        "Exemplar handed over two boats to Sample at Reedham Hall",
        "officers of the town attended the handover",
      ),
    ).toEqual([
      "Exemplar handed over two boats to Sample at Reedham Hall, in the presence of officers of the town",
    ]);
    expect(
      paragraphs(
        [said("signatories", "Exemplar and Sample signed it")],
        [said("agenda[a].people", "directors of the club attended the signing")],
      ),
    ).toEqual([["Exemplar and Sample signed it in the presence of directors of the club"]]);
  });

  it("are named with the event or meeting in which they took part", () => {
    expect(
      joined("a meeting of the lake towns was held online on May 3, 2020", "officers of six towns took part"),
    ).toEqual([
      "a meeting of the lake towns was held online on May 3, 2020, with officers of six towns taking part",
    ]);
    expect(joined("Exemplar chaired the harbour meeting", "nine mayors took part")).toEqual([
      "Exemplar chaired the harbour meeting, attended by nine mayors",
    ]);
    expect(joined("the two sides discussed boats and nets", "Ann Sample was also present")).toEqual([
      "the two sides discussed boats and nets, with Ann Sample also present",
    ]);
  });

  it("are named as those who invited", () => {
    expect(
      joined(
        "on May 27, the delegation visited the old mill",
        "this part of the visit took place at the invitation of Ann Sample",
      ),
    ).toEqual(["on May 27, the delegation visited the old mill at the invitation of Ann Sample"]);
  });

  it("stay where the sentence before is about something else", () => {
    expect(joined("the town lies on a lake", "officers of the town attended the signing")).toHaveLength(2);
    expect(joined("the boats will be repaired", "officers were also present")).toHaveLength(2);
    expect(
      joined("Exemplar said that the town had signed a paper", "officers attended the signing"),
    ).toHaveLength(2);
    expect(
      joined("a meeting was held in Reedham with the club as host", "nine mayors took part"),
    ).toHaveLength(2);
  });
});
