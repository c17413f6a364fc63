import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "./lake-town.test-data";

// 双方 are the visitors and the hosts of one stop; where the text has named the hosts of another, both are named again.

const visitor = personOf("lin", "林谷", "湖滨大学", "副校长", {
  side: "guest",
  delegation: "d",
  roles: ["head"],
});
const host = (key: string, name: string, org: string): object =>
  personOf(key, name, org, "校长", { side: "host" });
const journey = (participants: object[], agenda: object[], more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("副校长林谷一行访问云雀高校"),
      when: { start: "2024-03-05", end: "2024-03-08" },
      areas: [zh("云雀")],
      home: { name: zh("湖滨大学"), kind: "university" },
      delegations: [{ key: "d", side: "guest", head: "lin" }],
      participants: [visitor, ...participants],
      agenda,
      ...more,
    }) as DraftRecord,
    "zh",
  );
const head = { key: "lin", as: "head" };
const first = {
  key: "a",
  activity: "talks",
  venue: { name: zh("云雀大学") },
  people: [head, { key: "bai" }],
  topics: [zh("学生交换")],
};

describe("talks of a journey", () => {
  it("at several organizations without known people are the visitors'", () => {
    const text = journey([], [{ ...first, people: undefined, venue: { name: zh("云雀大学等9所高校") } }]);
    expect(text).toContain("林谷一行在云雀大学等9所高校就学生交换");
    expect(text).not.toMatch(/双方|各方/);
  });

  it("with a name, after those at another organization, are held with whoever was there", () => {
    const alumni = { key: "al", group: zh("校友代表"), side: "third" };
    const held = (people: object[], participants: object[]): string =>
      journey(participants, [
        first,
        { key: "b", activity: "talks", title: zh("校友座谈会"), people: [head, ...people] },
      ]);
    const text = held([{ key: "al" }], [host("bai", "白样", "云雀大学"), alumni]);
    expect(text).toMatch(/林谷(?:一行)?还?与校友代表举行校友座谈会/);
    const other = held([{ key: "mo" }], [host("bai", "白样", "云雀大学"), host("mo", "莫常", "松山学院")]);
    expect(other).toContain("莫常");
    expect(`${text}${other}`).not.toMatch(/(?:双方|各方)举行校友座谈会/);
  });
});

describe("hosts of one stop whom the first sentence names with those of others", () => {
  const guest = personOf("lin", "林谷", "松山州", "州长", {
    side: "guest",
    delegation: "d",
    roles: ["head"],
  });
  const received = (key: string, as = "receiver"): object => ({ key, as });
  const text = faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("松山州代表团访问湖滨、云雀"),
      when: { start: "2024-03-05", end: "2024-03-08" },
      areas: [zh("湖滨"), zh("云雀")],
      delegations: [{ key: "d", side: "guest", head: "lin", name: zh("松山州代表团") }],
      participants: [
        guest,
        personOf("bai", "白样", "湖滨省", "副省长", { side: "host" }),
        personOf("mo", "莫常", "云雀友协", "副会长", { side: "host" }),
        personOf("he", "何例", "云雀商会", "会长", { side: "host" }),
      ],
      agenda: [
        { key: "a", activity: "meal", city: zh("湖滨"), people: [head, received("bai")] },
        {
          key: "b",
          activity: "talks",
          city: zh("云雀"),
          each: true,
          people: [head, received("mo"), received("he")],
          topics: [zh("经贸合作")],
        },
        { key: "c", activity: "meal", city: zh("云雀"), people: [head, received("mo")] },
      ],
    }) as DraftRecord,
    "zh",
  );

  it("are named again where they met the visitors", () => {
    expect(text).toContain("莫常、何例在云雀分别会见代表团");
    expect(text).not.toContain("双方在云雀");
  });
});

describe("a document of no item, after the hosts of several organizations", () => {
  it("names its parties", () => {
    const text = journey(
      [host("bai", "白样", "云雀大学"), host("mo", "莫常", "松山学院")],
      [first, { ...first, key: "b", venue: { name: zh("松山学院") }, people: [head, { key: "mo" }] }],
      {
        agreements: [
          {
            key: "g",
            title: zh("合作协议"),
            type: "other",
            status: "in_force",
            signedOn: "2011-05-01",
            parties: ["湖滨大学", "云雀大学"].map((name) => ({ organization: { name: zh(name) } })),
          },
        ],
      },
    );
    expect(text).toContain("2011年5月1日，湖滨大学与云雀大学签署了合作协议");
  });
});

describe("a ceremony with a name on a journey", () => {
  const town = personOf("bai", "白样", "云雀市", "市长", { side: "host" });
  const ceremony = (title: string, more: object = {}): object => ({
    key: "c",
    activity: "ceremony",
    title: zh(title),
    city: zh("云雀"),
    people: [head, { key: "bai" }],
    ...more,
  });
  const tour = { key: "t", activity: "tour", city: zh("松山"), people: [head], saw: [zh("港口博物馆")] };

  it("was attended by the visitors with those who received them, before what they gave there", () => {
    const gift = {
      key: "o",
      type: "gift",
      by: ["lin"],
      to: { organizations: [{ name: zh("云雀中学") }] },
      points: [zh("图书500册")],
    };
    const text = journey([town], [ceremony("结好十周年庆典", { outcomes: ["o"] }), tour], {
      outcomes: [gift],
    });
    expect(text).toMatch(/林谷一行与云雀市市长白样在云雀一同出席结好十周年庆典。[^\n]*赠送图书500册/);
  });

  it("that received the visitors was not attended by them", () => {
    expect(journey([town], [ceremony("欢迎仪式"), tour])).not.toContain("一同");
  });

  it("is where something was unveiled, not the news of the whole journey", () => {
    const launch = { key: "o", type: "launch", by: ["lin", "bai"], points: [zh("云雀实习基地")] };
    const unveiled = { ...ceremony(""), title: undefined, outcomes: ["o"] };
    const text = journey([town], [unveiled, tour], { outcomes: [launch] });
    expect(text).not.toContain("仪式上，");
    expect(text).toContain("在云雀，林谷、云雀市市长白样共同为云雀实习基地揭牌");
  });
});
