import { describe, expect, it } from "vitest";
import { faultlessText as text } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const seal = {
  key: "seal",
  activity: "handover",
  title: zh("会馆印章"),
  people: [
    { key: "bai", as: "head" },
    { key: "mo", as: "receiver" },
  ],
};
const written = (more: object, speech: object = {}): string =>
  text(
    heldEvent({
      kind: "other",
      title: zh("湖滨会馆举行就职典礼"),
      officialName: zh("湖滨会馆第三届职员就职典礼"),
      home: { name: zh("湖滨会馆"), kind: "association" },
      city: zh("湖滨市"),
      participants: [
        personOf("bai", "白样", "湖滨会馆", "前任主席", { side: "host" }),
        personOf("mo", "莫常", "湖滨会馆", "主席", { side: "host" }),
        personOf("lin", "林谷", "湖滨会馆", "秘书长", { side: "host" }),
        personOf("an", "安例", "松山县", "县长", { side: "guest" }),
      ],
      agenda: [
        seal,
        {
          key: "sp",
          activity: "speeches",
          people: [{ key: "an", as: "speaker" }],
          remarks: [remark("r", "an", "say", "会馆长期服务乡亲，为两地往来作出了贡献")],
          ...speech,
        },
        more,
      ],
    }),
    "zh",
  );

describe("what refers to an act", () => {
  it("follows it where somebody witnessed it", () => {
    const witness = {
      key: "w",
      activity: "other",
      told: "after",
      did: zh("上台见证印章交接"),
      people: [{ key: "lin" }],
    };
    const article = written(witness);
    expect(article.indexOf("见证印章交接")).toBeLessThan(article.indexOf("长期服务乡亲"));
  });

  it("stays where it refers to none that the text states", () => {
    const witness = {
      key: "w",
      activity: "other",
      told: "after",
      did: zh("见证合作协议签署"),
      people: [{ key: "lin" }],
    };
    const article = written(witness);
    expect(article.indexOf("见证合作协议签署")).toBeGreaterThan(article.indexOf("长期服务乡亲"));
  });
});
