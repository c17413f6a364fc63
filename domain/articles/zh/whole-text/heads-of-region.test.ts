import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withRegionOfHeadsOnce } from "./heads-of-region";

const once = (text: string): string => {
  const block = withRegionOfHeadsOnce({
    type: "paragraph",
    part: "lead",
    lines: [line("a", plain(text))],
    keys: [],
  });
  return block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)).join("") : "";
};

describe("a sentence about heads of a region", () => {
  it("has the region of two posts of one person once", () => {
    for (const [text, better] of [
      [
        "湖滨区委书记白样，区委副书记、云雀市湖滨区区长安例出席",
        "湖滨区委书记白样，区委副书记、区长安例出席",
      ],
      ["湖滨市委常委、湖滨市副市长安例出席", "湖滨市委常委、副市长安例出席"],
      ["湖滨区苇塘街道工委副书记、苇塘街道主任安例签字", "湖滨区苇塘街道工委副书记、街道主任安例签字"],
    ] as const)
      expect(once(text)).toBe(better);
  });

  it("has the region of those who attended and of whoever chaired once", () => {
    const attended = "湖滨市委书记安例，市政协主席白样等出席仪式，";
    expect(once(`${attended}湖滨市市长陈式主持`)).toBe(`${attended}市长陈式主持`);
  });

  it("keeps the region behind a post elsewhere", () => {
    const text = "成员包括湖滨区委书记、云雀市总工会主席安例，云雀市湖滨区副区长白样";
    expect(once(text)).toBe(text);
  });

  it("has the region once of somebody of its committee and its head", () => {
    for (const [text, better] of [
      ["湖滨区委书记安例、云雀市湖滨区区长白样出席", "湖滨区委书记安例、区长白样出席"],
      [
        "中共湖滨旗委员会常委、湖滨旗副旗长安例代表湖滨旗旗长白样致辞",
        "湖滨旗委常委、副旗长安例代表旗长白样致辞",
      ],
    ] as const)
      expect(once(text)).toBe(better);
  });

  it("keeps a region where the sentence has named another, or none", () => {
    for (const text of [
      "湖滨市委书记安例，松山市委书记白样出席仪式，湖滨市市长陈式主持",
      "松山市委书记白样出席仪式，湖滨市市长陈式主持",
      "仪式在湖滨举行，湖滨市市长陈式主持",
      "湖滨街道工委书记、苇塘街道主任安例签字",
      "湖滨区委书记安例、松山区区长白样出席",
      "白样到访云雀市委，与云雀市委常委、湖滨市市长安例座谈",
      "松山区委书记白样，区委副书记、湖滨区区长安例出席",
      "湖滨市委书记安例与苇塘市市长陈式座谈，湖滨市市长李样主持",
      "云雀市湖滨区委书记、云雀市总工会主席安例，云雀市湖滨区副区长白样出席",
    ])
      expect(once(text)).toBe(text);
  });
});
