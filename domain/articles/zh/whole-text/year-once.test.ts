import { describe, expect, it } from "vitest";
import { type Composed, isParagraph, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withYearOnce } from "./year-once";

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
