import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { type Rewording, reworded } from "../../rewording";
import { townOfListOnce, unitsOfListOnce } from "./units-of-lists";

const rewordedText = (rewording: Rewording, text: string): string =>
  textOf(reworded(line("sentence", plain(text)), [rewording], 6).words);

describe("units of one organization in a list", () => {
  it("are named without the organization behind the first", () => {
    expect(
      rewordedText(
        unitsOfListOnce,
        "湖滨大学附属港口医院院长安例，湖滨大学第二医院院长白样，湖滨大学校友办主任陈样、总务办公室主任丁样出席",
      ),
    ).toBe("湖滨大学附属港口医院院长安例，第二医院院长白样，校友办主任陈样、总务办公室主任丁样出席");
    expect(
      rewordedText(unitsOfListOnce, "湖滨医科大学副校长、湖滨医科大学第一附属医院院长安例接待了代表团"),
    ).toBe("湖滨医科大学副校长、第一附属医院院长安例接待了代表团");
  });

  it("are named so behind the one who chairs, also where the sentence begins with the level of the region", () => {
    expect(
      rewordedText(
        unitsOfListOnce,
        "座谈由省人民医院国际合作办公室主任安例主持，湖滨省人民医院教育培训部、妇产科有关人员参加",
      ),
    ).toBe("座谈由省人民医院国际合作办公室主任安例主持，教育培训部、妇产科有关人员参加");
  });

  it("keep the organization behind people of another one, and in another clause", () => {
    for (const text of [
      "湖滨大学副校长安例，云雀港口公司总经理白样，湖滨大学校友办主任陈样出席",
      "湖滨大学副校长、云雀港口公司董事长安例，湖滨大学校友办主任陈样出席",
      "湖滨大学校长安例会见了松山大学代表团，湖滨大学医学院院长白样参加",
      "湖滨大学校长安例出席，湖滨大学与松山大学签署协议",
      "湖滨大学副校长安例，松山大学校友办主任陈样出席",
      "湖滨医院院长安例，湖滨医院集团总经理白样，湖滨医院东院区主任陈样出席",
      "湖滨大学附属医院院长安例，湖滨大学国际处处长白样出席",
      "湖滨大学校友会会长安例，湖滨大学党委宣传部部长白样出席",
    ])
      expect(rewordedText(unitsOfListOnce, text)).toBe(text);
  });
});

describe("officers of one town in a list", () => {
  it("follow each other with the town named once", () => {
    expect(
      rewordedText(
        townOfListOnce,
        "松山区商务局总经济师安例，滨湖镇党委书记白样，松山区滨湖镇副镇长陈样等参加",
      ),
    ).toBe("松山区商务局总经济师安例，滨湖镇党委书记白样、副镇长陈样等参加");
  });

  it("of two towns keep theirs", () => {
    const text = "滨湖镇党委书记白样，青石镇副镇长陈样等参加";
    expect(rewordedText(townOfListOnce, text)).toBe(text);
  });
});
