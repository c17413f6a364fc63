import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";

// How an invented visit names its visitors, its hosts and what each of them said.

const zh = (text: string) => ({ zh: text });
const CHAMBER = { name: zh("湖滨国云溪国贸易和投资商会"), kind: "association" };
const OFFICE = { name: zh("松山市工商业联合会（商会）"), short: zh("松山市工商联"), kind: "association" };
const person = (key: string, name: string, organization: object, title: string, more: object): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization, title: zh(title) }],
  ...more,
});
const remark = (key: string, by: string, act: string, points: string[], more: object = {}): object => ({
  key,
  by: [by],
  act,
  ...(points.length > 0 ? { points: points.map(zh) } : {}),
  ...more,
});
const GUEST = person("an", "安例", CHAMBER, "会长", { side: "guest", delegation: "d" });
const HOST = person("bai", "白样", OFFICE, "主席", { side: "host", roles: ["receiver"] });
const visit = (more: object, title = "安例访问松山", people: object[] = [GUEST, HOST]): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "reception",
      status: "held",
      title: zh(title),
      home: OFFICE,
      when: { start: "2024-03-05" },
      delegations: [{ key: "d", side: "guest", head: "an", size: 4 }],
      participants: people,
      ...more,
    } as DraftRecord,
    "zh",
  );
const talks = (...remarks: object[]): object => ({ agenda: [{ key: "t", activity: "talks", remarks }] });

describe("what one speaker said", () => {
  it("has the wish in the sentence of the statement, while it has room, or in its own", () => {
    const spoken = (more: string): string =>
      visit(
        talks(
          remark("r1", "bai", "welcome", [], { whom: zh("安例一行的来访") }),
          remark("r2", "bai", "introduce", [
            "松山市民营经济发展情况、产业布局和近年来对外经贸合作的主要成果",
          ]),
          remark("r3", "bai", "say", [`松山市正在加快建设面向海外的产业园区，营商环境持续改善${more}`]),
          remark("r4", "bai", "hope", [
            "双方以此次来访为契机，加强在商贸、物流和职业教育等领域的合作，实现互利共赢",
          ]),
        ),
      );
    const longer = spoken(
      "，服务企业的各项措施陆续出台，一批重点项目建成投产，对外贸易连年增长，连续五年居全省前列，各类市场主体超过三十万户，民营经济占全市经济总量的六成以上",
    );
    expect(longer).toMatch(/(?:，并表示|。白样表示)，松山市正在[^。]*。白样希望双方以此次来访为契机/);
  });

  it("begins a sentence for what was proposed or introduced after a statement about others", () => {
    const text = visit(
      talks(
        remark("r1", "an", "say", ["云溪国上月举行了研讨会，当地大使应邀参加"]),
        remark("r2", "an", "propose", ["共同举办展览"]),
      ),
    );
    expect(text).toMatch(/应邀参加。安例建议共同举办展览/);
  });

  it("calls the speaker's own association by its noun, where its name is long", () => {
    const own = "湖滨国云溪国贸易和投资商会愿与松山加强合作";
    expect(visit(talks(remark("r", "an", "say", [own])))).toContain("安例表示，商会愿与松山加强合作");
    const other = "湖滨国云溪国贸易和投资商会举办的展览很成功";
    expect(visit(talks(remark("r", "an", "say", [other])))).toContain("湖滨国云溪国贸易和投资商会举办");
  });

  it("names what is theirs once, and leaves a wish for more people a wish", () => {
    const introduced = remark("r", "bai", "introduce", ["商会的历史与概况", "商会与海外商会的合作情况"]);
    expect(visit(talks(introduced))).toContain("介绍了商会的历史与概况，以及与海外商会的合作情况");
    const hopes = remark("r", "bai", "hope", [
      "两家商会以此为新起点，落实好协议，拓展更深层次",
      "有更多企业参与合作",
    ]);
    expect(visit(talks(hopes))).toContain("拓展更深层次，让更多企业参与合作");
  });

  it("is a lecture where the item is called so", () => {
    const lecture = {
      key: "l",
      activity: "presentation",
      title: zh("专题讲座"),
      remarks: [remark("r", "an", "speak", ["跨境贸易"])],
    };
    const text = visit({ agenda: [lecture] });
    expect(text).toContain("就跨境贸易作讲座");
    expect(text).not.toMatch(/讲座中|发言/);
  });
});

describe("those who were there", () => {
  it("are a delegation where the office's title calls them one", () => {
    const text = visit(talks(remark("r", "an", "say", ["友谊长存"])), "湖滨商会代表团访问松山市工商联");
    expect(text).toMatch(/安例率代表团一行4人/);
    expect(visit(talks(remark("r", "an", "say", ["友谊长存"])))).not.toContain("代表团");
  });

  it("belong to offices by their full name first, then as the record calls them", () => {
    const text = visit(talks(remark("r", "an", "say", ["友谊长存"])));
    expect(text).toContain(
      "访问松山市工商业联合会（商会）（以下简称“松山市工商联”），松山市工商联主席白样与来宾座谈",
    );
  });

  it("are an open list of escorts where others of their side were there", () => {
    const guide = person("mo", "莫常", { name: zh("松山市商务局"), kind: "government" }, "副局长", {
      side: "third",
      roles: ["escort"],
    });
    const open = { participantsOpen: true, openSides: ["third"] };
    expect(visit(open, undefined, [GUEST, HOST, guide])).toContain("松山市商务局副局长莫常等陪同");
    expect(visit({}, undefined, [GUEST, HOST, guide])).toContain("松山市商务局副局长莫常陪同");
  });

  it("are named with their offices again rather than by a title alone", () => {
    const groups = {
      key: "g",
      group: zh("负责人"),
      of: ["东溪区商务局", "西岭市商务局"].map((name) => ({ name: zh(name), kind: "government" })),
      side: "host",
    };
    const agenda = [
      { key: "t", activity: "talks", people: [{ key: "an" }, { key: "g" }], topics: [zh("经贸合作")] },
      { key: "u", activity: "talks", remarks: [remark("r", "g", "introduce", ["当地产业发展情况"])] },
    ];
    expect(visit({ agenda }, undefined, [GUEST, groups])).toContain("两地商务局负责人介绍了当地产业发展情况");
  });
});

describe("what was seen and promised", () => {
  it("names a kind of site once, and has 和 before a last name that holds a link", () => {
    const tour = (...saw: string[]): string =>
      visit({ agenda: [{ key: "t", activity: "tour", saw: saw.map(zh) }] });
    expect(tour("东溪村项目现场", "滨江大道项目现场")).toContain("东溪村、滨江大道项目现场");
    expect(tour("展览馆", "产业园", "健康工程与创新研究院")).toContain(
      "展览馆、产业园和健康工程与创新研究院",
    );
  });

  it("joins two promises of one organization by 并, and calls a given sum a donation", () => {
    const owes = (key: string, text: string): object => ({
      key,
      force: "task",
      text: zh(text),
      by: { organizations: [OFFICE] },
      announce: true,
    });
    const text = visit({
      ...talks(remark("r", "an", "say", ["友谊长存"])),
      followUps: [owes("f", "加强联系，推送商务信息"), owes("g", "为企业考察提供帮助")],
    });
    expect(text).toContain("将加强联系，推送商务信息，并为企业考察提供帮助。");
    const gift = {
      key: "o",
      type: "gift",
      by: ["an"],
      to: { organizations: [OFFICE] },
      points: [zh("700万元")],
    };
    expect(visit({ outcomes: [gift] })).toContain("捐赠700万元");
  });
});
