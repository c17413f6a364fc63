import { describe, expect, it } from "vitest";
import { type Composed, line, linesOf } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withLettersExplained } from "./letters-explained";

const revised = (...texts: string[]): string[] => revisedBeside([], ...texts);
const revisedBeside = (names: readonly string[], ...texts: string[]): string[] =>
  withLettersExplained(
    [
      {
        type: "paragraph",
        part: "agenda",
        lines: texts.map((text, at) => line(`l${at}`, plain(text))),
        keys: [],
      } as Composed,
    ],
    new Set(["RLB"]),
    names.map((text) => ({ name: { text, path: "p" } })),
  ).flatMap((block) => linesOf(block).map(({ words }) => textOf(words)));

describe("letters that a text explains nowhere", () => {
  it("have their bracket behind the name whose words begin with them", () => {
    expect(revised("Lee joined the Guild of Lake Boat Crafts", "the GLBC has a quay")).toEqual([
      "Lee joined the Guild of Lake Boat Crafts (GLBC)",
      "the GLBC has a quay",
    ]);
  });

  it("change places with the name that follows them in a sentence", () => {
    expect(
      revised(
        "the towns signed the Charter of LCF at the first meeting of the Lake Council of Fishers in Reed",
      ),
    ).toEqual([
      "the towns signed the Charter of the Lake Council of Fishers (LCF) at the first meeting of LCF in Reed",
    ]);
    expect(revised("the northern LRP needed water, and the Lake Republic of Pines was a friend")).toEqual([
      "the northern Lake Republic of Pines (LRP) needed water, and the LRP was a friend",
    ]);
  });

  it("have none where they are only a part of a name", () => {
    const texts = ["the GLBC Reed Group gave boats", "Lee joined the Guild of Lake Boat Crafts"];
    expect(revisedBeside(["GLBC Reed Group"], ...texts)).toEqual(texts);
    expect(revisedBeside(["GLBC Reed Group"], ...texts, "the GLBC has a quay")[1]).toContain("(GLBC)");
  });

  it.each([
    ["Lee, Chief Executive Officer of the mill", "the CEO spoke"],
    ["Lee joined the Reed Lake Bank", "RLB has a quay"],
    ["Lee joined the Great Lake Bank Crafts", "the LBC has a quay"],
    ["Lee joined the Lake Bank of Crafts of Reed", "the LBC has a quay"],
    ["Lee joined the Lake Bank of Crafts (LBC)", "the LBC has a quay"],
    ["the lake bank of crafts", "the LBC has a quay"],
    ["Lee said: “The Lake Bank of Crafts is old.”", "the LBC has a quay"],
  ])("are left in '%s', '%s'", (...texts) => {
    expect(revised(...texts)).toEqual(texts);
  });
});
