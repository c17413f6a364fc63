import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

const text = (...topics: string[]): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh("湖滨招商推介会举行"),
      officialName: zh("湖滨招商推介会"),
      city: zh("湖滨"),
      participants: [personOf("an", "安例", "湖滨新区", "主任"), personOf("bai", "白样", "云雀商会", "会长")],
      agenda: [
        {
          key: "p",
          activity: "presentation",
          title: zh("项目推介"),
          people: [{ key: "an", as: "chair" }],
          topics: topics.map(zh),
        },
      ],
    }),
    "zh",
  );

describe("long topics of an item", () => {
  it("are enumerated where they are nouns", () => {
    const article = text(
      "航运配套产业园",
      "湖滨装备制造产业园",
      "松南现代中药产业园",
      "绿色食品工业基地及其上下游企业用地",
      "新区的区位优势、产业基础、发展方向和政策服务",
      "总投资二百亿元的十二个重大项目",
    );
    expect(article).toMatch(/围绕航运配套产业园，湖滨装备制造产业园，[^：]*展开/);
    expect(article).not.toContain("一是");
  });

  it("are counted where they are clauses, behind the verb", () => {
    const article = text(
      "如何发挥港口优势，扩大湖滨与云雀两地的航运合作",
      "怎样改善营商环境，吸引更多企业到湖滨新区投资",
      "怎样培养港口人才，服务湖滨航运业的长远发展",
      "企业需要哪些政策支持",
    );
    expect(article).toContain("围绕以下内容展开：一是如何发挥港口优势");
    expect(article).not.toMatch(/一是[^。]*展开/);
  });
});
