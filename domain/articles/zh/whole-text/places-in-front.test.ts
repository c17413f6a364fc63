import { describe, expect, it } from "vitest";
import { org, person, text, zh } from "../whole-articles/gatherings.test-data";

// Invented delegations that go from place to place.

const HEAD = {
  ...person("gu", "谷雨", org("云崖商会"), "会长", "guest"),
  roles: ["head"],
  delegation: "d",
};
const journey = (agenda: readonly object[], more: object = {}): string =>
  text({
    kind: "outbound_visit",
    title: zh("云崖商会考察团赴松山、湖滨、云雀考察"),
    home: org("云崖商会"),
    when: { start: "2024-03-05", end: "2024-03-07" },
    delegations: [{ key: "d", name: zh("商务考察团"), side: "guest", head: "gu" }],
    participants: [HEAD],
    agenda,
    ...more,
  });
const stop = (key: string, city: string, ...saw: string[]): object => ({
  key,
  activity: "tour",
  city: zh(city),
  saw: saw.map(zh),
});

describe("the stops of a journey", () => {
  it("begin with their cities, without words of sequence", () => {
    const article = journey([
      stop("a", "松山市", "松山渔港", "冷链中心"),
      stop("b", "湖滨市", "湖滨茶园", "仓储中心"),
      stop("c", "云雀市", "云雀展览馆", "云雀船厂"),
    ]);
    expect(article).toContain("赴松山市、湖滨市和云雀市考察");
    expect(article).toMatch(/在松山市，考察团参观了松山渔港和冷链中心。在湖滨市，考察团参观了/);
    expect(article).not.toMatch(/随后|最后|来到|还在/);
  });

  it("keep its words where there is only one", () => {
    const article = journey([stop("a", "松山市", "松山渔港", "冷链中心")]);
    expect(article).not.toMatch(/在松山市?，考察团/);
  });

  it("do not take a companion for a part of the place", () => {
    const meal = {
      key: "m",
      activity: "meal",
      title: zh("工作午餐"),
      venue: { name: zh("松山食堂") },
      people: [{ key: "gu" }, { key: "bai" }],
    };
    const article = journey(
      [stop("a", "湖滨市", "湖滨茶园", "仓储中心"), stop("b", "松山市", "松山渔港"), meal],
      {
        participants: [HEAD, person("bai", "白样", org("松山协会"), "会长", "host")],
      },
    );
    expect(article).not.toMatch(/一同，/);
  });
});

describe("stops of one part of a day", () => {
  const learned = (key: string, part: string, saw: string, advice: string): object => ({
    key,
    activity: "tour",
    when: { start: "2024-03-05", part },
    venue: { name: zh(saw) },
    people: [{ key: "gu", as: "head" }],
    remarks: [{ key: `r${key}`, by: ["gu"], act: "propose", points: [zh(advice)] }],
  });
  const article = journey(
    [
      learned("a", "morning", "松山渔港", "完善码头冷链设施"),
      learned("b", "morning", "松山茶场", "扩大茶叶线上销售"),
      learned("c", "morning", "松山盐场", "保护近海盐田湿地"),
      learned("d", "afternoon", "松山船厂", "引进数字造船技术"),
    ],
    { when: { start: "2024-03-05" }, city: zh("松山市") },
  );

  it("name it once", () => {
    expect(article.match(/上午，/g)).toHaveLength(1);
    expect(article.match(/下午，/g)).toHaveLength(1);
  });

  it("say where something was learned rather than that each place was visited", () => {
    expect(article).toContain("在松山茶场，谷雨建议扩大茶叶线上销售");
    expect(article).toContain("在松山盐场，谷雨建议");
  });
});

describe("stops with a place and a sight", () => {
  const stop = (
    key: string,
    part: string,
    place: string,
    saw: string | undefined,
    about: string,
  ): object => ({
    key,
    activity: "tour",
    when: { start: "2024-03-05", part },
    venue: { name: zh(place) },
    people: [{ key: "gu", as: "head" }],
    ...(saw ? { saw: [zh(saw)] } : {}),
    topics: [zh(about)],
  });
  const article = journey(
    [
      stop("a", "morning", "松山渔港", undefined, "港口的设施建设"),
      stop(
        "b",
        "morning",
        "松山茶业集团",
        "整体生产链",
        "企业的管理体系、质量标准，以及茶叶出口业务的发展情况",
      ),
      stop("c", "afternoon", "松山船厂", "数控船台", "造船工艺、订单情况，以及数字化车间的建设情况"),
      stop("d", "afternoon", "松山盐场", undefined, "海盐的生产体系、销售渠道，以及盐田湿地的保护情况"),
    ],
    { when: { start: "2024-03-05" }, city: zh("松山市") },
  );

  it("do not take what was seen for the place", () => {
    expect(article).toContain("在松山茶业集团参观了整体生产链，了解企业的管理体系");
    expect(article).not.toContain("在整体生产链");
  });
});

describe("tours before the event", () => {
  const toured = (part: string, saw: string): object => ({
    key: part,
    activity: "tour",
    told: "before",
    when: { part },
    people: [{ key: "gu", as: "head" }],
    saw: [zh(saw)],
  });
  const fair = {
    key: "f",
    activity: "presentation",
    title: zh("云崖投资推介会"),
    when: { part: "afternoon" },
    people: [{ key: "gu" }],
    remarks: [{ key: "r", by: ["gu"], act: "introduce", points: [zh("云崖的渔业")] }],
  };

  it("say when they were, where the text has mentioned another time", () => {
    const article = journey([toured("morning", "松山渔港"), toured("afternoon", "松山茶场"), fair], {
      when: { start: "2024-03-05" },
      city: zh("松山市"),
    });
    expect(article).toMatch(/上午，[^。]*松山渔港。下午，[^。]*松山茶场/);
    expect(article).not.toMatch(/渔港[^。]*茶场/);
  });
});
