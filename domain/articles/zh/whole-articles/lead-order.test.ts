import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// What the first paragraph holds, and in which order. All names are invented.

const hosts = (...names: readonly string[]) =>
  names.map((name) => ({
    organization: { name: zh(name), kind: "government" as const },
    tier: "host" as const,
  }));

describe("the organizers of an event", () => {
  it("follow it before an anniversary", () => {
    const text = faultlessText(
      heldEvent({
        kind: "other",
        title: zh("第五届湖滨少年书画联展开幕"),
        officialName: zh("第五届湖滨少年书画联展"),
        organizers: hosts("湖滨市教育局", "湖滨市外事办公室", "湖滨市文化局", "湖滨市体育局", "湖滨市档案局"),
        background: [zh("2024年是湖滨与松山缔结友好城市25周年。")],
        participants: [personOf("an", "安例", "湖滨市教育局", "局长")],
        agenda: [
          { key: "open", activity: "ceremony", title: zh("开幕式"), remarks: [remark("r", "an", "speak")] },
        ],
      }),
      "zh",
    );
    expect(text).toMatch(/档案局主办。2024年是湖滨与松山缔结友好城市25周年/);
  });
});

describe("the stay of a delegation that a meeting was part of", () => {
  it("is named after the meeting, with who organized it", () => {
    const text = faultlessText(
      heldEvent({
        kind: "meeting",
        title: zh("安例会见五国领事官员代表团"),
        delegations: [{ key: "d", name: zh("五国领事官员代表团"), side: "guest", head: "bai" }],
        partOf: {
          name: zh("五国领事官员代表团访湖滨活动"),
          how: "at",
          when: { start: "2024-03-05", end: "2024-03-08" },
          organizers: hosts("松山市外事办公室"),
        },
        participants: [
          personOf("an", "安例", "湖滨市人民政府", "副市长", { side: "host", roles: ["receiver"] }),
          personOf("bai", "白样", "松山国驻湖滨总领事馆", "总领事", {
            side: "guest",
            delegation: "d",
            roles: ["head"],
          }),
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            title: zh("会见"),
            remarks: [remark("r", "an", "introduce", "湖滨的对外开放情况")],
          },
        ],
      }),
      "zh",
    );
    expect(text).toMatch(
      /率领的五国领事官员代表团。代表团访湖滨活动于3月5日至8日举行，由松山市外事办公室主办。/,
    );
    expect(text).not.toMatch(/访湖滨活动上/);
  });
});

describe("the members of a delegation", () => {
  it("are named in the first paragraph and not last", () => {
    const guest = (key: string, name: string, title: string) =>
      personOf(key, name, "松山国家科学院国际合作与学术交流部", title, { side: "guest", delegation: "d" });
    const text = faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("松山国家科学院代表团访问湖滨大气研究所"),
        home: { name: zh("湖滨大气研究所"), kind: "institute" },
        delegations: [{ key: "d", name: zh("松山国家科学院代表团"), side: "guest", head: "bai" }],
        participants: [
          personOf("an", "安例", "湖滨大气研究所", "所长", { side: "host" }),
          personOf("bai", "白样", "松山国家科学院", "院长", {
            side: "guest",
            delegation: "d",
            roles: ["head"],
          }),
          guest("a", "丁样", "部长"),
          guest("b", "戊样", "副部长"),
          guest("c", "己样", "高级官员"),
          guest("e", "庚样", "科学顾问"),
        ],
        agenda: [
          {
            key: "tour",
            activity: "tour",
            people: [
              { key: "bai", as: "head" },
              { key: "an", as: "escort" },
            ],
            saw: [zh("观测塔")],
            remarks: [remark("r", "an", "introduce", "观测塔的建设历程")],
          },
        ],
      }),
      "zh",
    );
    const [, first] = text.split("\n\n");
    expect(first).toMatch(/丁样.*庚样/);
  });
});

describe("a welcome where visitors were shown around", () => {
  it("comes before what they saw", () => {
    const text = faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("松山商会到湖滨商会调研"),
        home: { name: zh("湖滨商会"), kind: "association" },
        participants: [
          personOf("an", "安例", "湖滨商会", "会长", { side: "host", roles: ["receiver"] }),
          personOf("bai", "白样", "松山商会", "会长", { side: "guest", roles: ["head"] }),
        ],
        agenda: [
          {
            key: "tour",
            activity: "tour",
            people: [
              { key: "bai", as: "head" },
              { key: "an", as: "escort" },
            ],
            peopleOpen: true,
            saw: [zh("企业展示厅")],
            remarks: [remark("r", "an", "welcome")],
          },
        ],
      }),
      "zh",
    );
    expect(text).toMatch(/安例[^。]*表示欢迎[\s\S]*参观了企业展示厅/);
  });
});

describe("a headline that begins with a school", () => {
  const headlineOf = (title: string, school: string): string | undefined =>
    faultlessText(
      heldEvent({
        kind: "other",
        title: zh(title),
        home: { name: zh(school), parent: { name: zh("湖滨大学"), kind: "university" } },
        participants: [personOf("an", "安例", school, "院长")],
        agenda: [{ key: "u", activity: "ceremony", title: zh("实习基地揭牌仪式"), people: [{ key: "an" }] }],
      }),
      "zh",
    ).split("\n")[0];

  it("names the university", () => {
    expect(headlineOf("环境学院实习基地在松山揭牌", "环境学院")).toBe("湖滨大学环境学院实习基地在松山揭牌");
  });

  it("names it once", () => {
    expect(headlineOf("环境学院与湖滨大学附属医院共建基地揭牌", "环境学院")).toBe(
      "环境学院与湖滨大学附属医院共建基地揭牌",
    );
  });
});
