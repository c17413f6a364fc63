import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { CITY, PORT, zh } from "./lake-town.test-data";

const person = (key: string, name: string, title: string, more: object = {}): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization: PORT, title: zh(title) }],
  side: "guest",
  delegation: "d",
  ...more,
});
const HOSTS = { side: "host", delegation: undefined, roles: ["receiver"] };
const host = (key: string, name: string, title: string): object => ({
  ...person(key, name, title, HOSTS),
  posts: [{ organization: CITY, title: zh(title) }],
});
const text = (participants: readonly object[], more: object = {}): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "reception",
      status: "held",
      title: zh("接待与座谈活动"),
      when: { start: "2024-03-05" },
      participants,
      delegations: [{ key: "d", side: "guest", head: "chen" }],
      agenda: [],
      ...more,
    } as unknown as DraftRecord,
    "zh",
  );
const chen = person("chen", "陈例", "会长", { roles: ["head"] });
const lu = host("lu", "陆样", "会长");

describe("companions of the head of a delegation", () => {
  it("are part of the subject while they are few colleagues", () => {
    const article = text([chen, person("b", "白样", "副会长"), person("m", "莫常", "秘书长"), lu]);
    expect(article).toContain("湖滨港口商会会长陈例、副会长白样、秘书长莫常一行到访云雀市航运协会");
    expect(article).not.toContain("率队");
  });

  it("are whom the head brought, where they are more colleagues with short posts", () => {
    const along = [
      person("b", "白样", "常务副会长"),
      person("g", "高某", "常务副会长"),
      person("x", "夏常", "副会长"),
      person("m", "莫常", "秘书长"),
    ];
    const delegations = [{ key: "d", side: "guest", head: "chen", size: 8 }];
    const when = { words: zh("3月5日"), part: "morning" };
    const [, lead = ""] = text([chen, ...along, lu], { delegations, when }).split("\n\n");
    expect(lead).toContain(
      "3月5日上午，湖滨港口商会会长陈例率常务副会长白样、高某，副会长夏常，秘书长莫常一行8人到访",
    );
    expect(lead).not.toContain("同行");
  });

  it("follow all who received in one list, where they are many", () => {
    const along = ["甲", "乙", "丙", "丁"].map((name) =>
      person(name, `${name}某`, `${name}类会员联络服务部部长`),
    );
    const hosts = [lu, ...["庚", "辛", "壬", "癸"].map((name) => host(name, `${name}某`, "理事"))];
    const article = text([chen, ...along, ...hosts]);
    const [, lead = ""] = article.split("\n\n");
    expect(lead).toMatch(
      /协会会长陆样，理事庚某、辛某、壬某、癸某接待了来宾。[^。]*丁类会员联络服务部部长丁某随同到访。/,
    );
    expect(article).not.toMatch(/参与接待|等接待/);
  });
});

describe("a journey on which one person received the visitors at one stop", () => {
  it("names that person at the stop", () => {
    const alumni = { key: "alumna", person: { name: zh("海伦娜") }, side: "third" };
    const article = text([chen, person("b", "白样", "副会长"), lu, alumni], {
      kind: "outbound_visit",
      title: zh("会长出访"),
      when: { start: "2024-03-05", end: "2024-03-07" },
      areas: [zh("奥雷利亚"), zh("维里迪亚")],
      agenda: [
        {
          key: "one",
          activity: "talks",
          city: zh("奥雷利亚港"),
          people: [{ key: "chen" }, { key: "b" }, { key: "lu", as: "receiver" }],
          topics: [zh("航运合作")],
        },
        { key: "two", activity: "talks", people: [{ key: "chen" }, { key: "b" }, { key: "alumna" }] },
      ],
    });
    const [, lead = ""] = article.split("\n\n");
    expect(lead).not.toContain("陆样");
    expect(article).toContain("陆样接待了");
  });
});

describe("a title that is only a label", () => {
  it("does not become the headline", () => {
    expect(text([chen, person("b", "白样", "副会长"), lu]).split("\n")[0]).not.toContain("活动");
  });
});
