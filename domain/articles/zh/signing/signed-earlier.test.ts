import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

// Documents of an earlier day that are in force.

const LAKE = { name: zh("湖滨大学"), short: zh("学校"), kind: "university" };
const BAY = { name: zh("海角大学"), kind: "university" };
const old = (more: object = {}): object => ({
  key: "old",
  title: zh("校际合作框架协议"),
  type: "framework",
  status: "in_force",
  signedOn: "2021",
  parties: [{ organization: LAKE }, { organization: BAY }],
  ...more,
});
const visit = (agreement: object): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      home: LAKE,
      title: zh("海角大学国际处处长安例到访湖滨大学"),
      participants: [
        personOf("lu", "陆样", "湖滨大学", "副校长", { side: "host", roles: ["receiver"] }),
        personOf("an", "安例", "海角大学", "国际处处长", { side: "guest", roles: ["head"] }),
        { key: "g", group: zh("负责人"), of: [{ name: zh("相关部门"), parent: LAKE }], side: "host" },
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: zh("座谈"),
          topics: [zh("学生培养")],
          remarks: [
            remark("r1", "lu", "introduce", "学校的发展历程"),
            remark("r2", "an", "hope", "加强交流"),
          ],
        },
        {
          key: "tour",
          activity: "tour",
          told: "after",
          people: [{ key: "an" }],
          saw: [zh("校史馆"), zh("博物馆")],
        },
      ],
      agreements: [agreement],
    }),
    "zh",
  );

describe("a document in force since an earlier day", () => {
  it("was signed then, by both parties, and is not the news", () => {
    const own = visit(old());
    expect(own).toContain("2021年，湖滨大学与海角大学签署了校际合作框架协议。");
    expect(own).not.toContain("已生效");
    expect(own).not.toMatch(/博物馆，[^。]*参加座谈/);
  });

  it("is in force where the record has the day of that", () => {
    expect(visit(old({ effectiveOn: "2021-09-01" }))).toContain("生效");
  });

  it("has what was given as its content, not as what both will give", () => {
    const own = faultlessText(
      heldEvent({
        kind: "other",
        title: zh("湖滨基金会向云雀中学捐赠图书"),
        home: { name: zh("湖滨基金会"), kind: "association" },
        participants: [
          personOf("an", "安例", "湖滨基金会", "理事长", { side: "guest", roles: ["head"] }),
          personOf("lu", "陆样", "云雀中学", "校长", { side: "host" }),
        ],
        agenda: [
          {
            key: "h",
            activity: "handover",
            title: zh("图书300册"),
            people: [
              { key: "an", as: "head" },
              { key: "lu", as: "receiver" },
            ],
          },
        ],
        agreements: [
          {
            key: "old",
            title: zh("捐赠协议"),
            type: "other",
            status: "in_force",
            signedOn: "2023-12",
            parties: [
              { organization: { name: zh("海角书店有限公司"), kind: "company" } },
              { organization: { name: zh("湖滨基金会"), kind: "association" } },
            ],
            scope: [{ key: "s", text: zh("捐赠价值2万元的图书，资助云雀中学") }],
          },
        ],
      } as Partial<DraftRecord>),
      "zh",
    );
    expect(own).toContain(
      "2023年12月，海角书店有限公司与湖滨基金会签署捐赠协议，捐赠价值2万元的图书，资助云雀中学。",
    );
    expect(own).not.toContain("双方将");
  });
});
