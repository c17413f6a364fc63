import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

describe("a ceremony without a name of its own", () => {
  const ceremony = (title: string, named: string, more: object): string =>
    faultlessText(
      heldEvent({
        kind: "other",
        title: zh(title),
        venue: { name: zh("云雀村幼儿园") },
        participants: [
          personOf("an", "安例", "湖滨台商会", "会长", { side: "guest", delegation: "d" }),
          personOf("bai", "白样", "云雀县", "副县长", { side: "host" }),
        ],
        agenda: [
          {
            key: "c",
            activity: "ceremony",
            title: zh(named),
            outcomes: ["o"],
            remarks: [remark("r", "bai", "hope", "各方继续支持当地教育")],
          },
        ],
        ...more,
      }),
      "zh",
    );

  it("is named by what was unveiled at it", () => {
    const text = ceremony("湖滨大学两个基地在云雀村挂牌", "揭牌仪式", {
      outcomes: [{ key: "o", type: "launch", points: [zh("湖滨大学教学实践基地"), zh("湖滨大学写生基地")] }],
    });
    expect(text).toContain("3月5日，湖滨大学教学实践基地和湖滨大学写生基地揭牌仪式在云雀村幼儿园举行。");
    expect(text).not.toContain("基地揭牌。");
  });

  it("is named by the visitors who gave at it", () => {
    const text = ceremony("湖滨台商为云雀村幼儿园捐款捐物", "捐赠仪式", {
      delegations: [{ key: "d", name: zh("湖滨台商"), side: "guest", head: "an", size: 6 }],
    });
    expect(text).toContain("3月5日，湖滨台商捐赠仪式在云雀村幼儿园举行，");
  });
});

it("does not list a delegation among its own members", () => {
  const text = faultlessText(
    heldEvent({
      kind: "inspection",
      title: zh("湖滨市工商联到云雀县考察交流"),
      city: zh("云雀县"),
      delegations: [{ key: "d", name: zh("湖滨市工商联考察组"), side: "guest" }],
      participants: [
        {
          key: "g",
          group: zh("考察组"),
          of: [{ name: zh("湖滨市工商联") }],
          side: "guest",
          delegation: "d",
        },
        { key: "f", group: zh("湖滨市企业家"), side: "guest", delegation: "d" },
      ],
      agenda: [
        {
          key: "t",
          activity: "tour",
          saw: [zh("云雀茶园"), zh("湖心产业园")],
          remarks: [remark("r", "g", "say", "云雀县区位条件良好")],
        },
      ],
    }),
    "zh",
  );
  expect(text).toContain("湖滨市企业家");
  expect(text).not.toMatch(/包括[^。]*考察组/);
  expect(text).toContain("\n考察组表示，");
});
