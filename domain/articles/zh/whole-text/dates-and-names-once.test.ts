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
    ])
      expect(second(text)).toBe(text);
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

  it("keeps the full name that is first already", () => {
    const blocks = paragraphs("安例介绍了第六届湖滨国际机械设备展览会（LME 2024）", "白样愿参加LME 2024");
    expect(withFullNameFirst(blocks)).toEqual(blocks);
  });
});
