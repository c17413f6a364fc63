import { describe, expect, it } from "vitest";
import { faultlessText as text } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const written = (more: object): string =>
  text(
    heldEvent({
      kind: "other",
      title: zh("湖滨会馆举行就职典礼"),
      officialName: zh("湖滨会馆第三届职员就职典礼"),
      home: { name: zh("湖滨会馆"), kind: "association" },
      city: zh("湖滨市"),
      organizers: [{ organization: { name: zh("湖滨会馆"), kind: "association" }, tier: "host" }],
      headcount: { number: 300, precision: "over" },
      participants: [
        personOf("bai", "白样", "湖滨会馆", "前任主席", { side: "host" }),
        personOf("mo", "莫常", "湖滨会馆", "主席", { side: "host" }),
        personOf("an", "安例", "松山县", "县长", { side: "guest" }),
      ],
      ...more,
    }),
    "zh",
  );

const seal = {
  key: "seal",
  activity: "handover",
  title: zh("会馆印章"),
  people: [
    { key: "bai", as: "head" },
    { key: "mo", as: "receiver" },
  ],
};
const speeches = {
  key: "sp",
  activity: "speeches",
  people: [{ key: "an", as: "speaker" }],
  remarks: [remark("r", "an", "say", "会馆长期服务乡亲，为两地往来作出了贡献")],
};
const paragraphOf = (article: string, words: string): number =>
  article.split("\n\n").findIndex((one) => one.includes(words));

describe("the first paragraph on a ceremony", () => {
  it("states what was handed over there", () => {
    expect(paragraphOf(written({ agenda: [seal, speeches] }), "移交会馆印章")).toBe(1);
  });

  it("leaves an act where it is that followed the event", () => {
    const after = { ...seal, told: "after" };
    expect(paragraphOf(written({ agenda: [speeches, after] }), "移交会馆印章")).toBeGreaterThan(1);
  });

  it("states who opened the event", () => {
    const opening = {
      key: "op",
      activity: "speeches",
      title: zh("开幕式"),
      people: [
        { key: "mo", as: "speaker" },
        { key: "an", as: "speaker" },
      ],
      remarks: [{ key: "o", by: ["mo", "an"], act: "speak" }],
    };
    const forum = { key: "f", activity: "discussion", people: [{ key: "bai" }], topics: [zh("社区服务")] };
    const article = written({ title: zh("湖滨会馆举行论坛"), kind: "forum", agenda: [opening, forum] });
    expect(paragraphOf(article, "开幕式上")).toBe(1);
  });
});
