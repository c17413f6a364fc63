import { describe, expect, it } from "vitest";
import { type Composed, type Line, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withActsInOrder, withActsTogether } from "./acts-in-order";

// Paragraphs of invented visits side by side.

const paragraph = (...lines: Line[]): Composed => ({ type: "paragraph", part: "agenda", lines, keys: [] });
const said = (text: string, id = "s"): Line => line(id, plain(text));
const own = (text: string): Line => line("own", plain(text), true);
const texts = (blocks: readonly Composed[]): string[][] =>
  blocks.map((block) => (block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : []));

describe("what was seen before an event", () => {
  const before = "仪式前，安例一行参观了综合楼";

  it("comes before what was seen after it, in one paragraph", () => {
    const blocks = [paragraph(said("安例还参观了门诊大厅")), paragraph(said(before))];
    expect(texts(withActsInOrder(blocks))).toEqual([[before, "安例还参观了门诊大厅"]]);
  });

  it("comes before what was seen after it in the same paragraph", () => {
    const block = withActsTogether(paragraph(said("安例还参观了门诊大厅"), said(before)));
    expect(texts([block])).toEqual([[before, "安例还参观了门诊大厅"]]);
  });

  it("stays after what was said", () => {
    const blocks = [
      paragraph(said("安例表示，参观了综合楼很受启发", "agenda[t].remarks[r]")),
      paragraph(said(before)),
    ];
    expect(texts(withActsInOrder(blocks))).toHaveLength(2);
  });
});

describe("an occasion of which no more is known", () => {
  const occasion = "在云溪学校，访问团参加了交流会";

  it("opens the office's own words about those who were there", () => {
    const blocks = [
      paragraph(said("访问团参观了展览"), said(occasion)),
      paragraph(own("访问团学生表演了舞蹈。")),
    ];
    expect(texts(withActsInOrder(blocks))).toEqual([
      ["访问团参观了展览"],
      ["在云溪学校的交流会上，访问团学生表演了舞蹈。"],
    ]);
  });

  it("is a sentence of its own before other people's acts", () => {
    const blocks = [paragraph(said(occasion)), paragraph(own("云溪学校介绍了校史。"))];
    expect(texts(withActsInOrder(blocks))).toHaveLength(2);
  });
});

describe("what was given at a donation", () => {
  const ceremony = "合作签约暨云溪集团捐赠仪式由安例主持";
  const gift = "云溪集团向湖滨医院捐赠700万元";

  it("follows the ceremony in the first paragraph", () => {
    const blocks = [
      paragraph(said("两院签署协议"), said(ceremony)),
      paragraph(said(gift), said("专家开展了义诊")),
    ];
    expect(texts(withActsInOrder(blocks))).toEqual([["两院签署协议", ceremony, gift], ["专家开展了义诊"]]);
  });

  it("is not a certificate of the donation", () => {
    const certificate = "安例向云溪集团颁发捐赠证书";
    const blocks = [paragraph(said(ceremony)), paragraph(said(certificate))];
    expect(texts(withActsInOrder(blocks))).toEqual([[ceremony], [certificate]]);
  });

  it("stays where it was where the first paragraph names no donation", () => {
    const blocks = [paragraph(said("两院签署协议")), paragraph(said(gift))];
    expect(texts(withActsInOrder(blocks))).toEqual([["两院签署协议"], [gift]]);
  });
});

describe("neighbouring sentences", () => {
  const joined = (...lines: string[]): string[] =>
    texts([withActsTogether(paragraph(...lines.map((text) => said(text))))])[0] ?? [];

  it("have the number of participants after what they took part in", () => {
    expect(joined("30余名企业代表参加座谈交流", "考察团与工商联主席安例座谈交流")).toEqual([
      "考察团与工商联主席安例座谈交流，30余名企业代表参加",
    ]);
    expect(joined("30余名企业代表参加活动", "安例参观了展厅")).toHaveLength(2);
  });

  it("name a project once", () => {
    expect(joined("安例与白样就双硕士学位项目进行座谈", "两校拟签署双硕士学位项目合作协议")).toEqual([
      "安例与白样就双硕士学位项目进行座谈",
      "两校拟签署该项目合作协议",
    ]);
    const other = ["安例与白样就双硕士学位项目进行座谈", "两校拟签署师生交流项目合作协议"];
    expect(joined(...other)).toEqual(other);
  });

  it("are one where a short tour and short talks follow each other", () => {
    expect(joined("安例一行参观了展厅", "双方就深入合作进行交流")).toEqual([
      "安例一行参观了展厅，双方就深入合作进行交流",
    ]);
    expect(joined("安例一行参观了展厅", "白样就深入合作发言")).toHaveLength(2);
  });

  it("are one where each of two people only spoke", () => {
    expect(joined("嘉宾代表、云溪公司总经理安例致辞", "嘉宾代表、北原协会理事长白样致辞")).toEqual([
      "嘉宾代表、云溪公司总经理安例和嘉宾代表、北原协会理事长白样分别致辞",
    ]);
    expect(joined("安例主持并致辞", "白样致辞")).toHaveLength(2);
  });
});
