import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, zh } from "../whole-articles/lake-town.test-data";

// An invented delegation of people of a hospital and of a travel agency.

const staff = (key: string, org: string, kind: string): object => ({
  key,
  group: zh("人员"),
  side: "guest",
  of: [{ name: zh(org), kind }],
  delegation: "d",
});
const all = [{ key: "h" }, { key: "t" }];

const text = faultlessText(
  heldEvent({
    kind: "outbound_visit",
    title: zh("湖滨市代表团赴松山参加松山企业论坛"),
    home: { name: zh("湖滨市贸促会"), kind: "association" },
    city: zh("松山"),
    purpose: zh("参加松山企业论坛"),
    delegations: [{ key: "d", name: zh("湖滨市代表团"), side: "guest", size: 5 }],
    participants: [
      staff("h", "湖滨市中医医院", "hospital"),
      staff("t", "湖滨青年旅行社", "company"),
      { key: "e", group: zh("云溪工商会"), side: "third", roles: ["escort"] },
      { key: "s", group: zh("松山体育局"), side: "host", presence: "unstated" },
      { key: "o", group: zh("松山官员"), side: "host" },
    ],
    attendance: { count: 400, bound: "over", of: zh("松山、云溪、南汀等地的工商界人士") },
    agenda: [
      {
        key: "m",
        activity: "other",
        did: zh("与松山的8家医疗机构对接洽谈，推介康复项目"),
        people: [{ key: "h" }],
      },
      {
        key: "v",
        activity: "other",
        did: zh("与松山6家旅游企业沟通，商讨合作事宜"),
        people: [{ key: "t" }],
        outcomes: ["c"],
        narrative: [zh("这一共识是在松山工商会的推荐下达成的。")],
      },
      { key: "p", activity: "other", did: zh("栽下象征友谊的常青树"), people: [...all, { key: "o" }] },
      { key: "x", activity: "other", did: zh("参加商品展览会"), people: all, outcomes: ["g"] },
    ],
    outcomes: [
      { key: "c", type: "consensus", by: ["t", "s"], points: [zh("开展体育旅游项目")] },
      {
        key: "g",
        type: "award",
        by: ["s"],
        to: { organizations: [{ name: zh("湖滨市贸促会"), kind: "association" }] },
        points: [zh("荣誉证书")],
      },
    ],
  }),
  "zh",
);

describe("what some of the visitors did after others of them", () => {
  it("has no 随后, which nothing says", () => {
    expect(text).toContain("。湖滨青年旅行社人员与松山6家旅游企业沟通");
  });

  it("keeps whose people they are where they agreed on something", () => {
    expect(text).toMatch(/湖滨青年旅行社人员和松山体育局一致同意/);
    expect(text).not.toMatch(/。人员/);
  });

  it("has what the office says of the result behind it", () => {
    expect(text).toMatch(/一致同意[^。]*。这一共识/);
  });
});

describe("what the visitors did with others", () => {
  it("was done together, and 还 introduces what they did next", () => {
    expect(text).toContain("代表团与松山官员一同栽下象征友谊的常青树");
    expect(text).toContain("代表团还参加了商品展览会");
  });

  it("leaves an escort beside the visit, and a number behind where people came from", () => {
    expect(text).toMatch(/赴松山[^。]*论坛，云溪工商会陪同。/);
    expect(text).toContain("松山、云溪、南汀等地的400余名工商界人士");
  });
});
