import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";

// The people at the items of an invented visit, and the places of the office's own sentences.

const zh = (text: string) => ({ zh: text });
const SCHOOL = { name: zh("松山大学"), kind: "university" };
const HOSTS = { name: zh("云溪国湖滨科技大学"), kind: "university" };
const person = (key: string, name: string, organization: object, title: string, more: object): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization, title: zh(title) }],
  ...more,
});
const HEAD = person("an", "安例", SCHOOL, "校长", { side: "guest", delegation: "d" });
const RECTOR = person("bai", "白样", HOSTS, "校长", { side: "host", roles: ["receiver"] });
const VICE = person("mo", "莫常", HOSTS, "副校长", { side: "host" });
const remark = (key: string, by: string, act: string, points: string[] = []): object => ({
  key,
  by: [by],
  act,
  ...(points.length > 0 ? { points: points.map(zh) } : {}),
});
const text = (more: object): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "reception",
      status: "held",
      title: zh("松山大学访问湖滨科技大学"),
      home: HOSTS,
      when: { start: "2024-03-05" },
      delegations: [{ key: "d", side: "guest", head: "an", size: 5 }],
      participants: [HEAD, RECTOR, VICE],
      ...more,
    } as DraftRecord,
    "zh",
  );

describe("visitors of an item", () => {
  const tour = (...people: object[]): object => ({ key: "t", activity: "tour", people, saw: [zh("实验楼")] });

  it("are the delegation where the item lists its leader alone as the head", () => {
    expect(text({ agenda: [tour({ key: "an", as: "head" })] })).toContain("安例一行参观了实验楼");
    const dean = person("wu", "吴范", SCHOOL, "院长", { side: "guest", delegation: "d" });
    const alone = { participants: [HEAD, dean, RECTOR], agenda: [tour({ key: "an" })] };
    expect(text(alone)).toContain("安例参观了实验楼");
  });

  it("never met an escort of a third organization who came with them", () => {
    const guide = person("chen", "陈例", { name: zh("松山市友协"), kind: "association" }, "副会长", {
      side: "third",
      roles: ["escort"],
    });
    const talks = {
      key: "t",
      activity: "talks",
      topics: [zh("学生交流")],
      people: [{ key: "an" }, { key: "chen" }, { key: "bai" }, { key: "mo" }],
    };
    const written = text({ participants: [HEAD, guide, RECTOR, VICE], agenda: [talks] });
    expect(written).not.toMatch(/与[^，。]*陈例/);
    expect(written).toMatch(/陈例陪同/);
  });

  it("met colleagues of somebody known by their titles alone", () => {
    const COLLEGE = { name: zh("海角航运学院"), kind: "university" };
    const at = (key: string, org: object, ...people: string[]): object => ({
      key,
      activity: "talks",
      venue: { name: zh(key === "t" ? "湖滨科技大学" : "海角航运学院"), organization: org },
      topics: [zh(key === "t" ? "学生交流" : "教师培训")],
      people: people.map((one) => ({ key: one })),
    });
    const written = text({
      kind: "outbound_visit",
      title: zh("松山大学赴云溪国访问"),
      home: SCHOOL,
      participants: [
        HEAD,
        person("bai", "白样", HOSTS, "校长", { side: "host" }),
        VICE,
        person("xu", "许范", COLLEGE, "院长", { side: "host" }),
      ],
      agreements: [
        {
          key: "m",
          title: zh("合作备忘录"),
          type: "mou",
          status: "signed",
          parties: [
            { organization: SCHOOL, signatories: ["an"] },
            { organization: HOSTS, signatories: ["bai"] },
          ],
        },
      ],
      agenda: [{ ...at("t", HOSTS, "an", "bai", "mo"), agreements: ["m"] }, at("u", COLLEGE, "an", "xu")],
    });
    expect(written).toContain("白样、副校长莫常");
    expect(written).not.toContain("云溪国湖滨科技大学副校长莫常");
  });
});

describe("the office's own sentences of an item", () => {
  const talks = (narrative: string): string =>
    text({
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: zh("座谈会"),
          remarks: [remark("r", "bai", "introduce", ["学校概况"]), remark("s", "an", "say", ["友谊长存"])],
          narrative: [zh(narrative)],
        },
      ],
    });

  it("precede what was said where they report what opened the talks", () => {
    const written = talks("与会人员观看了学校宣传片。");
    expect(written.indexOf("观看了学校宣传片")).toBeLessThan(written.indexOf("学校概况"));
  });

  it("follow the speaker whom they go on about", () => {
    const written = talks("白样还回顾了两校的交往。");
    expect(written.indexOf("回顾了两校的交往")).toBeLessThan(written.indexOf("友谊长存"));
    const later = talks("会后，白样还陪同来宾合影。");
    expect(later.indexOf("合影")).toBeGreaterThan(later.indexOf("友谊长存"));
  });
});

describe("what talks were about", () => {
  it("is not said again where the first sentence has it as what the visit was for", () => {
    const talks = { key: "t", activity: "talks", topics: [zh("学生交流和教师培训")] };
    const written = text({ purpose: zh("就学生交流及教师培训进行座谈"), agenda: [talks] });
    expect(written.match(/教师培训/g)).toHaveLength(1);
    expect(text({ purpose: zh("就学生交流进行座谈"), agenda: [talks] }).match(/教师培训/g)).toHaveLength(1);
  });

  it("ends with a proposal of which nothing is known, after what others said", () => {
    const staff = { key: "s", group: zh("教师代表"), of: [SCHOOL], side: "guest" };
    const agenda = [
      {
        key: "t",
        activity: "talks",
        remarks: [remark("r", "bai", "introduce", ["学校概况"]), remark("p", "s", "propose")],
      },
    ];
    const written = text({ participants: [HEAD, RECTOR, staff], agenda });
    expect(written).toContain("提出建议");
  });
});

describe("several documents of one name", () => {
  it("have the value of the one whose it is", () => {
    const firm = (name: string): object => ({ organization: { name: zh(name), kind: "company" } });
    const agreement = (key: string, name: string, more: object = {}): object => ({
      key,
      title: zh("投资协议"),
      type: "project",
      status: "signed",
      parties: [{ organization: { name: zh("云溪区人民政府"), kind: "government" } }, firm(name)],
      ...more,
    });
    const written = text({
      kind: "signing",
      participants: [
        person("c", "曲例", { name: zh("云溪区委"), kind: "party" }, "书记", { roles: ["witness"] }),
      ],
      delegations: [],
      agreements: [
        agreement("a", "湖滨新材料有限公司", { value: zh("总投资20亿元") }),
        agreement("b", "松山装备有限公司"),
      ],
      agenda: [{ key: "s", activity: "signing", agreements: ["a", "b"] }],
    });
    expect(written).toContain("其中与湖滨新材料有限公司的协议总投资20亿元");
    expect(written).not.toContain("金额总投资");
    expect(written).toContain("云溪区委书记曲例见证签约");
  });

  it("is signed by somebody whose former post abroad has its mark in front", () => {
    const posts = [
      { organization: { name: zh("云溪国驻松山总领事馆") }, title: zh("领事") },
      { organization: { name: zh("云溪国驻海角总领事馆") }, title: zh("副领事"), former: true },
    ];
    const guest = { key: "an", person: { name: zh("安例") }, posts, side: "guest", delegation: "d" };
    const agenda = [{ key: "t", activity: "talks", remarks: [remark("r", "an", "say", ["友谊长存"])] }];
    expect(text({ participants: [guest, RECTOR], agenda })).toContain(
      "领事、云溪国驻海角总领事馆原副领事安例",
    );
  });
});
