import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { zh } from "./lake-town.test-data";

const LAKE = { name: zh("湖滨市外办"), kind: "government" };
const HILL = { name: zh("甲国山城市"), kind: "government" };
const OFFICE = { name: zh("国际事务局"), parent: HILL, kind: "government" };
const person = (key: string, name: string, organization: object, title: string, side: string) => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization, title: zh(title) }],
  side,
});
const article = (title: string, more: object = {}): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "meeting",
      status: "held",
      title: zh(title),
      when: { start: "2024-03-05" },
      online: "fully",
      participants: [
        person("a", "安例", LAKE, "副主任", "host"),
        person("b", "博例", OFFICE, "局长", "guest"),
        person("c", "陈例", { name: zh("驻山城总领事馆"), kind: "government" }, "副领事", "third"),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: zh("联络人视频会议"),
          online: "fully",
          topics: [zh("下一步交流计划")],
          remarks: [{ key: "r", by: ["a"], act: "introduce", points: [zh("湖滨的发展情况")] }],
        },
      ],
      ...more,
    } as unknown as DraftRecord,
    "zh",
  );

describe("a meeting that the title says two held", () => {
  it("is one event of both, rather than one receiving the other", () => {
    const text = article("湖滨市与甲国山城市召开联络人视频会议");
    expect(text).toContain("湖滨市外办与甲国山城市召开联络人视频会议，就下一步交流计划");
    expect(text).not.toMatch(/会见|以线上方式|参加联络人/);
  });

  it("has its two hosts as subject, who are not named as organizers again", () => {
    const organizers = [
      { organization: LAKE, tier: "host" },
      { organization: OFFICE, tier: "host" },
    ];
    const text = article("湖滨市与甲国山城市举行联络人视频会议", { organizers });
    expect(text).toContain("湖滨市外办与甲国山城市国际事务局举行联络人视频会议");
    expect(text).not.toMatch(/主办|组织/);
  });

  it("stays a meeting where the title states that one met the other", () => {
    expect(article("湖滨市外办副主任安例会见博例")).toContain("会见");
  });
});

const HARBOUR = { name: zh("湖滨市侨商会"), kind: "association" };
const FRIENDS = { name: zh("山城同乡会"), kind: "association" };
const SAID = { key: "r", by: ["b"], act: "hope", points: [zh("双方以此次座谈会为契机加强联系")] };
const of = (more: object): DraftRecord =>
  ({
    format: FORMAT,
    kind: "meeting",
    status: "held",
    when: { start: "2024-03-05" },
    city: zh("山城"),
    delegations: [{ key: "d", name: zh("湖滨市侨商会代表团"), side: "guest", head: "b" }],
    participants: [
      person("a", "安例", FRIENDS, "会长", "host"),
      { ...person("b", "博例", HARBOUR, "会长", "guest"), delegation: "d", roles: ["head"] },
      { ...person("c", "程例", HARBOUR, "秘书长", "guest"), delegation: "d" },
      person("e", "丁例", FRIENDS, "副会长", "host"),
    ],
    ...more,
  }) as unknown as DraftRecord;

describe("a meeting reported once", () => {
  it("is the sitting of its two hosts, where nobody received anybody", () => {
    const text = faultlessText(
      of({
        title: zh("湖滨市侨商会与山城同乡会交流"),
        theme: zh("加强联系"),
        organizers: [HARBOUR, FRIENDS].map((organization) => ({ organization, tier: "host" })),
        agenda: [
          { key: "t", activity: "discussion", title: zh("座谈会"), topics: [zh("往来")], remarks: [SAID] },
        ],
      }),
      "zh",
    );
    expect(text).toContain("湖滨市侨商会与山城同乡会在山城联合举办座谈会，主题为“加强联系”");
    expect(text).toMatch(/博例率(?:湖滨市侨商会)?代表团出席/);
    expect(text).not.toMatch(/会见|组织。/);
  });

  it("does not say again that those met whom the first sentence names, and who sat there sat at the talks", () => {
    const people = ["a", "b", "c", "e"].map((key) => ({ key }));
    const text = faultlessText(
      of({
        title: zh("山城同乡会与湖滨市侨商会代表团座谈"),
        agenda: [
          {
            key: "m",
            activity: "talks",
            people: [
              { key: "a", as: "receiver" },
              { key: "b", as: "head" },
            ],
          },
          { key: "t", activity: "discussion", title: zh("座谈会"), people, remarks: [SAID] },
        ],
      }),
      "zh",
    );
    expect(text).toContain("会长安例会见");
    expect(text).toMatch(/丁例参加座谈/);
    expect(text).not.toMatch(/参加会见|与安例会谈|代表团在山城座谈/);
  });

  it("has the talks of the title as the act of both, where the record has no receiver", () => {
    const text = faultlessText(
      of({
        title: zh("安例与博例一行座谈交流"),
        agenda: [{ key: "t", activity: "talks", title: zh("座谈"), remarks: [SAID] }],
      }),
      "zh",
    );
    expect(text).toMatch(/安例(?:在山城)?与.*博例.*座谈/);
    expect(text).not.toMatch(/会见|双方座谈/);
  });
});

describe("a sitting whose two organizers are not the two that met", () => {
  const organizedBy = (names: readonly string[], more: object = {}): string =>
    faultlessText(
      of({
        title: zh("产业对接会"),
        delegations: [],
        participants: [
          person("a", "安例", FRIENDS, "会长", "host"),
          person("b", "博例", HARBOUR, "会长", "guest"),
          person("c", "程例", HARBOUR, "秘书长", "guest"),
        ],
        organizers: names.map((name) => ({
          organization: { name: zh(name), kind: "association" },
          tier: "host",
        })),
        agenda: [{ key: "t", activity: "talks", title: zh("产业对接会"), topics: [zh("港口合作")] }],
        ...more,
      }),
      "zh",
    );

  it("was not held by those who met", () => {
    for (const names of [
      ["湖滨省商务厅", "湖滨省工商联"],
      ["山城同乡会", "湖滨省工商联"],
      ["湖滨省商务厅", "湖滨市侨商会"],
    ])
      expect(organizedBy(names)).not.toMatch(/(?:湖滨市侨商会|山城同乡会)与(?:湖滨市侨商会|山城同乡会).*举/u);
    expect(organizedBy(["湖滨市侨商会", "山城同乡会"])).toMatch(
      /^湖滨市侨商会与山城同乡会|^山城同乡会与湖滨市侨商会/u,
    );
  });

  it("has those who met as its subject where the title says so, and its organizers apart", () => {
    const organizers = ["湖滨省商务厅", "湖滨省工商联"].map((name) => ({
      organization: { name: zh(name), kind: "association" },
      tier: "host",
    }));
    const text = article("湖滨市与甲国山城市召开联络人视频会议", { organizers });
    expect(text).toContain("湖滨市外办与甲国山城市召开联络人视频会议");
    expect(text).not.toContain("工商联召开");
    expect(text).toContain("由湖滨省商务厅、省工商联主办");
  });
});

describe("a title that says more than that two talked", () => {
  const titled = (title: string): string =>
    faultlessText(
      of({
        title: zh(title),
        agenda: [{ key: "t", activity: "talks", topics: [zh("港口合作")] }],
      }),
      "zh",
    );

  it("does not make the talks with others those with the guests", () => {
    for (const title of [
      "安例会见博例并与企业代表座谈",
      "博例率队赴山城与企业代表座谈",
      "安例与企业代表座谈",
      "安例到港口与戴例座谈",
      "安例与戴例座谈",
    ])
      expect(titled(title)).not.toMatch(/与[^，。]*博例[^，。]*座谈/u);
  });

  it("has the talks of both where it names the partner", () => {
    for (const title of ["安例与博例一行座谈", "山城同乡会与湖滨市侨商会座谈交流", "博例到山城与安例座谈"])
      expect(titled(title)).toMatch(/安例[^，。]*与[^，。]*博例[^，。]*座谈/u);
  });
});
