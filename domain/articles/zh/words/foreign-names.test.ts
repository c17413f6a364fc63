import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const text = (organization: string, name: string, more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("湖滨商会座谈会举行"),
      officialName: zh("湖滨商会座谈会"),
      city: zh("湖滨"),
      participants: [personOf("gu", name, organization, "会长"), personOf("bai", "白样", "湖滨商会", "会长")],
      agenda: [
        {
          key: "t",
          activity: "discussion",
          remarks: [
            remark("r1", "gu", "say", "商会愿扩大贸易"),
            remark("r2", "bai", "say", "商会将提供服务"),
          ],
          ...more,
        },
        {
          key: "u",
          activity: "discussion",
          title: zh("交流"),
          remarks: [remark("r3", "gu", "hope", "加强合作")],
        },
      ],
    }),
    "zh",
  );

describe("a name with a dot", () => {
  it("stays whole where it has no family name, as in China", () => {
    const article = text("新疆云雀商会", "古丽样·买例提");
    expect(article).toContain("古丽样·买例提希望");
    expect(article).not.toMatch(/(?<!·)买例提/);
    expect(text("松山国商会", "安德·样例里")).toMatch(/(?<!·)样例里希望/);
  });

  it("is the first component by the custom of a country, unless the office repeats it in full", () => {
    expect(text("印度尼西亚云雀商会", "辛样·卡例尼")).toContain("辛样希望");
    const article = text("印度尼西亚云雀商会", "辛样·卡例尼", {
      narrative: [zh("辛样·卡例尼介绍了商会情况。")],
    });
    expect(article).not.toMatch(/辛样(?!·)/);
  });
});
