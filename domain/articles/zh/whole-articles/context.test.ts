import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText as text } from "../../faultless.test-data";
import { zh } from "./lake-town.test-data";

const LAKE = { name: zh("星河湖滨医学会"), short: zh("学会"), kind: "association" };
const GROUP = { name: zh("港湾茶业集团"), kind: "company" };
const person = (key: string, name: string, organization: object, title: string, more: object): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization, title: zh(title) }],
  ...more,
});
const record = (more: object): DraftRecord =>
  ({
    format: FORMAT,
    kind: "meeting",
    status: "held",
    title: zh("安例会见白样"),
    when: { start: "2024-03-05" },
    delegations: [{ key: "d", side: "guest", head: "bai" }],
    participants: [
      person("an", "安例", { name: zh("星河市"), kind: "government" }, "市长", {
        side: "host",
        roles: ["receiver"],
      }),
      person("bai", "白样", GROUP, "董事长", { side: "guest", delegation: "d", roles: ["head"] }),
    ],
    ...more,
  }) as DraftRecord;
const talks = (more: object): object => ({ key: "t", activity: "talks", ...more });
const says = (key: string, points: readonly string[]): object => ({
  key,
  by: ["an"],
  act: "say",
  points: points.map(zh),
});

describe("what two who met spoke of", () => {
  const topics = [
    "加强双方高层互访以增进沟通交流、推动深入合作，办好下届茶叶节",
    "建立常态化联系机制以扩大茶业合作、共同推动产业发展、实现互利共赢",
    "在有关部门支持下推动合作发展",
  ];
  const article = text(
    record({ agenda: [talks({ topics: topics.map(zh), remarks: [says("r", ["港湾茶业集团是老朋友"])] })] }),
    "zh",
  );

  it("is counted in short phrases side by side", () => {
    expect(article).toContain("二是建立常态化联系机制，扩大茶业合作，共同推动产业发展，实现互利共赢；");
    expect(article).toContain("双方就三方面事项进行了交流：");
  });
});

describe("context", () => {
  const agenda = [
    talks({ remarks: [says("r", ["港湾茶业集团是全国百强企业、大型茶业集团", "双方合作良好"])] }),
  ];

  it("does not describe an organization again as a speaker did", () => {
    const given = (words: string): string => text(record({ agenda, background: [zh(words)] }), "zh");
    expect(given("港湾茶业集团是全国百强企业，在星河建有两座茶园。")).toContain(
      "港湾茶业集团在星河建有两座茶园。",
    );
    expect(given("港湾茶业集团是家族企业出身，在星河建有两座茶园。")).toContain("集团是家族企业出身，在星河");
  });
});

describe("an organization whose short form is a mere noun", () => {
  const participants = [
    person("an", "安例", LAKE, "会长", { side: "host", roles: ["receiver"] }),
    person("bai", "白样", GROUP, "董事长", { side: "guest", delegation: "d", roles: ["head"] }),
  ];
  const hope = { key: "r", by: ["bai"], act: "hope", points: [zh("学会支持茶业")] };

  it("is called by it without a bracket", () => {
    const article = text(
      record({ participants, agenda: [talks({ remarks: [hope, says("r2", ["学会愿意支持茶业"])] })] }),
      "zh",
    );
    expect(article).toContain("星河湖滨医学会会长安例");
    expect(article).toContain("学会愿意支持茶业");
  });
});

describe("a visit of inspection", () => {
  const own = { side: "host", roles: ["escort"] };
  const given = record({
    kind: "inspection",
    title: zh("白样调研湖滨医学会"),
    venue: { name: LAKE.name, organization: LAKE },
    purpose: zh("开展调研"),
    delegations: undefined,
    participants: [
      person("bai", "白样", { name: zh("星河市卫生局"), kind: "government" }, "局长", {
        side: "guest",
        roles: ["head"],
      }),
      person("an", "安例", LAKE, "会长", own),
      person("chen", "陈式", LAKE, "秘书长", own),
    ],
    agenda: [
      {
        key: "tour",
        activity: "tour",
        saw: [zh("实验室")],
        people: [
          { key: "bai", as: "head" },
          { key: "an", as: "escort" },
          { key: "chen", as: "escort" },
        ],
      },
      talks({
        remarks: [
          {
            key: "r",
            by: ["bai"],
            act: "propose",
            counted: true,
            points: [zh("加大基础研究"), zh("加大人才引进力度"), zh("加大与企业结合的力度")],
          },
        ],
      }),
    ],
  });
  const article = text(given, "zh");

  it("names in the lead those who accompanied it throughout", () => {
    expect(article).toContain("调研，该学会会长安例、秘书长陈式陪同。白样走访了实验室。");
  });

  it("keeps counted points in one form", () => {
    expect(article).toContain("一是加大基础研究力度；二是加大人才引进力度；三是加大与企业结合的力度");
  });
});

describe("a delegation whose visit somebody organized", () => {
  it("is named with its members in one sentence", () => {
    const given = record({
      kind: "inspection",
      title: zh("茶业考察团赴星河考察"),
      city: zh("星河"),
      delegations: [{ key: "d", name: zh("茶业考察团"), side: "guest" }],
      organizers: [{ organization: LAKE, tier: "organizer" }],
      participants: [
        person("bai", "白样", GROUP, "董事长", { side: "guest", delegation: "d" }),
        person("chen", "陈式", GROUP, "总经理", { side: "guest", delegation: "d" }),
      ],
      agenda: [],
    });
    expect(text(given, "zh")).toMatch(
      /考察由星河湖滨医学会组织，考察团成员包括港湾茶业集团董事长白样、总经理陈式。/,
    );
  });
});
