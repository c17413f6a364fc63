import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

const HOSPITAL = { name: zh("湖滨市第一人民医院"), short: zh("市一院"), kind: "hospital" };

const written = (outcome: object, more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh("湖滨市第一人民医院开展医疗帮扶活动"),
      home: HOSPITAL,
      when: { start: "2024-03-05" },
      city: zh("松山县"),
      participants: [
        {
          key: "lin",
          side: "host",
          person: { name: zh("林谷") },
          posts: [{ title: zh("院长"), organization: HOSPITAL }],
        },
        personOf("bai", "白样", "松山县人民医院", "院长", { side: "guest" }),
      ],
      agenda: [{ key: "c", activity: "ceremony", people: [{ key: "lin" }, { key: "bai" }], outcomes: ["o"] }],
      outcomes: [{ key: "o", ...outcome }],
      ...more,
    }) as DraftRecord,
    "zh",
  );

describe("what is launched", () => {
  it("keeps its name, and is unveiled where it begins with a plaque", () => {
    const text = written({ type: "launch", by: ["lin"], points: [zh("湖滨市第一人民医院定点帮扶合作医院")] });
    expect(text).toContain("为湖滨市第一人民医院定点帮扶合作医院揭牌");
    expect(text).not.toMatch(/启动|市一院定点/);
  });

  it("is founded where it is an association", () => {
    const text = written({ type: "launch", points: [zh("湖滨市第一人民医院松山校友会")] });
    expect(text).toContain("湖滨市第一人民医院松山校友会成立");
  });

  it("is started where it is a campaign", () => {
    const text = written({ type: "launch", by: ["lin"], points: [zh("湖畔义诊行动")] });
    expect(text).toContain("启动湖畔义诊行动");
  });
});

describe("a post that is awarded", () => {
  it("comes with a letter of appointment", () => {
    const award = { type: "award", points: [zh("湖滨市第一人民医院名誉院长")] };
    const text = written({ ...award, by: ["lin"], to: { participants: ["bai"] } });
    expect(text).toMatch(/为[^。]*白样颁发湖滨市第一人民医院名誉院长聘书/);
    expect(written({ ...award, to: { participants: ["bai"] } })).toContain(
      "获聘为湖滨市第一人民医院名誉院长",
    );
  });
});

describe("the title of an agreement", () => {
  it("is not shortened, even without its marks", () => {
    const text = written(
      { type: "launch", points: [zh("湖畔义诊行动")] },
      {
        agreements: [
          {
            key: "a",
            title: zh("湖滨市第一人民医院托管松山县人民医院备忘录"),
            status: "signed",
            parties: [{ organization: HOSPITAL }, { organization: { name: zh("松山县人民医院") } }],
          },
        ],
      },
    );
    expect(text).toContain("湖滨市第一人民医院托管松山县人民医院备忘录");
  });
});
