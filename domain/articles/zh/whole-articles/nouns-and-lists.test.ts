import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const ORGANIZATION = { name: zh("湖滨学院"), kind: "university" };

const course = (title: string, more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "seminar",
      title: zh(`湖滨学院举办${title}`),
      officialName: zh(title),
      venue: { name: zh("湖滨学院"), organization: ORGANIZATION },
      organizers: [{ organization: ORGANIZATION, tier: "host" }],
      attendance: { count: 56 },
      participants: [personOf("an", "安例", "湖滨学院", "院长")],
      agenda: [
        {
          key: "o",
          activity: "ceremony",
          title: zh("开幕仪式"),
          remarks: [remark("r", "an", "introduce", "学院的办学特色")],
        },
        { key: "t", activity: "tour", saw: [zh("湖滨船坞"), zh("渔具馆")], topics: [zh("造船历史")] },
      ],
      ...more,
    }),
    "zh",
  );

describe("those who came", () => {
  it.each([
    ["湖滨青少年夏令营", "营员"],
    ["港口管理培训班", "学员"],
  ])("to %s are called %s at what all did", (title, noun) => {
    expect(course(title)).toMatch(new RegExp(`${noun}(?:还)?参观了湖滨船坞`));
    expect(course(title)).not.toContain("与会人员");
  });

  it("to a forum are 与会人员", () => {
    expect(course("湖滨航运论坛")).toContain("与会人员");
  });
});

describe("who else was at talks", () => {
  const visit = (group: string): string[] =>
    faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("松山商会访问湖滨学院"),
        home: ORGANIZATION,
        participants: [
          personOf("an", "安例", "松山商会", "会长", { side: "guest", roles: ["head"] }),
          personOf("bai", "白样", "湖滨学院", "院长", { side: "host", roles: ["receiver"] }),
          { key: "s", group: zh(group), side: "host" },
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            topics: [zh("校企合作")],
            remarks: [
              remark("r", "bai", "introduce", "学院概况和海洋工程专业的建设情况"),
              remark(
                "q",
                "an",
                "say",
                "商会会员企业每年从学院招收毕业生，今后将在云雀港设立实习基地，为学生提供更多岗位",
              ),
            ],
          },
        ],
      }),
      "zh",
    )
      .trim()
      .split(/\n+/);

  it("are in the first paragraph, where one short sentence would end the text", () => {
    const lines = visit("学院各研究中心负责人");
    expect(lines[1]).toContain("各研究中心负责人参加座谈");
    expect(lines.at(-1)).not.toContain("参加座谈");
  });
});

describe("wishes that all may thrive", () => {
  it("have one verb", () => {
    const text = faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("白样会见安例"),
        participants: [
          personOf("an", "安例", "松山商会", "会长", { side: "guest" }),
          personOf("bai", "白样", "湖滨学院", "院长", { side: "host" }),
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            remarks: [
              remark("r", "an", "hope", "本届湖滨花会圆满成功", "两地友好关系更加密切", "湖滨人民生活更美好"),
            ],
          },
        ],
      }),
      "zh",
    );
    expect(text).toContain("希望本届湖滨花会圆满成功，两地友好关系更加密切，湖滨人民生活更美好");
  });
});

describe("a first sentence on whom a delegation met", () => {
  it("is two where it is too long", () => {
    const organizations = [
      "云雀湖滨会馆",
      "云雀松山会馆",
      "云雀平湾商会",
      "云雀东渚会馆联合总会",
      "海港兰溪会馆",
    ];
    const text = faultlessText(
      heldEvent({
        kind: "outbound_visit",
        title: zh("湖滨市侨务交流代表团赴云雀国访问交流"),
        home: { name: zh("湖滨市侨联"), kind: "association" },
        areas: [zh("云雀国")],
        purpose: zh("同各区在云雀国的侨团、侨领交流"),
        delegations: [{ key: "d", name: zh("湖滨市侨务交流代表团"), side: "guest", head: "an" }],
        participants: [
          personOf("an", "安例", "湖滨市侨联", "主席", { side: "guest", delegation: "d", roles: ["head"] }),
          personOf("bai", "白样", "云雀湖滨会馆", "会长", { side: "host" }),
          {
            key: "f",
            group: zh("侨领和乡亲"),
            of: organizations.map((name) => ({ name: zh(name), kind: "association" })),
            ofOpen: true,
            side: "host",
          },
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            title: zh("座谈"),
            each: true,
            people: [{ key: "an", as: "head" }, { key: "bai" }, { key: "f" }],
            topics: [zh("侨社建设"), zh("经贸考察"), zh("文化传承"), zh("青少年寻根交流活动")],
            topicsOpen: true,
          },
        ],
      }),
      "zh",
    );
    expect(text).toMatch(/侨领交流。代表团分别与/);
    expect(text).toContain("等社团的侨领和乡亲座谈");
  });
});
