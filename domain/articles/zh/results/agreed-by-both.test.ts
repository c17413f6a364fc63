import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, officerOf, zh } from "../whole-articles/lake-town.test-data";

const text = (...points: string[]): string =>
  faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("湖滨港口商会访问团访问云雀"),
      city: zh("云雀"),
      delegations: [{ key: "d", name: zh("湖滨港口商会访问团"), side: "guest", head: "an" }],
      participants: [
        officerOf("an", "安例", "湖滨港口商会", "会长", { side: "guest", delegation: "d" }),
        officerOf("bai", "白样", "云雀航运协会", "会长", { side: "host" }),
        officerOf("lu", "陆样", "云雀水产协会", "会长", { side: "host" }),
      ],
      agenda: [
        { key: "t", activity: "talks", people: [{ key: "an", as: "head" }, { key: "bai" }] },
        { key: "u", activity: "talks", people: [{ key: "an", as: "head" }, { key: "lu" }], outcomes: ["o"] },
      ],
      outcomes: [{ key: "o", type: "consensus", points: points.map(zh) }],
    }),
    "zh",
  );

it("is agreed on by both sides, not by the visitors whom the talks have as their subject", () => {
  expect(text("开展航运合作")).toMatch(/陆样[^。]*，双方一致同意开展航运合作/);
});

it("follows the verb without a comma, also in several parts", () => {
  expect(text("加强沟通，共同探讨航运合作方式", "加快推进码头建设")).toContain(
    "双方一致同意加强沟通，共同探讨",
  );
});

describe("what two people agreed on", () => {
  const agreed = (by: string[], parties: string[]): string =>
    faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("云雀航运考察团到湖滨考察"),
        city: zh("湖滨"),
        delegations: [{ key: "d", name: zh("云雀航运考察团"), side: "guest", head: "bai" }],
        participants: [
          officerOf("bai", "白样", "云雀航运局", "局长", { side: "guest", delegation: "d" }),
          officerOf("lu", "陆样", "云雀港", "主任", { side: "guest", delegation: "d" }),
          officerOf("an", "安例", "湖滨交通局", "局长", { side: "host" }),
          officerOf("chen", "陈试", "湖滨港", "主任", { side: "host" }),
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            title: zh("航运合作座谈会"),
            people: [{ key: "an", as: "chair" }, { key: "bai" }, { key: "lu" }, { key: "chen" }],
            outcomes: ["o"],
            agreements: ["a"],
          },
        ],
        outcomes: [{ key: "o", type: "consensus", by, points: [zh("每月互通水位信息")] }],
        agreements: [
          {
            key: "a",
            title: zh("引航员培训协议"),
            type: "other",
            status: "intended",
            parties: parties.map((name) => ({ organization: { name: zh(name) } })),
          },
        ],
      }),
      "zh",
    );

  it("was agreed on by both sides where they are the heads of these", () => {
    expect(agreed(["bai", "an"], ["湖滨交通局", "云雀航运局"])).toContain("双方一致同意每月互通水位信息");
  });

  it("is what they agreed on by name where another one of the hosts did", () => {
    expect(agreed(["lu", "chen"], ["湖滨港", "云雀港"])).not.toContain("双方一致同意");
  });

  it("makes them no parties of a document of others", () => {
    expect(agreed(["bai", "an"], ["湖滨港", "云雀港"])).toContain("，湖滨港与云雀港就引航员培训协议达成意向");
  });
});

it("is agreed on by two organizations of one kind that the text has named with their document", () => {
  const agreed = (other: string): string =>
    faultlessText(
      heldEvent({
        kind: "seminar",
        title: zh("湖滨渔业交流会举行"),
        officialName: zh("湖滨渔业交流会"),
        city: zh("湖滨"),
        participants: [
          officerOf("an", "安例", "湖滨渔业合作社", "理事长", { side: "host" }),
          officerOf("bai", "白样", other, "理事长", { side: "guest" }),
          officerOf("lu", "陆样", "松山渔业协会", "会长", { side: "guest" }),
        ],
        agreements: [
          {
            key: "a",
            title: zh("鱼苗交换备忘录"),
            type: "mou",
            status: "planned",
            parties: [
              { organization: { name: zh("湖滨渔业合作社"), kind: "association" } },
              { organization: { name: zh(other), kind: "association" } },
            ],
          },
        ],
        outcomes: [{ key: "o", type: "consensus", by: ["an", "bai"], points: [zh("互派技术员")] }],
      }),
      "zh",
    );
  expect(agreed("云雀水产合作社")).toContain("两家合作社一致同意互派技术员");
  expect(agreed("云雀水产协会")).not.toContain("两家");
});

it("is agreed on by no two schools where one is an academy of sciences", () => {
  const text = faultlessText(
    heldEvent({
      kind: "seminar",
      title: zh("湖滨渔业交流会举行"),
      officialName: zh("湖滨渔业交流会"),
      city: zh("湖滨"),
      participants: [
        officerOf("an", "安例", "湖滨大学", "校长", { side: "host" }),
        officerOf("bai", "白样", "青石科学院", "院长", { side: "guest" }),
        officerOf("lu", "陆样", "松山渔业协会", "会长", { side: "guest" }),
      ],
      agreements: [
        {
          key: "a",
          title: zh("鱼苗研究备忘录"),
          type: "mou",
          status: "planned",
          parties: [
            { organization: { name: zh("湖滨大学"), kind: "association" } },
            { organization: { name: zh("青石科学院"), kind: "association" } },
          ],
        },
      ],
      outcomes: [{ key: "o", type: "consensus", by: ["an", "bai"], points: [zh("互派技术员")] }],
    }),
    "zh",
  );
  expect(text).toContain("互派技术员");
  expect(text).not.toContain("两校");
});
