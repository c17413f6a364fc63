import { describe, expect, it } from "vitest";
import { type Composed, isParagraph, type Line, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withGiftsToOne } from "./gifts-to-one";
import { withOccasionsHeld } from "./occasion-held";
import { withTalksBeforeSigning } from "./talks-then-signed";

const paragraph = (...texts: readonly string[]): Composed => ({
  type: "paragraph",
  part: "lead",
  keys: [],
  lines: texts.map((text, at): Line => line(`line.${at}`, plain(text))),
});
const textsOf = (block: Composed): string[] =>
  isParagraph(block) ? block.lines.map(({ words }) => textOf(words)) : [];

describe("an occasion in front of what happened at it", () => {
  it("has a sentence of its own where it has a name", () => {
    const block = paragraph(
      "当日下午，在云雀馆举行的“湖滨行”专场推介活动上，会长安例介绍了湖滨的区位优势、产业基础、重点项目、招商政策和营商环境",
    );
    expect(textsOf(withOccasionsHeld(block))).toEqual([
      "当日下午，“湖滨行”专场推介活动在云雀馆举行",
      "会长安例介绍了湖滨的区位优势、产业基础、重点项目、招商政策和营商环境",
    ]);
  });

  it("is held at the place of what was signed at it", () => {
    const block = paragraph(
      "6月29日上午，在签约仪式暨云溪分院揭牌仪式上，湖滨医院、云溪镇政府在云溪医院签署协议",
    );
    expect(textsOf(withOccasionsHeld(block))).toEqual([
      "6月29日上午，签约仪式暨云溪分院揭牌仪式在云溪医院举行，湖滨医院、云溪镇政府签署协议",
    ]);
  });

  it("shares the sentence of a short act, also where it has a manner instead of a place", () => {
    const block = paragraph("5月6日，以线上方式举行的湖滨区春季产业项目签约仪式上，三个项目签约");
    expect(textsOf(withOccasionsHeld(block))).toEqual([
      "5月6日，湖滨区春季产业项目签约仪式以线上方式举行，三个项目签约",
    ]);
    const opened = paragraph("在云雀馆举行的“湖滨开放日”系列活动开幕式上，安例致辞");
    expect(textsOf(withOccasionsHeld(opened))).toEqual(["“湖滨开放日”系列活动开幕式在云雀馆举行，安例致辞"]);
  });

  it("follows the two parties who signed something at a video meeting", () => {
    const block = paragraph(
      "5月6日，以线上方式举行的湖滨市与星河国云雀区友好交流视频会议上，湖滨市与云雀区签署结好意向书",
    );
    expect(textsOf(withOccasionsHeld(block))).toEqual([
      "5月6日，湖滨市与星河国云雀区在友好交流视频会议上签署结好意向书",
    ]);
  });

  it("follows the two parties who signed something at it online", () => {
    const block = paragraph(
      "5月6日上午，以线上方式举行的湖滨展览会合作伙伴云签约活动上，湖滨商会（以下简称“商会”）与松山公司签署合作协议，建立伙伴关系",
    );
    expect(textsOf(withOccasionsHeld(block))).toEqual([
      "5月6日上午，湖滨商会（以下简称“商会”）与松山公司在湖滨展览会合作伙伴云签约活动上签署合作协议，建立伙伴关系",
    ]);
    const plainly = paragraph(
      "5月6日，以线上方式举行的湖滨展览会合作推介活动上，湖滨商会与松山公司签署协议书",
    );
    expect(textsOf(withOccasionsHeld(plainly))).toEqual([
      "5月6日，湖滨商会与松山公司在湖滨展览会合作推介活动上以线上方式签署协议书",
    ]);
  });

  it("stays where it has none", () => {
    const block = paragraph("当日下午，在云雀馆举行的签约仪式上，甲校与乙校签署协议");
    expect(textsOf(withOccasionsHeld(block))).toEqual(textsOf(block));
  });

  it("says once what was signed by whom", () => {
    const block = paragraph(
      "3月5日，在云雀馆举行的湖滨大学与松山大学合作备忘录签约仪式上，湖滨大学与松山大学签署合作备忘录",
      "湖滨大学校长安例、松山大学校长白样分别代表双方签字",
    );
    expect(textsOf(withOccasionsHeld(block))).toEqual([
      "3月5日，湖滨大学与松山大学合作备忘录签约仪式在云雀馆举行",
      "湖滨大学校长安例、松山大学校长白样分别代表双方签署合作备忘录",
    ]);
  });
});

describe("gifts of several to one recipient", () => {
  it("are one sentence with the recipient once", () => {
    const block = paragraph(
      "湖滨公司向云雀幼儿园捐赠桌椅、玩具",
      "松山公司向云雀幼儿园捐赠1万元",
      "安例向松山小学捐赠5000元",
    );
    expect(textsOf(withGiftsToOne(block))).toEqual([
      "湖滨公司向云雀幼儿园捐赠桌椅、玩具，松山公司捐赠1万元",
      "安例向松山小学捐赠5000元",
    ]);
  });
});

describe("talks at which something was signed", () => {
  it("come before it in its sentence", () => {
    const block = paragraph("3月5日，座谈中，湖滨商会与松山商会签署协议", "双方就合作事宜进行座谈");
    expect(textsOf(withTalksBeforeSigning(block))).toEqual([
      "3月5日，湖滨商会与松山商会就合作事宜进行座谈，并签署协议",
    ]);
  });
});
