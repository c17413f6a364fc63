import { describe, expect, it } from "vitest";
import { org, person, text, zh } from "../whole-articles/gatherings.test-data";

// Consecutive acts of speakers in one sentence, at an invented forum.

const CHAMBER = org("湖滨商会");
const people = [
  person("a", "安例", CHAMBER, "会长"),
  person("b", "博例", org("北原协会"), "会长"),
  person("c", "陈例", org("南屿学会"), "会长"),
];
const said = (by: string, act: string, ...points: string[]) => ({
  key: `${by}-${act}`,
  by: [by],
  act,
  points: points.map(zh),
});
const thanked = { ...said("a", "thank", "支持"), whom: zh("各方") };
const forum = (...remarks: object[]) =>
  text({
    kind: "seminar",
    officialName: zh("湖滨航运论坛"),
    participants: people,
    agenda: [{ key: "t", activity: "speeches", remarks }],
  });

describe("acts of one speaker", () => {
  it("follow one another without 并", () => {
    expect(forum(thanked, said("a", "introduce", "航运概况"))).toContain("的支持，介绍了航运概况");
    expect(forum(thanked, said("a", "hope", "各方加强合作"))).toContain("的支持，希望各方加强合作");
  });

  it("have no 并 before the last of three", () => {
    const three = [thanked, said("a", "introduce", "航运概况"), said("a", "hope", "各方加强合作")];
    expect(forum(...three)).toContain("的支持，介绍了航运概况，希望各方加强合作");
  });

  it("are two sentences where a long one ends with a wish", () => {
    const ports = ["东", "西", "南", "北", "新", "老", "内", "外", "上", "下", "前", "后", "中", "旧"]
      .map((name) => `${name}港的建设和运营情况、`)
      .join("");
    const long = `会员企业的发展历程、${ports}航线的开通情况`;
    const wish = "各方加强交流合作，共同推动两地航运业高质量发展，实现互利共赢";
    const found = forum(thanked, said("a", "introduce", long), said("a", "hope", wish));
    expect(found).toContain("。安例希望各方加强交流合作");
    expect(found).not.toContain("，希望各方");
  });

  it("are two sentences where a list of proposals with semicolons comes last", () => {
    const list = [
      "加强沟通交流，积极组织企业参加活动",
      "借助友城活动深化务实合作",
      "落实好合作协议，保持常态化交流合作",
    ];
    const found = forum(
      said("a", "introduce", "商会成立以来的发展历程、航线开通情况和今年的重点工作"),
      said("a", "suggest", `双方${list.join("；")}，为两地企业服务，推动航运业高质量发展`),
    );
    expect(found).not.toContain("，并建议");
  });

  it("have 并 before a long statement alone", () => {
    const long = forum(thanked, said("a", "point_out", "航运是两地合作的传统领域，前景广阔"));
    expect(long).toContain("的支持，指出航运是");
    const longer = `航运是两地合作的传统领域，前景广阔，${"会员企业之间的联系日益密切，".repeat(4)}合作成果丰硕`;
    expect(forum(thanked, said("a", "point_out", longer))).toContain("的支持，并指出，航运是");
    expect(forum(thanked, said("a", "point_out", "航运前景广阔"))).toContain("的支持，指出航运前景广阔");
  });

  it("have 并 after a list with commas", () => {
    const listed = said("a", "introduce", "商会的历史与概况", "近年来商会与海外航运组织的合作情况");
    const praise = said("a", "praise", "各方的努力");
    expect(forum(listed, praise)).toMatch(/介绍了商会的历史与概况，以及[^，。]*，并肯定了各方的努力/);
  });

  it("have a statement about what was praised as a judgement, with the wish after it", () => {
    const praise = said("a", "praise", "各方发展航运的成效");
    const hope = said("a", "hope", "各方加强合作");
    expect(forum(praise, said("a", "say", "航运前景广阔"), hope)).toContain(
      "肯定了各方发展航运的成效，认为航运前景广阔，希望各方加强合作",
    );
    const own = forum(praise, said("a", "say", "商会愿提供更多帮助"), hope);
    expect(own).not.toContain("认为");
  });

  it("are two sentences of about the same size where one would be too long", () => {
    const briefed = said(
      "a",
      "introduce",
      "航运概况、商会的发展历程、各港的建设进度和会员企业近年来在两地航线上的合作情况",
    );
    const stated = said("a", "point_out", "两地港口都以集装箱运输见长，合作空间很大");
    const hope = said(
      "a",
      "hope",
      "各方在航线开辟、港口管理、人才培训和信息交换方面充分发挥各自优势，加强交流合作，共同建设高效便捷的航运网络",
    );
    const article = forum(thanked, briefed, stated, hope);
    expect(article).toMatch(/航线上的合作情况。安例指出，[^。]*合作空间很大，希望各方在航线开辟/);
    expect(forum(stated, said("a", "hope", "各方加强合作"))).toContain("合作空间很大，希望各方加强合作");
  });

  it("are two statements in a sentence where their verbs differ and both are short", () => {
    const article = forum(
      thanked,
      said("a", "point_out", "航运是两地合作的传统领域，前景广阔"),
      said("a", "promise", "完善航线网络，为会员提供更多帮助"),
    );
    expect(article).toContain("前景广阔，并表示将完善航线网络");
    const long = `航运是两地合作的传统领域，前景广阔，${"会员企业之间的联系日益密切，".repeat(6)}合作成果丰硕`;
    const apart = forum(thanked, said("a", "point_out", long), said("a", "promise", "完善航线网络"));
    expect(apart).toContain("成果丰硕；并表示将完善航线网络");
  });

  it("have a long statement after a welcome in one sentence, while it has room", () => {
    const welcome = { ...said("a", "welcome"), points: [], whom: zh("各位来宾") };
    const long = "商会今年成立十五周年，将于9月举办系列活动，目前正在编写会史，会员企业已发展到三百二十家";
    const article = forum(welcome, said("a", "introduce", "航运概况"), said("a", "say", long));
    expect(article).toContain("对各位来宾表示欢迎，介绍了航运概况，并说，商会今年");
    expect(article).not.toContain("。安例");
    const longer = `${long}，${"行业覆盖食品、物流、电子等领域，".repeat(6)}影响日益扩大`;
    expect(forum(welcome, said("a", "introduce", `${long}等情况`), said("a", "say", longer))).toMatch(
      /。安例表示，商会今年/,
    );
  });

  it("have an invitation after a statement that ends in no people", () => {
    const invite = { ...said("a", "invite", "到湖滨考察"), whom: zh("各位企业家") };
    const article = forum(said("a", "say", "湖滨航运基础完善，合作前景广阔"), invite);
    expect(article).toContain("合作前景广阔，并邀请各位企业家到湖滨考察");
    const people = forum(said("a", "say", "湖滨举行了航运论坛，大使应邀参加"), invite);
    expect(people).toContain("大使应邀参加。安例邀请");
  });

  it("have a quotation after what was introduced", () => {
    const quote = { key: "q", by: ["a"], act: "say", quote: zh("港口是城市的大门") };
    const article = forum(said("a", "introduce", "航运概况"), quote);
    expect(article).toContain("介绍了航运概况，并说：“港口是城市的大门。”");
    expect(forum(said("a", "hope", "各方加强合作"), quote)).toContain("合作。安例说：“");
  });
});

describe("an address", () => {
  it("is called one where it is the only one of which it is known what was said", () => {
    const hope = (by: string) => said(by, "hope", `各方加强${by === "b" ? "联系" : "合作"}`);
    expect(forum(hope("a"))).toContain("安例在致辞中希望");
    expect(forum(hope("a"), hope("b"))).not.toContain("在致辞中");
  });
});

describe("those who were met", () => {
  it("are many, so that a verb follows them before the topics", () => {
    const met = (names: string[]) =>
      text({
        kind: "outbound_visit",
        title: zh("安例率队赴湖滨考察"),
        city: zh("湖滨市"),
        delegations: [{ key: "d", side: "guest", head: "a" }],
        participants: [
          { ...person("a", "安例", CHAMBER, "会长", "guest"), delegation: "d" },
          ...names.map((name) => person(name, name, org(`湖滨市${name}航运协会`), "会长", "host")),
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            topics: [zh("航线开辟和港口管理方面的下一步计划")],
            people: [{ key: "a", as: "head" }, ...names.map((key) => ({ key }))],
          },
        ],
      });
    expect(met(["博例", "陈例", "丁例", "方例", "郭例"])).toMatch(/郭例座谈，就航线.*进行了交流/);
    expect(met(["博例"])).toMatch(/博例就航线.*进行了交流/);
  });
});
