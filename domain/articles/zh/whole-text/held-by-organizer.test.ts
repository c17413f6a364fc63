import { describe, expect, it } from "vitest";
import { type Composed, isParagraph, type Line, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withCeremonyHeld } from "./held-by-organizer";

const written = (...texts: readonly string[]): string => {
  const block: Composed = withCeremonyHeld({
    type: "paragraph",
    part: "lead",
    keys: [],
    lines: texts.map((text, at): Line => line(`line.${at}`, plain(text))),
  });
  return isParagraph(block) ? block.lines.map(({ words }) => textOf(words)).join("。") : "";
};

describe("who organized a ceremony", () => {
  it("holds the ceremony and gives there", () => {
    expect(
      written(
        "3月5日，在云雀馆举行的颁奖仪式上，湖滨商会向12名学生颁发水手奖学金",
        "学生来自3所学校",
        "仪式由湖滨商会承办",
      ),
    ).toBe("3月5日，湖滨商会在云雀馆举行颁奖仪式，向12名学生颁发水手奖学金。学生来自3所学校");
  });

  it("comes before the ceremony where somebody else gave", () => {
    expect(
      written("3月5日，在云雀医院举行的捐赠仪式上，湖滨商会向该院捐赠一批药品", "仪式由云雀义工队承办"),
    ).toBe("3月5日，在云雀医院举行、由云雀义工队承办的捐赠仪式上，湖滨商会向该院捐赠一批药品");
  });

  it("has its own sentence where it is long, or nothing was given", () => {
    const long = "仪式由湖滨港口商会、云雀市航运协会、松山市引航员联合会、枫叶镇船员学校承办";
    const gift = "在云雀馆举行的捐赠仪式上，湖滨商会向该院捐赠一批药品";
    expect(written(gift, long)).toBe(`${gift}。${long}`);
    const opened = "在云雀馆举行的揭牌仪式上，安例为学校揭牌";
    expect(written(opened, "仪式由湖滨商会承办")).toBe(`${opened}。仪式由湖滨商会承办`);
  });
});
