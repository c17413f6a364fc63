import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const lin = personOf("lin", "林谷", "云溪商会", "会长", { side: "guest", roles: ["head"] });
const groupOf = (key: string, word: string, names: string[], kind: string, more: object = {}): object => ({
  key,
  group: zh(word),
  of: names.map((name) => ({ name: zh(name), kind })),
  ...more,
});
const written = (more: object): string => faultlessText(heldEvent(more), "zh");

describe("a list of people", () => {
  it("has its 以及 before the last of several groups", () => {
    const text = written({
      kind: "other",
      officialName: zh("云溪招商推介会"),
      title: zh("云溪招商推介会举行"),
      participants: [
        personOf("bai", "白样", "云溪市委", "副书记、市长"),
        groupOf("g", "主要负责人", ["云溪市文化和旅游局", "云溪市农业局", "云溪港口集团"], "government"),
        { key: "h", group: zh("嘉宾代表") },
      ],
      agenda: [
        {
          key: "s",
          activity: "speeches",
          people: ["bai", "g", "h"].map((key) => ({ key, as: "speaker" })),
          remarks: [remark("r", "h", "speak")],
        },
      ],
    });
    expect(text).toContain("，以及嘉宾代表致辞");
    expect(text).not.toMatch(/以及[^。]*，嘉宾代表致辞/);
  });

  it("attends its meeting, which has no known organizer", () => {
    const tour = (key: string, city: string): object => ({
      key,
      activity: "tour",
      city: zh(city),
      people: [{ key: "lin", as: "head" }],
      peopleOpen: true,
      saw: [zh(`${city}船厂`), zh("展览馆")],
    });
    const text = written({
      kind: "outbound_visit",
      title: zh("云溪商会赴松山、湖东考察"),
      home: { name: zh("云溪商会") },
      areas: [zh("松山"), zh("湖东")],
      delegations: [{ key: "d", side: "guest", head: "lin" }],
      participants: [
        { ...lin, delegation: "d" },
        personOf("gu", "谷雨", "云溪商会", "副会长", { side: "guest", delegation: "d" }),
        personOf("tan", "谭溪", "松山市委", "常委、政法委书记", { side: "host" }),
        personOf("bai", "白样", "松山市委", "常委、统战部长", { side: "host" }),
        personOf("an", "安例", "湖东市委", "常委、统战部长", { side: "host" }),
        groupOf("h", "负责人", ["谷口市工商联"], "association", { side: "host" }),
        { key: "g", group: zh("相关产业园负责人"), side: "host" },
      ],
      agenda: [
        tour("v", "松山"),
        {
          key: "c",
          activity: "ceremony",
          title: zh("基地揭牌仪式"),
          people: [{ key: "lin", as: "head" }],
          peopleOpen: true,
        },
        tour("w", "湖东"),
        {
          key: "t",
          activity: "discussion",
          title: zh("交流座谈会"),
          remarks: [
            remark("r", "lin", "introduce", "云溪概况"),
            { ...remark("q", "bai", "praise", "商会的实力"), by: ["bai", "an", "h"] },
          ],
        },
      ],
    });
    expect(text).not.toMatch(/座谈会上，[^。]*参加。/);
    expect(text).toContain("参加交流座谈会。");
  });
});

describe("those met one after the other", () => {
  const round = (item: object): string =>
    written({
      kind: "outbound_visit",
      title: zh("云溪商会赴松山考察"),
      home: { name: zh("云溪商会") },
      city: zh("松山"),
      participants: [lin, groupOf("g", "负责人", ["松山侨联", "湖东侨联"], "association", { side: "host" })],
      agenda: [
        { key: "v", activity: "tour", people: [{ key: "lin", as: "head" }], saw: [zh("港口")] },
        {
          key: "t",
          activity: "talks",
          each: true,
          people: [{ key: "lin", as: "head" }, { key: "g" }],
          ...item,
        },
      ],
    });

  it("are several organizations of one group too", () => {
    const text = round({ title: zh("座谈交流会"), topics: [zh("基层建设"), zh("海外联谊")] });
    expect(text).toContain("分别与松山侨联、湖东侨联负责人");
    expect(text).not.toContain("参加座谈交流会");
  });

  it("are met where the title says so, with what is open after their organizations", () => {
    const text = written({
      kind: "other",
      officialName: zh("云溪招商推介会"),
      title: zh("云溪招商推介会举行"),
      participants: [
        personOf("bai", "白样", "云溪市", "市长"),
        groupOf("g", "客人", ["松山集团", "湖东集团"], "company"),
      ],
      agenda: [
        {
          key: "m",
          activity: "talks",
          title: zh("会见"),
          told: "before",
          each: true,
          people: [{ key: "bai", as: "head" }, { key: "g" }],
          peopleOpen: true,
        },
        { key: "s", activity: "speeches", remarks: [remark("r", "bai", "say", "云溪欢迎投资")] },
      ],
    });
    expect(text).toContain("分别会见松山集团、湖东集团等单位的客人");
    expect(text).not.toContain("客人等");
  });
});

describe("the words around what was recorded", () => {
  it("have no 的 before what somebody is thanked for doing", () => {
    const thanks = { ...remark("r", "lin", "thank", "不畏高温、忠于职守、辛勤工作"), whom: zh("职工们") };
    const text = written({
      kind: "reception",
      title: zh("林谷访问松山商会"),
      home: { name: zh("松山商会") },
      participants: [lin, personOf("bai", "白样", "松山商会", "会长", { side: "host", roles: ["receiver"] })],
      agenda: [{ key: "t", activity: "talks", people: [{ key: "lin" }, { key: "bai" }], remarks: [thanks] }],
    });
    expect(text).toContain("感谢职工们不畏高温");
  });

  it("say what a document is for, and what it brings about", () => {
    const signed = (purpose: string): string =>
      written({
        kind: "signing",
        title: zh("云溪商会与松山商会签约"),
        participants: [lin, personOf("bai", "白样", "松山商会", "会长", { side: "host" })],
        agreements: [
          {
            key: "a",
            type: "agreement",
            status: "signed",
            title: zh("合作协议"),
            parties: [
              { organization: { name: zh("云溪商会") }, signatories: ["lin"] },
              { organization: { name: zh("松山商会") }, signatories: ["bai"] },
            ],
            purpose: zh(purpose),
          },
        ],
        agenda: [{ key: "s", activity: "signing", agreements: ["a"] }],
      });
    expect(signed("建立优势互补的合作机制")).toContain("，以建立优势互补的合作机制");
    expect(signed("建立友好合作关系")).toContain("，建立友好合作关系");
  });

  it("name forums by 在 where those who talked sat in several", () => {
    const text = written({
      kind: "other",
      officialName: zh("云溪学术研讨会"),
      title: zh("云溪学术研讨会举行"),
      participants: [groupOf("g", "教授", ["云溪大学", "松山大学"], "university")],
      agenda: [
        {
          key: "d",
          activity: "discussion",
          people: [{ key: "g" }],
          sections: [zh("校长论坛"), zh("青年论坛")],
          topics: [zh("科学与人文")],
        },
      ],
    });
    expect(text).toContain("分别在校长论坛、青年论坛上");
    expect(text).not.toContain("分校长论坛");
  });
});
