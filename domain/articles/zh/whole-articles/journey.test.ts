import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText as text } from "../../faultless.test-data";
import { zh } from "./lake-town.test-data";

const LAKE = { name: zh("湖滨市政协"), kind: "government" };
const person = (key: string, name: string, title: string, more: object = {}): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization: LAKE, title: zh(title) }],
  side: "guest",
  ...more,
});
const group = (key: string, words: string, more: object = {}): object => ({
  key,
  group: zh(words),
  side: "guest",
  ...more,
});
const keys = (...all: readonly string[]): object[] =>
  all.map((key) => (key === "an" || key === "bai" ? { key, as: "head" } : { key }));

describe("a journey of two days led by one after the other", () => {
  const record = {
    format: FORMAT,
    kind: "inspection",
    status: "held",
    title: zh("湖滨市政协赴南山调研"),
    when: { start: "2024-03-05", end: "2024-03-06" },
    city: zh("南山"),
    purpose: zh("开展茶业调研"),
    participants: [
      person("an", "安例", "主席", { roles: ["head"] }),
      person("bai", "白样", "副主席", { roles: ["head"] }),
      group("team", "课题组成员"),
      group("staff", "研究室相关人员"),
      group("some", "茶业界委员"),
      group("county", "相关负责人", { side: "host", of: [{ name: zh("南山县茶业局") }] }),
      { key: "mo", person: { name: zh("莫常") } },
    ],
    agenda: [
      {
        key: "talks",
        activity: "talks",
        when: { start: "2024-03-05" },
        people: keys("an", "team", "staff", "county"),
        remarks: [{ key: "r1", by: ["county"], act: "introduce", points: [zh("茶园改造情况")] }],
      },
      {
        key: "more",
        activity: "discussion",
        title: zh("提问交流"),
        when: { start: "2024-03-05" },
        people: keys("team", "an", "county"),
        topics: [zh("两个课题")],
        remarks: [{ key: "r2", by: ["an"], act: "thank", whom: zh("南山县"), points: [zh("精心准备")] }],
      },
      {
        key: "tour",
        activity: "tour",
        when: { start: "2024-03-06" },
        venue: { name: zh("南山茶厂") },
        saw: [zh("车间")],
        people: keys("bai", "team", "staff", "some"),
      },
      {
        key: "course",
        activity: "presentation",
        title: zh("委员履职培训"),
        people: [{ key: "mo", as: "speaker" }, { key: "some" }],
        remarks: [{ key: "r3", by: ["mo"], act: "introduce", points: [zh("履职工作的新要求")] }],
      },
    ],
  } as unknown as DraftRecord;
  const article = text(record, "zh");

  it("closes what was introduced with the talks that went on from it", () => {
    expect(article).toContain("介绍了茶园改造情况，双方就两个课题提问交流。");
  });

  it("names a group where it first was, and not in the lead", () => {
    expect(article).toMatch(/课题组成员和研究室相关人员一同参加。/);
    expect(article).toMatch(/6日，白样一行.*车间，茶业界委员一同参加。/);
  });

  it("sets off the item that none of those who led attended", () => {
    expect(article).toContain("此外，在委员履职培训上，莫常介绍了履职工作的新要求。");
  });
});

describe("two stops of one day, each a tour with talks", () => {
  const WHEN = { start: "2024-03-05" };
  const stop = (key: string, place: string, saw: string, topic: string): object[] => [
    {
      key,
      activity: "tour",
      when: WHEN,
      venue: { name: zh(place) },
      saw: [zh(saw)],
      people: keys("an", "team"),
    },
    {
      key: `${key}-talks`,
      activity: "talks",
      when: WHEN,
      venue: { name: zh(place) },
      topics: [zh(topic)],
      people: keys("an", "team"),
    },
  ];
  const given = (...stops: readonly object[][]): string =>
    text(
      {
        format: FORMAT,
        kind: "inspection",
        status: "held",
        title: zh("湖滨市政协赴南山调研"),
        when: WHEN,
        city: zh("南山"),
        participants: [person("an", "安例", "主席", { roles: ["head"] }), group("team", "课题组成员")],
        agenda: stops.flat(),
      } as unknown as DraftRecord,
      "zh",
    );
  const first = stop("one", "南山茶厂", "车间", "线上销售");
  const second = stop("two", "北坡茶园", "苗圃", "品种改良");

  it("are stated in one sentence, side by side", () => {
    expect(given(first, second)).toMatch(
      /在南山茶厂参观了车间，并(?:就|围绕)线上销售[^。；]+；在北坡茶园参观了苗圃，并/,
    );
  });

  it("are stated one after the other where there is a third", () => {
    expect(given(first, second, stop("three", "东湾码头", "仓库", "茶叶外销"))).not.toContain("；在北坡茶园");
  });
});

describe("a visit of people with a purpose of their own each", () => {
  const record = {
    format: FORMAT,
    kind: "reception",
    status: "held",
    title: zh("湖滨市政协安例主席率团拜访港湾商会"),
    when: { start: "2024-03-05" },
    venue: { name: zh("港湾商会"), organization: { name: zh("港湾商会") } },
    delegations: [{ key: "d", side: "guest", head: "an" }],
    participants: [
      person("an", "安例", "主席", { delegation: "d", roles: ["head"] }),
      person("bai", "白样", "副主席", { delegation: "d" }),
      person("chen", "陈式", "委员", { delegation: "d" }),
      person("li", "李凡", "委员", { delegation: "d" }),
      {
        key: "host",
        person: { name: zh("秦模") },
        posts: [{ organization: { name: zh("港湾商会") }, title: zh("会长") }],
        side: "host",
        roles: ["receiver"],
      },
    ],
    agenda: [
      {
        key: "talks",
        activity: "talks",
        remarks: [{ key: "r", by: ["host"], act: "hope", points: [zh("双方多往来")] }],
      },
    ],
    background: [zh("白样此行来学习电商技术。"), zh("陈式从事茶业，此行来洽谈茶叶外销。")],
  } as unknown as DraftRecord;

  it("ends with one paragraph of who they are and the purpose of each", () => {
    expect(text(record, "zh").trim().split("\n\n").at(-1)).toMatch(
      /^同来的还有.*李凡。白样此行来学习电商技术。陈式从事茶业，/,
    );
  });

  it("has the post before the name in the headline", () => {
    expect(text(record, "zh")).toMatch(/^湖滨市政协主席安例一行拜访港湾商会\n/);
  });
});
