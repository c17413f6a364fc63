import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// Where a journey went, who was met on it, and what nobody needs to be reported twice.

const county = (): string =>
  faultlessText(
    heldEvent({
      kind: "inspection",
      title: zh("云雀县考察团赴青石县学习茶产业经验"),
      when: { start: "2024-03-05", end: "2024-03-06" },
      delegations: [{ key: "d", side: "guest", head: "an", name: zh("云雀县考察团"), size: 20 }],
      participants: [
        personOf("an", "安例", "云雀县委", "书记", { side: "guest", delegation: "d" }),
        personOf("bai", "白样", "青石县委", "书记", { side: "host" }),
      ],
      agenda: [
        {
          key: "a",
          activity: "tour",
          when: { start: "2024-03-05" },
          people: [{ key: "an" }],
          saw: [zh("茶园")],
        },
        {
          key: "b",
          activity: "tour",
          when: { start: "2024-03-06" },
          people: [{ key: "an" }],
          saw: [zh("古镇")],
        },
        {
          key: "c",
          activity: "talks",
          when: { start: "2024-03-06", part: "afternoon" },
          people: [{ key: "an" }, { key: "bai" }],
          remarks: [remark("r", "bai", "introduce", "青石的茶产业")],
        },
      ],
    }),
    "zh",
  );

describe("a journey of two days", () => {
  it("did not go to what was seen on the first", () => {
    expect(county()).toContain("赴青石县学习茶产业经验");
    expect(county()).not.toContain("到茶园");
    expect(county()).toMatch(/5日，[^。]*参观了茶园/);
  });
});

describe("a delegation without known members", () => {
  const text = (): string =>
    faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("甲国议会代表团访问湖滨"),
        city: zh("湖滨市"),
        delegations: [{ key: "d", side: "guest", name: zh("甲国议会代表团"), size: 9 }],
        participants: [
          personOf("bai", "白样", "湖滨市人大常委会", "主任", { side: "host" }),
          personOf("mo", "莫常", "湖滨市人大常委会", "秘书长", { side: "host" }),
        ],
        agenda: [
          {
            key: "m",
            activity: "meal",
            when: { start: "2024-03-05", part: "evening" },
            people: [{ key: "bai", as: "head" }, { key: "mo" }],
            remarks: [remark("r", "bai", "hope", "两市加强合作")],
          },
          { key: "t", activity: "discussion", people: [{ key: "mo" }], topics: [zh("议会监督")] },
        ],
      }),
      "zh",
    );

  it("was given the meal whose hosts alone are listed", () => {
    expect(text()).toMatch(/主任白样宴请代表团，秘书长莫常参加/);
    expect(text()).not.toContain("共同用餐");
  });

  it("talked with the host who alone is listed", () => {
    expect(text()).toContain("代表团与莫常就议会监督");
    expect(text()).not.toContain("各方");
  });
});

const fair = (): string =>
  faultlessText(
    heldEvent({
      kind: "inspection",
      title: zh("贸促会会长巡馆"),
      city: zh("湖滨市"),
      partOf: { name: zh("第六届渔业博览会"), how: "at", when: { start: "2024-03-04", end: "2024-03-08" } },
      participants: [
        personOf("an", "安例", "云雀省贸促会", "会长", { roles: ["head"] }),
        personOf("mo", "莫常", "青石渔业公司", "总经理", { side: "host" }),
      ],
      agenda: [
        {
          key: "a",
          activity: "tour",
          venue: { name: zh("青石展区") },
          people: [{ key: "an" }, { key: "mo", as: "guide" }],
          saw: [zh("捕捞装备"), zh("海产品")],
          remarks: [remark("r", "mo", "introduce", "冷冻船的性能")],
        },
      ],
    }),
    "zh",
  );

describe("an inspection of the exhibition stands of a fair", () => {
  it("went to the stands, and the fair was in the city", () => {
    expect(fair()).toMatch(/到青石展区考察/);
    expect(fair()).not.toMatch(/[赴到]湖滨市/);
    expect(fair()).toContain("在湖滨市举行");
  });

  it("reports what the guide explained without announcing it", () => {
    expect(fair()).toContain("总经理莫常介绍了冷冻船的性能");
    expect(fair()).not.toContain("讲解");
  });
});

describe("what an assembly elected", () => {
  it("introduces everybody in the own clause", () => {
    const text = faultlessText(
      heldEvent({
        kind: "meeting",
        title: zh("湖滨茶文化研究会召开会员大会"),
        officialName: zh("湖滨茶文化研究会会员大会"),
        participants: [
          personOf("an", "安例", "云雀茶业公司", "董事长"),
          personOf("bo", "博例", "青石大学", "教授"),
          personOf("mo", "莫常", "湖滨市民政局", "局长"),
        ],
        agenda: [
          {
            key: "o",
            activity: "speeches",
            remarks: [remark("r", "mo", "say", "研究会工作扎实")],
            outcomes: ["e"],
          },
        ],
        outcomes: [
          {
            key: "e",
            type: "result",
            points: [zh("大会选举产生新一届理事会，安例当选会长，博例当选副会长")],
          },
        ],
      }),
      "zh",
    );
    expect(text).toContain("云雀茶业公司董事长安例当选会长，青石大学教授博例当选副会长");
    expect(text).not.toContain("博例出席");
  });
});

describe("a lecture", () => {
  const lecture = (): string =>
    faultlessText(
      heldEvent({
        kind: "other",
        title: zh("青石学者来所讲学"),
        when: { start: "2024-03-05", part: "morning" },
        venue: { name: zh("湖滨农科所") },
        participants: [
          personOf("an", "安例", "青石大学", "教授", { side: "guest" }),
          personOf("bai", "白样", "湖滨农科所", "所长", { side: "host", roles: ["chair"] }),
        ],
        agenda: [
          {
            key: "l",
            activity: "presentation",
            title: zh("温室作物的水肥管理"),
            remarks: [remark("r", "an", "introduce", "温室产业的现状")],
          },
          {
            key: "t",
            activity: "tour",
            told: "after",
            when: { start: "2024-03-05", part: "afternoon" },
            people: [{ key: "an" }],
            saw: [zh("种质资源库"), zh("温室")],
          },
        ],
      }),
      "zh",
    );

  it("is held under its subject, which is not held itself", () => {
    expect(lecture()).toContain("以“温室作物的水肥管理”为题的讲座");
  });

  it("was followed by what another part of the day has, with that part", () => {
    expect(lecture()).toMatch(/下午，[^。]*参观了种质资源库/);
  });
});
