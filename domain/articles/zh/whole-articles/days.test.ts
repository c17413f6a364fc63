import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText as text } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const people = [
  personOf("an", "安例", "松山商会", "会长", { side: "guest", delegation: "party" }),
  personOf("bai", "白样", "云雀市文旅局", "局长", { side: "host" }),
];
const visitors = [{ key: "an", as: "head" }];

const journey = (agenda: readonly object[], more: object = {}): DraftRecord =>
  heldEvent({
    kind: "outbound_visit",
    title: zh("松山商会赴云雀考察"),
    home: { name: zh("松山商会"), kind: "association" },
    when: { start: "2024-03-05", end: "2024-03-07" },
    delegations: [{ key: "party", side: "guest", head: "an", name: zh("松山商会考察团") }],
    participants: people,
    agenda,
    ...more,
  });

const on = (day: string, part: string | undefined, more: object): object => ({
  key: `${day}${part ?? ""}`,
  when: { start: `2024-03-0${day}`, ...(part ? { part } : {}) },
  people: visitors,
  ...more,
});

const lunch = on("6", "noon", {
  activity: "meal",
  people: [{ key: "bai", as: "receiver" }, ...visitors],
  remarks: [remark("r1", "bai", "hope", "双方以后多交流")],
});
const garden = on("6", undefined, { activity: "tour", saw: [zh("听雨园")] });
const port = on("5", undefined, { activity: "tour", saw: [zh("云雀港")] });
const museum = on("6", "afternoon", { activity: "tour", saw: [zh("云雀市博物馆")] });

const paragraphWith = (words: string, article: string): string =>
  article.split("\n\n").find((one) => one.includes(words)) ?? "";

describe("a day of a longer journey", () => {
  const article = text(journey([port, garden, lunch, museum]), "zh");

  it("is one paragraph where little was done on it, and named once in it", () => {
    const day = paragraphWith("听雨园", article);
    expect(day).toMatch(/中午，[^。]*白样[^。]*。.*下午，[^。]*云雀市博物馆/s);
    expect(day).not.toContain("当日中午");
    expect(article).not.toContain("当日下午");
  });

  it("is divided where more was said than has room in a paragraph", () => {
    const long = "双方在航运、物流、旅游和文化等领域加强联系，".repeat(5).slice(0, -1);
    const said = on("6", "noon", {
      activity: "meal",
      people: [{ key: "bai", as: "receiver" }, ...visitors],
      remarks: [remark("r1", "bai", "hope", long)],
    });
    const parted = text(journey([garden, said, museum]), "zh");
    expect(paragraphWith("听雨园", parted)).not.toContain("航运、物流");
  });
});

describe("what a sight is one of", () => {
  it("is its attribute rather than a sentence", () => {
    const article = text(
      journey([port, garden, museum], { background: [zh("听雨园是云雀八景之一。")] }),
      "zh",
    );
    expect(article).toContain("参观了云雀八景之一的听雨园");
    expect(article).not.toContain("听雨园是");
  });
});

describe("a short tour after a speech", () => {
  it("is a paragraph of its own at a meeting", () => {
    const article = text(
      heldEvent({
        kind: "reception",
        title: zh("白样会见安例一行"),
        home: { name: zh("云雀市文旅局"), kind: "government" },
        participants: people,
        delegations: [{ key: "party", side: "guest", head: "an", name: zh("松山商会考察团") }],
        agenda: [
          { key: "tour", activity: "tour", told: "after", people: visitors, saw: [zh("云雀市博物馆")] },
          {
            key: "talks",
            activity: "talks",
            remarks: [
              remark("r1", "bai", "welcome", "考察团"),
              remark("r2", "bai", "say", "云雀市与松山市隔江相望，两地民间往来历史悠久，旅游合作前景广阔"),
              remark("r3", "an", "say", "松山商会的会员企业看好云雀的旅游市场，愿意参与云雀港的建设"),
            ],
          },
        ],
      }),
      "zh",
    );
    expect(article).toMatch(/\n\n[^\n。]*参观了云雀市博物馆。/);
  });
});

describe("a morning reported after the evening of its day", () => {
  it("has its day", () => {
    const article = text(
      journey([
        on("6", "evening", { activity: "talks", people: [{ key: "an", as: "head" }, { key: "bai" }] }),
        on("6", "morning", { activity: "tour", told: "after", saw: [zh("港口"), zh("灯塔")] }),
      ]),
      "zh",
    );
    expect(article).not.toContain("当日上午");
  });
});

describe("a day of an item that no sentence states", () => {
  it("is not the day to which a later one refers", () => {
    const article = text(
      heldEvent({
        kind: "reception",
        title: zh("松山市市长率团访问云雀"),
        when: { start: "2024-03-05", end: "2024-03-07" },
        city: zh("云雀"),
        purpose: zh("举办“松山周”活动"),
        delegations: [{ key: "party", name: zh("松山市代表团"), side: "guest", head: "an", size: 7 }],
        participants: [
          personOf("an", "安例", "松山市", "市长", { side: "guest", delegation: "party", roles: ["head"] }),
          personOf("bai", "白样", "云雀市", "市长", { side: "host", roles: ["receiver"] }),
          personOf("chen", "陈示", "云雀市", "副市长", { side: "host" }),
        ],
        agenda: [
          {
            key: "open",
            activity: "ceremony",
            title: zh("“松山周”开幕式"),
            told: "after",
            when: { start: "2024-03-06", part: "morning" },
            people: [{ key: "chen" }, { key: "an" }],
          },
          {
            key: "meet",
            activity: "talks",
            when: { start: "2024-03-06", part: "evening" },
            people: [
              { key: "bai", as: "receiver" },
              { key: "chen", as: "escort" },
              { key: "an", as: "head" },
            ],
            remarks: [remark("r", "bai", "hope", "两市继续合作")],
          },
        ],
      }),
      "zh",
    );
    expect(article).toContain("6日上午，");
    expect(article).not.toContain("当日");
  });
});

describe("an item of which only the evening is known", () => {
  it("was on the same day, at an event without a date", () => {
    const article = text(
      heldEvent({
        kind: "other",
        title: zh("湖滨志愿服务活动举行"),
        officialName: zh("湖滨志愿服务活动"),
        when: { words: zh("日前") },
        participants: [personOf("an", "安例", "湖滨商会", "会长")],
        agenda: [
          { key: "did", activity: "other", did: zh("分发资料"), people: [{ key: "an" }] },
          { key: "gala", activity: "ceremony", title: zh("联欢晚会"), when: { part: "evening" } },
        ],
      }),
      "zh",
    );
    expect(article).toContain("当晚");
    expect(article).not.toMatch(/(?<!当)晚，/);
  });
});
