import { describe, expect, it } from "vitest";
import { toMarkdown } from "../../render";
import { writeArticle } from "../../write";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const bai = personOf("bai", "白样", "湖滨港口商会", "会长", { side: "host", roles: ["receiver"] });
const guest = (name: string): object =>
  personOf("ana", name, "奥雷利亚港务局", "局长", { side: "guest", delegation: "port" });

const visit = (name: string, agenda: object[], more: object = {}): string => {
  const { participants = [], ...rest } = more as { participants?: object[] };
  return toMarkdown(
    writeArticle(
      heldEvent({
        kind: "reception",
        title: zh("奥雷利亚港务局访问湖滨港口商会"),
        delegations: [{ key: "port", side: "guest", head: "ana", size: 4 }],
        participants: [bai, guest(name), ...participants],
        agenda,
        ...rest,
      }),
      "zh",
    ),
  );
};

const talks = { key: "talks", activity: "talks", remarks: [remark("r1", "ana", "say", "港口合作前景广阔")] };

describe("a transcribed name", () => {
  it("is its last component after the first mention", () => {
    const text = visit("安娜·拉戈·索尔", [talks]);
    expect(text).toContain("局长安娜·拉戈·索尔");
    expect(text).not.toMatch(/。\s*安娜·拉戈·索尔/);
  });

  it("keeps all of it where another has the component, or where a particle comes before it", () => {
    const other = personOf("bo", "博·索尔达", "奥雷利亚港务局", "副局长", {
      side: "guest",
      delegation: "port",
    });
    expect(visit("安娜·拉戈·索尔达", [talks], { participants: [other] })).toContain("安娜·拉戈·索尔达表示");
    expect(visit("安瓦尔·本·萨林", [talks])).toContain("安瓦尔·本·萨林表示");
  });
});

describe("an item of a journey", () => {
  const days = { when: { start: "2024-03-05", end: "2024-03-07" } };
  const first = {
    key: "port",
    activity: "tour",
    venue: { name: zh("湖滨港") },
    when: { start: "2024-03-06" },
    people: [{ key: "ana", as: "head" }],
  };
  const museum = {
    key: "museum",
    activity: "tour",
    saw: [zh("航运博物馆")],
    venue: { name: zh("云雀新城") },
    people: [{ key: "ana", as: "head" }],
  };

  it("without a day does not follow one with a day as the next", () => {
    const gala = {
      key: "gala",
      activity: "other",
      did: zh("出席港口开放日活动"),
      when: { start: "2024-03-06" },
      people: [{ key: "ana", as: "head" }],
    };
    const text = visit("安例", [{ ...talks, venue: { name: zh("湖滨港") } }, gala, museum], days);
    expect(text).toMatch(/。\s*访问期间，[^。]*航运博物馆/);
    expect(text).not.toContain("随后");
  });

  it("has the one who gave a lecture as its subject, and the delegation for other acts", () => {
    const act = (did: string): object => ({
      key: "deed",
      activity: "other",
      did: zh(did),
      people: [{ key: "ana" }],
    });
    expect(visit("安例", [first, act("为航运学院师生作学术报告")], days)).toMatch(
      /[。\n]安例还为航运学院师生作/,
    );
    expect(visit("安例", [first, act("体验龙舟活动")], days)).not.toMatch(/[。\n]安例(?!一行)还?体验/);
  });

  it("names what several organizations have once", () => {
    const saw = ["青禾公司贝母种植基地", "双溪公司贝母种植基地", "云岭药业贝母种植基地"].map(zh);
    const text = visit("安例", [{ ...museum, venue: undefined, saw }]);
    expect(text).toContain("青禾公司、双溪公司和云岭药业的贝母种植基地");
    const different = ["青禾公司贝母种植基地", "双溪村贝母种植基地", "云岭药业展厅"].map(zh);
    expect(visit("安例", [{ ...museum, venue: undefined, saw: different }])).toContain("双溪村贝母种植基地");
  });
});

describe("short mentions", () => {
  it("calls a Confucius institute no school", () => {
    const institute = { name: zh("奥雷利亚孔子学院"), kind: "university" };
    const participants = [
      {
        key: "chi",
        person: { name: zh("池例") },
        posts: [{ organization: institute, title: zh("院长") }],
        side: "host",
      },
    ];
    const item = {
      ...talks,
      title: zh("与奥雷利亚孔子学院师生座谈"),
      venue: { name: zh("奥雷利亚孔子学院") },
      people: [{ key: "ana" }, { key: "chi" }],
    };
    expect(visit("安例", [item], { participants })).not.toContain("该校");
  });

  it("thanks for what was done for half a century without a link before the time", () => {
    const thanks = {
      ...remark("r1", "ana", "thank", "半个多世纪以来对港口工作的支持"),
      whom: zh("湖滨港口商会"),
    };
    const text = visit("安例", [{ ...talks, remarks: [thanks] }]);
    expect(text).toContain("半个多世纪以来对港口工作的支持");
    expect(text).not.toContain("的半个多世纪");
  });

  it("does not list those whose name says only that they were there", () => {
    const participants = [{ key: "all", group: zh("与会专家"), side: "third" }];
    expect(visit("安例", [talks], { participants })).not.toContain("与会专家");
    const speaking = { ...talks, remarks: [remark("r1", "all", "say", "港口合作前景广阔")] };
    expect(visit("安例", [speaking], { participants })).toContain("与会专家表示");
  });
});
