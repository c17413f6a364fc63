import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../events/shape";
import { faultlessText } from "./faultless.test-data";

// Invented donations where a result says in words what was given, with a present and plaques as well.

const both = (zh: string, en: string): object => ({ zh, en });
const LAKE = { name: both("湖滨慈善总会", "Lake Town Charity Federation"), kind: "association" };
const TEAM = { name: both("云雀志愿服务团", "Skylark Volunteers"), kind: "association" };

const given = (more: object = {}): DraftRecord =>
  ({
    format: FORMAT,
    kind: "other",
    status: "held",
    title: both("“温暖湖滨”学校捐赠活动举行", "Warm Lake Town school donation held"),
    theme: both("温暖湖滨", "Warm Lake Town"),
    when: { start: "2024-03-05" },
    organizers: [{ tier: "host", organization: LAKE }],
    participants: [
      {
        key: "an",
        person: { name: both("安例", "An Li") },
        posts: [{ organization: LAKE, title: both("会长", "President") }],
        side: "host",
      },
      {
        key: "bo",
        person: { name: both("博例", "Bo Li") },
        posts: [{ organization: TEAM, title: both("团长", "Leader") }],
        side: "guest",
      },
    ],
    agenda: [
      {
        key: "c",
        activity: "ceremony",
        title: both("捐赠活动", "Donation"),
        people: [{ key: "an", as: "chair" }, { key: "bo" }],
        remarks: [{ key: "r", by: ["bo"], act: "introduce", points: [both("项目情况", "the project")] }],
        outcomes: ["o1", "o2", "o3"],
      },
    ],
    outcomes: [
      {
        key: "o1",
        type: "result",
        points: [
          both(
            "云雀志愿服务团等三个团体捐赠近300份学习用品",
            "Skylark Volunteers and two other groups donated nearly 300 sets of school supplies",
          ),
        ],
      },
      {
        key: "o2",
        type: "gift",
        by: ["bo"],
        to: { organizations: [LAKE] },
        points: [both("一幅书法作品", "a work of calligraphy")],
      },
      { key: "o3", type: "award", to: { organizations: [TEAM] }, points: [both("奖牌", "plaques")] },
    ],
    ...more,
  }) as unknown as DraftRecord;

describe("a donation that a result reports", () => {
  it("is the news in Chinese, before a present and a plaque", () => {
    const article = faultlessText(given(), "zh");
    expect(article).toMatch(/^[^\n]+\n\n2024年3月5日，“温暖湖滨”学校捐赠活动[^\n]*捐赠近300份学习用品/);
    expect(article.indexOf("书法")).toBeGreaterThan(article.indexOf("近300份"));
    expect(article.indexOf("奖牌")).toBeGreaterThan(article.indexOf("近300份"));
  });

  it("comes before a present in English too", () => {
    const article = faultlessText(given(), "en");
    expect(article.indexOf("calligraphy")).toBeGreaterThan(article.indexOf("300 sets"));
  });

  it("leaves a present the news where nothing else was given", () => {
    const [, gift] = (given() as { outcomes?: object[] }).outcomes ?? [];
    const agenda = [{ key: "c", activity: "ceremony", outcomes: ["o2"] }];
    expect(faultlessText(given({ outcomes: [gift], agenda }), "zh")).toMatch(
      /\n\n2024年3月5日[^\n]*书法作品/,
    );
  });
});

describe("a donation of which only the receiver is known", () => {
  it("is reported in the sentence of its ceremony in Chinese", () => {
    const gift = { key: "o", type: "gift", to: { organizations: [LAKE] }, points: [{ zh: "五百册图书" }] };
    const text = faultlessText(
      given({
        title: { zh: "云雀团向湖滨慈善总会捐赠图书仪式举行" },
        officialName: { zh: "云雀团向湖滨慈善总会捐赠图书仪式" },
        theme: undefined,
        organizers: undefined,
        venue: { name: { zh: "湖滨茶园" } },
        outcomes: [gift],
        agenda: [
          {
            key: "c",
            activity: "ceremony",
            remarks: [{ key: "r", by: ["bo"], act: "introduce", points: [{ zh: "项目情况" }] }],
            outcomes: ["o"],
          },
        ],
      }),
      "zh",
    );
    expect(text).toContain("仪式在湖滨茶园举行，湖滨慈善总会获赠五百册图书。");
    expect(text.match(/获赠/g)).toHaveLength(1);
  });
});

describe("a theme that the name of the event has", () => {
  it("is not repeated", () => {
    const article = faultlessText(given(), "zh");
    expect(article.match(/“温暖湖滨”/g)).toHaveLength(2);
  });
});
