import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

const handedOver = (item: object, more: object = {}): string =>
  faultlessText(
    heldEvent({
      title: zh("湖滨会馆总董交接典礼举行"),
      officialName: zh("湖滨会馆总董交接典礼"),
      participants: [
        personOf("mo", "莫常", "湖滨会馆", "满任总董"),
        personOf("bai", "白样", "湖滨会馆", "新任总董"),
        personOf("lin", "林谷", "云溪商会", "副会长", { functions: [zh("监交人")] }),
        personOf("wen", "文样", "松山法院", "法官", { functions: [zh("监誓人")] }),
      ],
      agenda: [
        {
          key: "h",
          activity: "handover",
          people: [
            { key: "mo", as: "head" },
            { key: "bai", as: "receiver" },
            { key: "lin", as: "attendee" },
          ],
          ...item,
        },
      ],
      ...more,
    }),
    "zh",
  );

describe("a handover", () => {
  it("is supervised by those with that function, who do not merely attend", () => {
    const text = handedOver({ title: zh("印信") });
    expect(text).toContain("云溪商会副会长林谷监交，松山法院法官文样监誓。");
    expect(text).not.toMatch(/监[交誓]人/);
  });
});

describe("a gift that others gave", () => {
  it("is passed on by whoever brings it", () => {
    const outcomes = [
      { key: "o", type: "gift", by: ["lin"], points: [zh("善款")], to: { participants: ["wen"] } },
    ];
    const text = handedOver({ title: zh("善款"), outcomes: ["o"] }, { outcomes });
    expect(text).toMatch(/莫常向[^。]*白样转交善款/);
    expect(text).not.toMatch(/莫常向[^。]*捐赠/);
  });
});
