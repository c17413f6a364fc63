import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { personOf as person, zh } from "./lake-town.test-data";

const org = (name: string, more: object = {}): object => ({ name: zh(name), ...more });
const group = (key: string, text: string, organization: string, more: object): object => ({
  key,
  group: zh(text),
  of: [org(organization)],
  ...more,
});
const DAY = { start: "2024-03-05" };
const paragraphs = (record: object): string[] =>
  faultlessText(
    {
      format: FORMAT,
      status: "held",
      when: DAY,
      participants: [],
      agenda: [],
      ...record,
    } as unknown as DraftRecord,
    "zh",
  )
    .trim()
    .split(/\n+/);

describe("an inspection of the own district", () => {
  it("goes nowhere, and says once what was looked at", () => {
    const [, lead = ""] = paragraphs({
      kind: "inspection",
      title: zh("安例调研重点项目建设工作"),
      areas: [zh("青石区")],
      purpose: zh("调研督导产业发展等领域重点项目建设推进工作"),
      participants: [
        person("an", "安例", "青石区委", "书记", { roles: ["head"] }),
        person("bai", "白样", "青石区", "副区长"),
      ],
      agenda: [
        {
          key: "t",
          activity: "tour",
          people: [{ key: "an", as: "head" }, { key: "bai" }],
          saw: [zh("港口")],
        },
      ],
    });
    expect(lead).toContain(
      "2024年3月5日，青石区委书记安例调研督导产业发展等领域重点项目建设推进工作，副区长白样参加。",
    );
    expect(lead).not.toMatch(/赴|考察/);
  });
});

describe("a conference", () => {
  const CONFERENCE = {
    kind: "seminar",
    title: zh("2024年产学研交流会召开"),
    officialName: zh("2024年产学研交流会"),
    home: org("松山纺织专科学校", { short: zh("学校"), kind: "university" }),
    venue: {
      name: zh("松山纺织专科学校图书馆第一会议室"),
      organization: org("松山纺织专科学校", { short: zh("学校"), kind: "university" }),
    },
    purpose: zh("构建企业与高校的交流平台，加深业务交流"),
    organizers: [{ organization: org("湖滨纺织联合会"), tier: "host" }],
    background: [zh("共有10家院校和企业参加本次交流会。")],
    agenda: [
      {
        key: "s",
        activity: "speeches",
        remarks: [{ key: "r", by: ["yin"], act: "welcome", whom: zh("来宾") }],
      },
    ],
    participants: [person("yin", "尹样", "松山纺织专科学校", "党委书记", { roles: ["speaker"] })],
  };

  it("has its place in the headline, and the full name of a school whose short form is a noun", () => {
    const [headline, ...rest] = paragraphs(CONFERENCE);
    expect(headline).toBe("2024年产学研交流会在松山纺织专科学校召开");
    expect(rest.join("")).toContain("松山纺织专科学校党委书记尹样");
    expect(rest.join("")).not.toMatch(/以下简称“学校”|(?<!专科)学校党委书记/);
  });

  it("is held by the one whom title and name begin with, named once", () => {
    const [, lead = ""] = paragraphs({
      kind: "meeting",
      title: zh("松山商会召开秘书长联席会议"),
      officialName: zh("松山商会秘书长联席会议"),
      venue: { name: zh("云雀驻沪办事处"), city: zh("上海") },
      organizers: [{ organization: org("松山商会"), tier: "organizer" }],
    });
    expect(lead).toContain("松山商会在云雀驻沪办事处召开秘书长联席会议。");
    expect(lead).not.toMatch(/承办|该商会|上海云雀/);
  });
});

describe("a delegation without a head", () => {
  const visit = (participants: readonly object[], delegation: object): string =>
    paragraphs({
      kind: "inspection",
      title: zh("湖滨研究院到青石开发区调研"),
      home: org("青石开发区", { kind: "zone" }),
      purpose: zh("开展产业园区发展课题研究"),
      delegations: [{ key: "d", side: "guest", ...delegation }],
      participants,
      agenda: [{ key: "t", activity: "tour", saw: [zh("展览馆")] }],
    })[1] ?? "";
  const GUEST = { side: "guest", delegation: "d" };

  it("is introduced by the groups it was made up of, who do not come along with it", () => {
    const groups = [group("a", "研究人员", "湖滨研究院", GUEST), group("b", "专家", "松山大学", GUEST)];
    const lead = visit(groups, { name: zh("调研组") });
    expect(lead).toContain(
      "由湖滨研究院研究人员和松山大学专家组成的调研组到青石开发区开展产业园区发展课题研究",
    );
    expect(lead).not.toMatch(/同行|调研，开展/);
  });

  it("has its members before the many who accompanied it", () => {
    const members = ["甲", "乙", "丙", "丁"].map((name) =>
      person(name, `${name}某`, `湖滨商会${name}业专业委员会`, "常务副主任", GUEST),
    );
    const hosts = ["庚", "辛", "壬"].map((name) =>
      person(name, `${name}某`, `青石开发区${name}局`, "局长", { side: "host", roles: ["escort"] }),
    );
    const lead = visit([...members, ...hosts], { name: zh("湖滨商会考察团"), size: 10 });
    expect(lead).toMatch(/考察团成员包括[^。]*丁某/);
    expect(lead.indexOf("丁某")).toBeLessThan(lead.indexOf("庚某") < 0 ? Infinity : lead.indexOf("庚某"));
    expect(lead).not.toMatch(/丁某等?随行/);
  });
});

describe("a meeting whose talks the record has as the news", () => {
  it("has the hosts who received as its subject, and their colleagues after them", () => {
    const colleagues = ["丙", "丁", "戊", "己"].map((name) =>
      person(name, `${name}某`, `云雀市${name}局`, "局长", { side: "host" }),
    );
    const [, lead = "", ...rest] = paragraphs({
      kind: "meeting",
      title: zh("白样、莫常会见友城来宾"),
      news: "m",
      venue: { name: zh("云雀市行政中心") },
      delegations: [{ key: "d", name: zh("友好城市代表团"), side: "guest" }],
      participants: [
        person("bai", "白样", "云雀市委", "书记", { side: "host" }),
        person("mo", "莫常", "云雀市", "市长", { side: "host" }),
        group("g", "代表团", "海角市", { side: "guest", delegation: "d" }),
        ...colleagues,
      ],
      agenda: [
        {
          key: "m",
          activity: "talks",
          title: zh("会见"),
          people: [
            { key: "bai", as: "receiver" },
            { key: "mo", as: "receiver" },
            { key: "g" },
            ...["丙", "丁", "戊", "己"].map((key) => ({ key })),
          ],
        },
      ],
    });
    expect(lead).toMatch(/^2024年3月5日，云雀市委书记白样、市长莫常在[^，]*行政中心会见/);
    expect(lead).not.toMatch(/己某[^。]*会谈/);
    expect(`${lead}${rest.join("")}`).toMatch(/己某[^。]*参加/);
  });
});

describe("a headline of a reception", () => {
  it("has the host and the guest whom the title is about, not a department of the guest's", () => {
    const [headline] = paragraphs({
      kind: "reception",
      title: zh("松山省外侨办副主任白样会见东岛南威尔士州政府第一产业部国际合作处海恩斯·例博士一行代表"),
      delegations: [{ key: "d", side: "guest", head: "h" }],
      participants: [
        person("bai", "白样", "松山省外侨办", "副主任", { side: "host", roles: ["receiver"] }),
        person("h", "海恩斯·例", "东岛南威尔士州政府第一产业部国际合作处", "高级项目官员", {
          side: "guest",
          delegation: "d",
          roles: ["head"],
        }),
      ],
      agenda: [{ key: "t", activity: "talks", topics: [zh("农牧产品进出口")] }],
    });
    expect(headline).toBe("松山省外侨办副主任白样会见海恩斯·例一行");
  });
});

describe("the short form of a government that is its region", () => {
  it("has no bracket", () => {
    const party = (name: string): object => ({
      organization: org(`${name}人民政府`, { short: zh(name), kind: "government" }),
    });
    const text = paragraphs({
      kind: "signing",
      title: zh("青石区与云雀市缔结友好城市"),
      agreements: [
        {
          key: "a",
          title: zh("友好城市协议"),
          type: "other",
          status: "signed",
          parties: [party("青石区"), party("云雀市")],
        },
      ],
      agenda: [
        {
          key: "s",
          activity: "signing",
          agreements: ["a"],
          remarks: [
            {
              key: "r",
              by: ["an"],
              act: "say",
              points: [zh("青石区和云雀市将深化合作，青石区将派团访问云雀市")],
            },
          ],
        },
      ],
      participants: [person("an", "安例", "青石区", "区长", { roles: ["speaker"] })],
    }).join("");
    expect(text).not.toContain("以下简称");
  });
});

describe("a list of those who saw a signing", () => {
  it("names the district of an official again after people of another organization", () => {
    const ORGANIZATION = "云雀市中医研究院";
    const text = paragraphs({
      kind: "signing",
      title: zh("云雀市中医研究院与青石区人民政府签署合作协议"),
      agreements: [
        {
          key: "a",
          title: zh("合作协议"),
          type: "other",
          status: "signed",
          parties: [
            { organization: org(ORGANIZATION) },
            { organization: org("青石区人民政府", { city: zh("云雀"), kind: "government" }) },
          ],
          purpose: zh("共建青石区中医医院"),
          witnesses: ["li", "wu", "ma"],
        },
      ],
      participants: [
        person("li", "李样", "青石区委", "书记", { roles: ["witness"] }),
        person("wu", "吴例", ORGANIZATION, "党委书记", { roles: ["witness"] }),
        person("ma", "马常", "青石区委", "常委", { roles: ["witness"] }),
      ],
    }).join("");
    expect(text).toContain("青石区委常委马常");
    expect(text).toContain("云雀市青石区人民政府签署合作协议，共建青石区中医医院");
  });
});
