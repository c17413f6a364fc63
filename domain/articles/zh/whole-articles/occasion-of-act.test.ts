import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// When something was done, at which occasion, and by whom of those who came.

describe("what a team did before its talks", () => {
  it("says so, and is not a further act", () => {
    const text = faultlessText(
      heldEvent({
        kind: "inspection",
        title: zh("松山市农业局调研粮食价格"),
        purpose: zh("就粮食价格开展专题调研"),
        delegations: [{ key: "d", head: "bai", size: 5 }],
        participants: [
          personOf("bai", "白样", "松山市农业局", "局长", { side: "guest", delegation: "d" }),
          { key: "f", group: zh("种粮大户"), side: "host" },
        ],
        agenda: [
          {
            key: "s",
            activity: "other",
            told: "before",
            people: [],
            did: zh("调查101户农户"),
            topics: [zh("家庭结构")],
          },
          {
            key: "t",
            activity: "talks",
            title: zh("座谈会"),
            remarks: [remark("r", "bai", "stress", "要重视粮食")],
          },
        ],
      }),
      "zh",
    );
    expect(text).toContain("座谈会前，白样一行调查了101户农户，了解家庭结构");
    expect(text).not.toContain("还调查");
  });
});

describe("a tour of those who met without sides", () => {
  it("is not that of visitors", () => {
    const text = faultlessText(
      heldEvent({
        kind: "meeting",
        title: zh("湖区四城市商会会长座谈会在云雀召开"),
        officialName: zh("湖区四城市商会会长座谈会"),
        city: zh("云雀"),
        participants: [
          personOf("an", "安例", "云雀商会", "会长"),
          { key: "g", group: zh("会长"), of: [{ name: zh("松山商会") }, { name: zh("湖滨商会") }] },
        ],
        agenda: [
          { key: "t", activity: "discussion", title: zh("座谈"), topics: [zh("工作中的问题")] },
          { key: "s", activity: "tour", told: "after", saw: [zh("云雀陶瓷馆")] },
        ],
      }),
      "zh",
    );
    expect(text).toContain("与会人员还参观了云雀陶瓷馆");
    expect(text).not.toContain("来访人员");
  });
});

describe("a ceremony that the title says the place of", () => {
  it("has its place once", () => {
    const text = faultlessText(
      heldEvent({
        kind: "other",
        title: zh("松山市科普基地在松山植物研究所揭牌"),
        venue: { name: zh("松山植物研究所"), city: zh("松山") },
        participants: [personOf("an", "安例", "松山市科协", "主席")],
        agenda: [
          {
            key: "c",
            activity: "ceremony",
            title: zh("揭牌仪式"),
            remarks: [remark("r", "an", "hope", "基地多办活动")],
          },
        ],
      }),
      "zh",
    );
    expect(text).toContain("松山市科普基地揭牌仪式在松山植物研究所举行");
    expect(text).not.toMatch(/在松山植物研究所揭牌仪式/);
  });
});

describe("a gift that the head of a school took", () => {
  it("is for the school, whose place is said once", () => {
    const text = faultlessText(
      heldEvent({
        kind: "other",
        title: zh("云雀市湖滨商会向松山县青石镇甲山小学捐赠校服和路灯"),
        venue: { name: zh("甲山小学"), city: zh("青石镇") },
        participants: [
          personOf("an", "安例", "云雀市湖滨商会", "会长", { side: "guest", roles: ["head"] }),
          {
            key: "h",
            group: zh("校长"),
            of: [{ name: zh("甲山小学"), city: zh("松山县青石镇") }],
            side: "host",
          },
        ],
        agenda: [
          {
            key: "g",
            activity: "handover",
            title: zh("校服和路灯"),
            people: [
              { key: "an", as: "head" },
              { key: "h", as: "receiver" },
            ],
          },
        ],
      }),
      "zh",
    );
    expect(text).toMatch(/代表商会向[^，。]*(?:该校|小学)捐赠校服和路灯，校长接受捐赠/);
    expect(text).not.toMatch(/向[^，。]*校长捐赠|镇该校/);
  });
});

describe("the formal name of a ceremony", () => {
  it("keeps the name of the organization at which it was held", () => {
    const party = (name: string, kind: string, signatory: string): object => ({
      organization: { name: zh(name), kind },
      signatories: [signatory],
    });
    const text = faultlessText(
      heldEvent({
        kind: "signing",
        title: zh("松山师范大学与湖滨人民医院签署合作协议"),
        officialName: zh("松山师范大学与湖滨人民医院合作签约暨教学医院揭牌仪式"),
        venue: {
          name: zh("东院区"),
          organization: { name: zh("湖滨人民医院"), kind: "hospital" },
          city: zh("湖滨"),
        },
        participants: [
          personOf("an", "安例", "松山师范大学", "校长", { side: "guest" }),
          personOf("bai", "白样", "湖滨人民医院", "院长", { side: "host" }),
        ],
        agreements: [
          {
            key: "a",
            title: zh("合作协议"),
            status: "signed",
            parties: [party("松山师范大学", "university", "an"), party("湖滨人民医院", "hospital", "bai")],
          },
        ],
        agenda: [{ key: "s", activity: "signing", agreements: ["a"] }],
      }),
      "zh",
    );
    expect(text).toContain("松山师范大学与湖滨人民医院合作签约暨教学医院揭牌仪式在湖滨人民医院东院区举行。");
    expect(text).not.toContain("与该院合作签约");
  });
});

describe("the head of a party that came to sign", () => {
  it("goes round with the party", () => {
    const text = faultlessText(
      heldEvent({
        kind: "signing",
        title: zh("湖滨学院与云雀航空公司签署合作协议"),
        delegations: [{ key: "d", side: "guest", head: "an", size: 4 }],
        participants: [
          personOf("an", "安例", "云雀航空公司", "董事长", { side: "guest", delegation: "d" }),
          personOf("bai", "白样", "湖滨学院", "院长", { side: "host" }),
          personOf("he", "何许", "湖滨学院", "副院长", { side: "host" }),
        ],
        agreements: [
          {
            key: "a",
            title: zh("合作协议"),
            status: "signed",
            parties: [
              { organization: { name: zh("湖滨学院"), kind: "university" }, signatories: ["bai"] },
              { organization: { name: zh("云雀航空公司"), kind: "company" }, signatories: ["an"] },
            ],
          },
        ],
        agenda: [
          { key: "s", activity: "signing", agreements: ["a"] },
          {
            key: "t",
            activity: "tour",
            told: "after",
            people: [
              { key: "an", as: "head" },
              { key: "he", as: "escort" },
            ],
            saw: [zh("机械实训室"), zh("汽车实训室")],
          },
        ],
      }),
      "zh",
    );
    expect(text).toMatch(/安例一行4人还参观了机械实训室/);
  });
});
