import { describe, expect, it } from "vitest";
import { type Composed, isParagraph, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withFullNameFirst, withMonthOnce, withYearOnce } from "./dates-and-names-once";

const paragraphs = (...texts: readonly string[]): Composed[] =>
  texts.map((text, at) => ({
    type: "paragraph",
    part: "agenda",
    lines: [line(`${at}`, plain(text))],
    keys: [],
  }));
const textsOf = (blocks: readonly Composed[]): string[] =>
  blocks.filter(isParagraph).flatMap(({ lines }) => lines.map(({ words }) => textOf(words)));

describe("the year of the event", () => {
  const second = (text: string): string | undefined =>
    textsOf(withYearOnce(paragraphs("2024年3月5日，安例到访云雀", text)))[1];

  it("comes with the first day", () => {
    expect(second("安例表示，中心将于2024年10月21日启动")).toBe("安例表示，中心将于10月21日启动");
  });

  it("stays beside another year, at the limit of a time, and in a name", () => {
    for (const text of [
      "安例表示，中心2019年动工，将于2024年10月21日启动",
      "安例表示，截至2024年2月，中心接待百人",
      "安例介绍了《2024年3月计划》",
      "安例表示，中心将于2025年1月启动",
      "安例表示，去年3月动工，2024年5月竣工",
      "上一年度的增幅为5%，2024年5月增幅为8%",
    ])
      expect(second(text)).toBe(text);
  });

  it("is not that of a document which the first sentence mentions", () => {
    const blocks = paragraphs("5月8日，安例到访云雀，落实2020年3月签署的协议", "码头于2020年9月建成");
    expect(textsOf(withYearOnce(blocks))[1]).toBe("码头于2020年9月建成");
  });
});

describe("the month of an event of several days", () => {
  it("comes with the first", () => {
    const blocks = paragraphs("3月5日至8月会期，安例到访", "3月6日，安例座谈");
    expect(textsOf(withMonthOnce(blocks))[1]).toBe("3月6日，安例座谈");
    const days = paragraphs("3月5日至8日，安例到访云雀", "3月6日上午，安例参观港口");
    expect(textsOf(withMonthOnce(days))[1]).toBe("6日上午，安例参观港口");
  });

  it("stays where the text has another month", () => {
    const days = paragraphs("3月5日至8日，安例到访云雀", "中心将于4月启动", "3月6日上午，安例参观港口");
    expect(textsOf(withMonthOnce(days))[2]).toBe("3月6日上午，安例参观港口");
  });
});

describe("an event whose name has an abbreviation", () => {
  it("has its full name first", () => {
    const blocks = paragraphs(
      "安例希望双方共同参加LME 2024展",
      "白样介绍了第六届湖滨国际机械设备展览会（LME 2024）的进展",
    );
    expect(textsOf(withFullNameFirst(blocks))).toEqual([
      "安例希望双方共同参加第六届湖滨国际机械设备展览会（LME 2024）",
      "白样介绍了LME 2024的进展",
    ]);
  });

  it("may have a list and a place in its name where the abbreviation has its year", () => {
    const name = "第六届云雀（湖滨）工程机械、建材机械展览与技术交流会（LME 2024）";
    expect(textsOf(withFullNameFirst(paragraphs("安例将参加LME 2024展", `白样介绍了${name}的进展`)))).toEqual(
      [`安例将参加${name}`, "白样介绍了LME 2024的进展"],
    );
  });

  it("is no organization that somebody joined in a year, and no part of another name", () => {
    for (const texts of [
      ["安例介绍了ICXA专家库的建设情况", "商会于2010年正式加入国际例样联盟（ICXA）"],
      ["安例介绍了UFX认证的标准", "湖滨机械展2019年通过国际展览业协会（UFX）认证"],
      ["安例感谢商会对ICXA的支持", "第三届理事会主席单位、国际例样论坛（ICXA）"],
      ["安例介绍了LMEX展", "白样介绍了第六届湖滨国际机械设备展览会（LME）"],
      ["安例介绍了LME专家库", "白样介绍了第六届湖滨国际机械设备展览会（LME）"],
    ]) {
      const blocks = paragraphs(...texts);
      expect(withFullNameFirst(blocks)).toEqual(blocks);
    }
  });

  it("keeps the full name that is first already", () => {
    const blocks = paragraphs("安例介绍了第六届湖滨国际机械设备展览会（LME 2024）", "白样愿参加LME 2024");
    expect(withFullNameFirst(blocks)).toEqual(blocks);
  });
});
