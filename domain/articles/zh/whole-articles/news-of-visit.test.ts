import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { CITY, heldEvent, PORT, personOf, remark, zh } from "./lake-town.test-data";

const guest = personOf("g", "博例", CITY.name.zh, "会长", {
  side: "guest",
  roles: ["head"],
  delegation: "d",
});
const host = personOf("h", "安例", PORT.name.zh, "会长", { side: "host", roles: ["receiver"] });
const aide = personOf("a", "白样", PORT.name.zh, "秘书长", { side: "host" });
const group = { key: "m", group: zh("协会理事"), side: "guest", delegation: "d" };

const visited = (more: object): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("云雀市航运协会会长博例一行到访湖滨港口商会"),
      home: PORT,
      venue: { name: PORT.name, organization: PORT },
      delegations: [{ key: "d", side: "guest", head: "g" }],
      participants: [guest, group, host],
      ...more,
    }),
    "zh",
  );
const leadOf = (article: string): string => article.split("\n")[2] ?? "";

describe("an honour given at the end of a visit", () => {
  const honoured = (outcome: object, title = "座谈会"): string =>
    visited({
      agenda: [
        { key: "s", activity: "tour", saw: [zh("展厅")] },
        {
          key: "t",
          activity: "talks",
          title: zh(title),
          remarks: [
            remark("r1", "h", "introduce", "商会情况"),
            remark("r2", "g", "say", "此行收获很大"),
            remark("r3", "h", "hope", "协会常来走访"),
          ],
          outcomes: ["o"],
        },
      ],
      outcomes: [{ key: "o", ...outcome }],
    });

  it("is in the first paragraph, with the occasion", () => {
    const award = { type: "award", by: ["h"], to: { participants: ["m"] }, points: [zh("港口顾问聘书")] };
    const article = honoured(award);
    expect(leadOf(article)).toMatch(/接待了来宾。座谈会上，安例向协会理事颁发港口顾问聘书。/);
    expect(article.match(/聘书/g)).toHaveLength(1);
    expect(leadOf(honoured(award, "友好交流会"))).toContain("在友好交流会上，安例向");
  });

  it("leaves a present from one to the other where it was", () => {
    const article = honoured({ type: "gift", by: ["g"], to: { participants: ["h"] }, points: [zh("画册")] });
    expect(leadOf(article)).not.toContain("画册");
    expect(article).toContain("画册");
  });
});

describe("talks that a visit begins with", () => {
  const talks = {
    key: "t",
    activity: "talks",
    topics: [zh("航线合作"), zh("人员培训")],
    remarks: [remark("r1", "h", "introduce", "商会情况"), remark("r2", "g", "thank", "热情接待")],
  };
  const other = personOf("x", "丙例", "云川市交通局", "局长", { side: "host" });

  it("are one sentence with the visit where they were with others than its hosts", () => {
    const article = visited({
      participants: [guest, group, other],
      agenda: [
        {
          ...talks,
          people: [{ key: "g" }, { key: "m" }, { key: "x" }],
          remarks: [remark("r1", "x", "introduce", "港区情况")],
        },
      ],
    });
    expect(leadOf(article)).toMatch(
      /湖滨港口商会，与云川市交通局局长丙例(?:座谈，)?就航线合作和人员培训进行了(?:交流|座谈)。$/,
    );
  });

  it("have their result in the first paragraph, not after what each said", () => {
    const article = visited({
      agenda: [{ ...talks, outcomes: ["o"] }],
      outcomes: [{ key: "o", type: "result", points: [zh("双方确定了联络人")] }],
    });
    expect(leadOf(article)).toContain("确定了联络人");
    expect(article.trim()).not.toMatch(/联络人。$/);
  });
});

describe("visitors who came to a city, by the title of the office that received them", () => {
  const office = { name: zh("云雀市外事办"), kind: "government" };
  const came = (title: string): string =>
    visited({
      title: zh(title),
      home: office,
      venue: undefined,
      city: zh("云雀"),
      participants: [
        personOf("g", "博例", PORT.name.zh, "会长", { side: "guest", roles: ["head"], delegation: "d" }),
        personOf("h", "安例", office.name.zh, "主任", { side: "host", roles: ["receiver"] }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          venue: { name: zh("市行政中心") },
          people: [{ key: "h", as: "receiver" }, { key: "g" }],
          remarks: [remark("r1", "h", "thank", "商会的支持")],
        },
      ],
      purpose: zh("推进两市航线合作"),
    });

  it("did not visit the office, whose head met them in the room of the talks", () => {
    const article = came("湖滨港口商会会长博例来云访问");
    expect(leadOf(article)).toMatch(
      /访问云雀，推进两市航线合作。云雀市外事办主任安例在市行政中心会见了博例(?:一行)?。/,
    );
    expect(article).not.toContain("访问云雀市外事办");
    expect(leadOf(came("湖滨港口商会会长博例访问云雀"))).toContain("访问云雀，");
  });

  it("visited the office where the title says so", () => {
    expect(leadOf(came("湖滨港口商会会长博例到访云雀市外事办"))).toContain("云雀市外事办，");
  });
});

describe("a call on a third organization in its own organization", () => {
  const bureau = { name: zh("云川市口岸办公室"), short: zh("云川口岸办"), kind: "government" };
  const third = {
    key: "x",
    person: { name: zh("丁例") },
    posts: [{ organization: bureau, title: zh("主任") }],
    side: "third",
  };
  const called = (title: string, people: object[]): string =>
    visited({
      participants: [guest, group, host, aide, third],
      agenda: [
        { key: "s", activity: "tour", saw: [zh("展厅")] },
        {
          key: "c",
          activity: "talks",
          title: zh(title),
          venue: { name: bureau.name, city: zh("云川市"), organization: bureau },
          people: [...people, { key: "x", as: "receiver" }],
          remarks: [remark("r1", "x", "praise", "两会合作")],
        },
      ],
    });

  it("is made by the visitors and those of the hosts who went along, and has no participants", () => {
    const article = called("拜访云川口岸办", [{ key: "a", as: "head" }, { key: "g" }]);
    expect(article).toContain("和湖滨港口商会秘书长白样拜访云川市口岸办公室，与主任丁例座谈。");
    expect(article).not.toMatch(/参加拜访|一同参加/);
  });

  it("does not make the official one of those who received the visit", () => {
    const article = called("拜访", [{ key: "g" }, { key: "m" }]);
    expect(leadOf(article)).not.toContain("丁例");
    expect(article).toMatch(/拜访(?:了)?云川市口岸办公室，与主任丁例座谈。/);
    expect(article).not.toContain("拜访环节");
  });
});

describe("what somebody said before and after one other speaker", () => {
  const spoken = (...remarks: object[]): string =>
    visited({ agenda: [{ key: "t", activity: "talks", remarks }] });
  const first = remark("r1", "h", "introduce", "商会的航线布局");
  const other = remark("r2", "g", "say", "此行希望加深对湖滨港的了解");

  it("is one turn in the place of the first", () => {
    const article = spoken(first, other, remark("r3", "h", "hope", "两会共建航运信息平台"));
    expect(article).toMatch(/安例介绍了商会的航线布局，[^。]*希望两会共建航运信息平台。\s*博例/);
  });

  it("stays two where the second part answers the other speaker", () => {
    const thanked = spoken(first, other, remark("r3", "h", "thank", "协会的信任"));
    expect(thanked.indexOf("此行希望加深")).toBeLessThan(thanked.indexOf("协会的信任"));
    const agreed = spoken(first, other, remark("r3", "h", "say", "对此建议商会将认真研究"));
    expect(agreed.indexOf("此行希望加深")).toBeLessThan(agreed.indexOf("对此建议"));
  });
});

describe("a title in the words of the office's own page", () => {
  const headed = (title: string, more: object = {}): string =>
    visited({ title: zh(title), ...more }).split("\n")[0] ?? "";

  it("has the place by name", () => {
    expect(headed("云雀市航运协会会长博例到公司调研")).toBe("云雀市航运协会会长博例到湖滨港口商会调研");
    expect(headed("云雀市航运协会会长博例来会考察交流")).toBe("云雀市航运协会会长博例到湖滨港口商会考察交流");
    expect(headed("云雀市航运协会代表团来访")).toBe("云雀市航运协会代表团到访湖滨港口商会");
    expect(headed("云雀市航运协会会长博例来湖访问", { city: zh("湖滨") })).toBe(
      "云雀市航运协会会长博例访问湖滨",
    );
  });

  it("keeps a place that it names", () => {
    expect(headed("云雀市航运协会会长博例到湖滨港口商会调研")).toBe(
      "云雀市航运协会会长博例到湖滨港口商会调研",
    );
    expect(headed("云雀市航运协会会长博例来自北原")).not.toContain("访问");
  });
});

describe("a plaque handed over on a visit", () => {
  it("is given as an honour, in the first paragraph", () => {
    const article = visited({
      agenda: [
        { key: "s", activity: "tour", saw: [zh("展厅")] },
        { key: "t", activity: "talks", remarks: [remark("r1", "h", "introduce", "商会情况")] },
        {
          key: "p",
          activity: "handover",
          title: zh("副会长单位匾牌"),
          people: [
            { key: "g", as: "head" },
            { key: "h", as: "receiver" },
          ],
        },
      ],
    });
    expect(leadOf(article)).toMatch(/博例向安例颁发副会长单位匾牌。/);
    expect(article).not.toContain("移交");
  });
});

describe("a topic that both also discussed, in the office's own words", () => {
  it("comes before what each of them said", () => {
    const talks = {
      key: "t",
      activity: "talks",
      topics: [zh("航线合作")],
      remarks: [remark("r1", "h", "introduce", "商会情况"), remark("r2", "g", "say", "两会合作前景广阔")],
      narrative: [zh("双方就来年互访进行了初步探讨。")],
    };
    const article = visited({ agenda: [talks] });
    expect(article.indexOf("初步探讨")).toBeLessThan(article.indexOf("介绍了商会情况"));
    const last = visited({ agenda: [{ ...talks, narrative: [zh("双方还就来年互访进行了探讨。")] }] });
    expect(last.indexOf("来年互访")).toBeGreaterThan(last.indexOf("前景广阔"));
  });
});

describe("an item of a visit that the record chooses as the news", () => {
  const chosen = (item: object, more: object = {}): string =>
    visited({
      kind: "outbound_visit",
      home: CITY,
      news: "n",
      venue: undefined,
      city: zh("湖滨市"),
      title: zh("航运协会在湖滨举办活动"),
      purpose: zh("考察航运项目，推介云雀港口"),
      agenda: [{ key: "n", ...item }],
      ...more,
    });

  it("comes behind the sentence of who went where", () => {
    const article = chosen({ activity: "talks", title: zh("云雀—湖滨航运联席会"), topics: [zh("两地航线")] });
    expect(leadOf(article)).toMatch(
      /^2024年3月5日，[^。]*博例[^。]*赴湖滨市考察航运项目，推介云雀港口[^。]*。/,
    );
    expect(leadOf(article)).not.toMatch(/此行|在湖滨市，在/);
    expect(article.indexOf("联席会")).toBeGreaterThan(article.indexOf("推介云雀港口"));
  });

  it("was held before somebody chaired it", () => {
    const people = [{ key: "s", as: "chair" }, { key: "g" }];
    const seated = personOf("s", "丁例", CITY.name.zh, "秘书长", { side: "guest", delegation: "d" });
    const article = chosen(
      { activity: "presentation", title: zh("云雀港口推介会"), when: { part: "afternoon" }, people },
      { participants: [guest, seated, group, host] },
    );
    expect(leadOf(article)).toMatch(
      /考察航运项目，推介云雀港口。.*下午，云雀港口推介会举行，由[^。]*丁例主持。/,
    );
    expect(article).not.toMatch(/在湖滨市，云雀港口推介会|推介会由/);
  });
});
