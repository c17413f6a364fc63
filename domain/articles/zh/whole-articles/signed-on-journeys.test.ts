import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText as text } from "../../faultless.test-data";
import { zh } from "./lake-town.test-data";

const org = (name: string): object => ({ name: zh(name), kind: "association" });
const person = (key: string, name: string, organization: object, title: string, more: object): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization, title: zh(title) }],
  ...more,
});
const [lake, hill] = [org("湖滨商会"), org("松山商会")];
const bai = person("bai", "白样", lake, "会长", { side: "host", roles: ["speaker", "signatory"] });
const an = person("an", "安例", hill, "会长", {
  side: "guest",
  delegation: "d",
  roles: ["head", "speaker", "signatory"],
});
const agreement = {
  key: "ag",
  title: zh("合作协议"),
  type: "other",
  status: "signed",
  parties: [
    { organization: lake, signatories: ["bai"] },
    { organization: hill, signatories: ["an"] },
  ],
};
const said = (key: string, by: string[], point: string): object => ({
  key,
  by,
  act: "say",
  points: [zh(point)],
});
const talks = { key: "t", activity: "talks", remarks: [said("r1", ["bai"], "湖滨的茶叶产业发展很快")] };
const signing = {
  key: "s",
  activity: "signing",
  agreements: ["ag"],
  people: [{ key: "bai" }, { key: "an" }],
  remarks: [said("r2", ["an", "bai"], "协议架起了两会会员交流的平台")],
};
const written = (more: object): string =>
  text(
    {
      format: FORMAT,
      kind: "signing",
      status: "held",
      title: zh("湖滨商会与松山商会签署合作协议"),
      news: "ag",
      home: lake,
      city: zh("湖滨"),
      when: { start: "2024-03-05" },
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [bai, an],
      agenda: [talks, signing],
      agreements: [agreement],
      ...more,
    } as unknown as DraftRecord,
    "zh",
  );

describe("a document signed on a journey of one party", () => {
  it("leaves the purpose of the journey to those who travelled", () => {
    const article = written({ purpose: zh("考察学习") });
    expect(article).toContain("安例一行到湖滨考察学习，");
    expect(article).not.toContain("协议，考察学习");
  });

  it("keeps what both sign for with the signing", () => {
    const article = written({ purpose: zh("加强两地茶业的合作") });
    expect(article).toContain("签署合作协议，以加强两地茶业的合作");
    expect(article).not.toContain("一行到湖滨");
    expect(written({ purpose: zh("开展联合研究") })).not.toContain("一行到湖滨");
    expect(written({ purpose: zh("开展两地合作工作") })).toContain("一行到湖滨");
  });

  it("is not signed on all the days of the journey", () => {
    const article = written({ when: { start: "2024-03-05", end: "2024-03-08" } });
    expect(article).toContain("5日至8日，松山商会会长安例一行到");
    expect(article).not.toMatch(/8日，[^。]*商会与[^。]*签署/u);
  });

  it("is signed on the visit of those who held talks without signing anything", () => {
    const colleague = person("wu", "吴例", hill, "秘书长", { side: "guest", delegation: "d" });
    const jointly = { title: zh("湖滨商会与松山商会共促茶业发展") };
    const article = written({ ...jointly, participants: [bai, an, colleague] });
    expect(article).toContain("安例和秘书长吴例到访湖滨");
    expect(article).toMatch(/安例[^。]*白样[^。]*分别代表双方|白样[^。]*安例[^。]*分别代表双方/u);
    expect(article).not.toContain("其间与湖滨商会会长白样签署");
    expect(article).not.toContain("出席签约仪式");
    const guest = { ...signing, people: [...signing.people, { key: "wu" }] };
    expect(written({ ...jointly, participants: [bai, an, colleague], agenda: [talks, guest] })).not.toContain(
      "到访",
    );
  });

  it("is the event where the title reports only the signing, unless it took place at a meeting", () => {
    const colleague = person("wu", "吴例", hill, "秘书长", { side: "guest", delegation: "d" });
    const article = written({ participants: [bai, an, colleague] });
    expect(article).toMatch(/2024年3月5日，湖滨商会[^。]*签署合作协议/u);
    expect(article).not.toContain("到访");
    const meeting = { ...signing, title: zh("会见与签约") };
    expect(written({ participants: [bai, an, colleague], agenda: [talks, meeting] })).toContain("到访");
  });

  it("is signed on a visit, at the end of which gifts were exchanged", () => {
    const colleague = person("wu", "吴例", hill, "秘书长", { side: "guest", delegation: "d" });
    const last = { ...signing, remarks: [], narrative: [zh("双方还互赠了礼物。")] };
    const title = zh("松山商会访问湖滨商会并签署合作协议");
    const article = written({ title, participants: [bai, an, colleague], agenda: [talks, last] });
    expect(article).toMatch(/茶叶产业发展很快。双方还互赠了礼物/u);
  });

  it("is signed without a journey online, by those who were not there, or in their own city", () => {
    const days = { when: { start: "2024-03-05", end: "2024-03-08" } };
    const home = { ...hill, city: zh("湖滨") };
    const resident = person("an", "安例", home, "会长", { side: "guest", delegation: "d" });
    for (const one of [
      { ...days, online: "fully" },
      { ...days, participants: [bai, { ...an, presence: "remote" }] },
      { ...days, participants: [bai, resident] },
    ])
      expect(written(one)).not.toContain("安例一行到");
  });
});

describe("words at the signing that the first paragraph reports", () => {
  it("come before the talks that preceded it", () => {
    const article = written({});
    const [at, before] = [article.indexOf("交流的平台"), article.indexOf("茶叶产业发展很快")];
    expect(at).toBeGreaterThan(0);
    expect(before).toBeGreaterThan(at);
    expect(article).toContain("签约前，");
  });
});

describe("what a document says will be done", () => {
  const terms = (kind: string, ...scope: string[]): string =>
    written({
      participants: [bai, an],
      agreements: [
        {
          ...agreement,
          parties: [
            { organization: { name: zh("湖滨高新区"), kind: "zone" }, signatories: ["bai"] },
            { organization: { name: zh("松山机械公司"), kind }, signatories: ["an"] },
          ],
          scope: scope.map((each, at) => ({ key: `s${at}`, text: zh(each) })),
        },
      ],
    });

  it("is not done by an authority together with the company that invests", () => {
    expect(terms("company", "在湖滨高新区设立研发总部")).toContain(
      "根据协议，松山机械公司将在湖滨高新区设立研发总部",
    );
    expect(terms("company", "共建研发总部")).toContain("双方将共建研发总部");
    expect(terms("company", "设立联合工作组")).toContain("双方将设立联合工作组");
    expect(terms("association", "设立研发总部")).toContain("双方将设立研发总部");
  });

  it("has a verb of neighbouring acts once", () => {
    const article = terms(
      "association",
      "开展规划合作",
      "开展产业合作",
      "联合招商",
      "推动成果转化",
      "共建园区",
    );
    expect(article).toContain("双方将开展规划合作和产业合作，联合招商，推动成果转化，共建园区");
  });
});

describe("a title with a journey and what was signed on it", () => {
  const party = { key: "d", name: zh("松山市人民政府考察组"), side: "guest", head: "an" };
  const mayor = person("an", "安例", { name: zh("松山市"), kind: "government" }, "市长", {
    side: "guest",
    delegation: "d",
    roles: ["head"],
  });
  const titled = (title: string): string =>
    written({
      kind: "outbound_visit",
      title: zh(title),
      news: undefined,
      city: undefined,
      areas: [zh("云溪省枫林市"), zh("云溪省湖滨市")],
      delegations: [party],
      participants: [bai, mayor],
      agenda: [talks],
      agreements: [],
    });
  const article = titled("松山市赴云溪招商考察签下合作协议");

  it("is stated with both acts, with the places instead of the region", () => {
    expect(article).toMatch(/赴云溪省枫林市和(?:云溪省)?湖滨市(?:招商)?考察，签下合作协议/u);
    expect(titled("松山市赴云溪考察签约项目")).not.toContain("考察，签约项目");
  });

  it("names the group of a government whole behind a post of the region", () => {
    expect(article).toContain("安例率松山市政府考察组");
  });
});
