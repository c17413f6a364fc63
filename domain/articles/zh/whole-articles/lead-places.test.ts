import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { personOf as person, zh } from "./lake-town.test-data";

const org = (name: string, more: object = {}): object => ({ name: zh(name), ...more });
const paragraphs = (record: object): string[] =>
  faultlessText(
    {
      format: FORMAT,
      status: "held",
      when: { start: "2024-03-05" },
      participants: [],
      agenda: [],
      ...record,
    } as unknown as DraftRecord,
    "zh",
  )
    .trim()
    .split(/\n+/);

describe("visitors to a district", () => {
  const escort = (key: string, name: string): object =>
    person(key, name, "云雀市青石区商务局", "局长", { side: "host", roles: ["escort"] });
  const VISIT = {
    kind: "reception",
    title: zh("湖滨商会考察团到云雀市青石区考察"),
    home: org("青石区", { kind: "government" }),
    city: zh("云雀市"),
    delegations: [{ key: "d", name: zh("湖滨商会考察团"), side: "guest", head: "an" }],
    participants: [
      person("an", "安例", "湖滨商会", "会长", { side: "guest", delegation: "d", roles: ["head"] }),
      person("bai", "白样", "云雀市", "领导", { side: "host" }),
      escort("mo", "莫常"),
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        title: zh("座谈会"),
        remarks: [{ key: "r", by: ["bai"], act: "introduce", points: [zh("产业情况")] }],
      },
      {
        key: "s",
        activity: "tour",
        people: [
          { key: "an", as: "head" },
          { key: "mo", as: "escort" },
        ],
        peopleOpen: true,
        saw: [zh("青石产业园"), zh("云雀港")],
      },
    ],
  };

  it("came to the district of the title, and are accompanied on the tour after the talks", () => {
    const [, lead = "", ...rest] = paragraphs(VISIT);
    expect(lead).toContain("到云雀市青石区考察");
    expect(lead).not.toContain("莫常");
    expect(rest.join("")).toMatch(/莫常陪同下，考察团(?:还)?参观了青石产业园/);
  });

  it("are accompanied throughout where the tour comes first", () => {
    const [, lead = ""] = paragraphs({ ...VISIT, agenda: [...VISIT.agenda].reverse() });
    expect(lead).toContain("莫常陪同");
  });
});

describe("a conference at which all did one thing", () => {
  it("says so in its first sentence, not in one about those present", () => {
    const text = paragraphs({
      kind: "seminar",
      title: zh("湖滨商会专家研讨会在云雀召开"),
      officialName: zh("湖滨商会专家研讨会"),
      city: zh("云雀"),
      participants: [
        person("an", "安例", "湖滨商会", "会长"),
        person("bai", "白样", "湖滨商会", "秘书长"),
        ...["甲", "乙", "丙", "丁"].map((name) => person(name, `${name}某`, "湖滨商会", "副会长")),
      ],
      agenda: [
        {
          key: "r",
          activity: "other",
          did: zh("讨论修改理事会工作报告"),
          people: [
            { key: "an" },
            { key: "bai", as: "chair" },
            ...["甲", "乙", "丙", "丁"].map((key) => ({ key })),
          ],
          remarks: [{ key: "q", by: "all", act: "say", points: [zh("理事会工作取得显著成效")] }],
        },
      ],
    }).join("");
    expect(text).toContain("湖滨商会专家研讨会在云雀召开，讨论修改理事会工作报告。");
    expect(text).not.toContain("与会人员讨论");
  });
});

describe("a signing on the premises of a party", () => {
  it("names that party once, with those who signed", () => {
    const [OWN, HOST] = [org("松山大学"), org("东岛管理学院")];
    const [, lead = ""] = paragraphs({
      kind: "outbound_visit",
      title: zh("安例率团访问东岛"),
      when: { start: "2024-03-05", end: "2024-03-09" },
      areas: [zh("东岛"), zh("西岛")],
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        person("an", "安例", "松山大学", "副校长", { side: "guest", delegation: "d", roles: ["head"] }),
        person("bai", "白样", "东岛管理学院", "院长", { side: "host" }),
      ],
      agreements: [
        {
          key: "a",
          title: zh("合作备忘录"),
          type: "mou",
          status: "signed",
          parties: [
            { organization: OWN, signatories: ["an"] },
            { organization: HOST, signatories: ["bai"] },
          ],
        },
      ],
      agenda: [
        {
          key: "s",
          activity: "signing",
          venue: { name: zh("东岛管理学院"), organization: HOST },
          people: [{ key: "an", as: "head" }, { key: "bai" }],
          agreements: ["a"],
        },
      ],
    });
    expect(lead.match(/东岛管理学院/g)).toHaveLength(1);
    expect(lead).toContain("院长白样签署合作备忘录");
  });
});

describe("a headline of three organizations whose names end alike", () => {
  it("has that end once", () => {
    const names = ["松山市船东商会", "云雀市船东商会", "湖滨港城船东商会"];
    const [headline = ""] = paragraphs({
      kind: "signing",
      title: zh("签约"),
      agreements: [
        {
          key: "a",
          title: zh("友好商会协议书"),
          type: "other",
          status: "signed",
          parties: names.map((name) => ({ organization: org(name, { kind: "association" }) })),
        },
      ],
    });
    expect(headline).toBe("松山市、云雀市、湖滨港城三家船东商会签署友好商会协议书");
  });
});

describe("an inspection that was a part of a larger one", () => {
  it("names the larger one in its first sentence, not again in a sentence of its own", () => {
    const text = paragraphs({
      kind: "inspection",
      title: zh("松山市政协委员考察青石区船舶产业"),
      areas: [zh("青石区")],
      purpose: zh("开展“船舶产业发展”考察"),
      partOf: { name: zh("松山市政协“船舶产业发展”考察活动") },
      participants: [person("an", "安例", "松山市政协", "副主席", { roles: ["head"] })],
      agenda: [{ key: "t", activity: "tour", saw: [zh("船厂")] }],
    }).join("");
    expect(text).toContain("青石区开展松山市政协“船舶产业发展”考察活动");
    expect(text).not.toContain("的一部分");
  });
});
