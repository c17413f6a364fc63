import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../events/shape";
import type { Lang } from "../events/values";
import { toText } from "./render";
import { both } from "./two-languages.test-data";
import { writeArticle } from "./write";

const person = (
  key: string,
  en: string,
  zh: string,
  title: [string, string],
  body: [string, string],
  side: string,
) => ({
  key,
  person: { name: both(en, zh) },
  posts: [{ title: both(...title), organization: { name: both(...body) } }],
  side,
});
const ann = person(
  "ann",
  "Ann Exemplar",
  "安例",
  ["president", "会长"],
  ["Lakeside Chamber", "湖滨商会"],
  "guest",
);
const host = (key: string, en: string, zh: string, title: [string, string]) =>
  person(key, en, zh, title, ["Reed City Council", "芦苇市议会"], "host");
const bob = host("bob", "Bob Invented", "白虚", ["senior official", "高级官员"]);
const cora = host("cora", "Cora Sample", "柯样", ["senior official", "高级官员"]);

const text = (lang: Lang, more: object): string =>
  toText(
    writeArticle(
      {
        format: FORMAT,
        kind: "outbound_visit",
        status: "held",
        title: both("Visit", "访问"),
        when: { start: "2024-03-05" },
        participants: [{ ...ann, roles: ["head"] }, bob, cora],
        agenda: [],
        ...more,
      } as DraftRecord,
      lang,
    ),
  );

const met = (...keys: string[]) => [{ key: "ann", as: "head" }, ...keys.map((key) => ({ key }))];
const item = (key: string, more: object) => ({ key, activity: "talks", ...more });

describe("meetings", () => {
  it("one after the other are stated as separate, and courtesy calls by their name", () => {
    const agenda = [
      item("calls", { each: true, title: { en: "courtesy calls" }, people: met("bob", "cora") }),
    ];
    expect(text("en", { agenda })).toContain("paid separate courtesy calls on");
    const unnamed = [item("talks", { each: true, people: met("bob", "cora") })];
    expect(text("en", { agenda: unnamed })).toContain("held separate talks with");
    expect(text("zh", { agenda: unnamed })).toContain("分别会见");
    expect(text("en", { agenda: [item("talks", { people: met("bob", "cora") })] })).not.toContain("separate");
  });

  it("of a journey through several cities begin with the city, once for each", () => {
    const agenda = [
      item("a", { city: both("Northfield", "北原"), people: met("bob"), topics: [both("trade", "贸易")] }),
      item("b", { city: both("Southfield", "南原"), people: met("cora") }),
    ];
    expect(text("en", { agenda })).toContain("In Southfield, ");
    expect(text("zh", { agenda })).toMatch(/^在南原，/m);
  });

  it("name neighbours with the same title once, also where the title has an object", () => {
    expect(text("en", { agenda: [item("talks", { people: met("bob", "cora") })] })).toContain(
      "Bob Invented and Cora Sample, senior officials of",
    );
    const member = {
      ...bob,
      posts: [{ ...bob.posts[0], title: { en: "member of the board of invented trade" } }],
    };
    const other = {
      ...cora,
      posts: [{ ...cora.posts[0], title: { en: "member of the board of invented trade" } }],
    };
    const participants = [{ ...ann, roles: ["head"] }, member, other];
    expect(text("en", { participants, agenda: [item("talks", { people: met("bob", "cora") })] })).toContain(
      "members of the board of invented trade",
    );
  });

  it("at which others spoke too say so in both languages", () => {
    const remarks = [
      { key: "r", by: ["bob"], byOpen: true, act: "say", points: [both("tea is dear", "茶叶价高")] },
    ];
    const agenda = [item("talks", { people: met("bob"), remarks })];
    expect(text("en", { agenda })).toMatch(/(?:Invented|official) and others said/);
    expect(text("zh", { agenda })).toContain("等表示");
  });
});

describe("a gift", () => {
  const gift = (what: string, more: object = {}) => ({
    outcomes: [{ key: "o", type: "gift", by: ["bob"], points: [{ en: what }], ...more }],
  });

  it("that somebody is presented with is not also called a gift", () => {
    const given = text("en", gift("a shield", { to: { participants: ["ann"] } }));
    expect(given).toMatch(/presented the president with a shield\./);
  });

  it("is called one where its recipient is not named, and then not a souvenir", () => {
    expect(text("en", gift("a shield"))).toContain("a shield as a gift");
    expect(text("en", gift("a shield as a souvenir"))).not.toContain("as a gift");
  });
});

describe("awards", () => {
  const award = (key: string) => ({ key, type: "award", by: ["bob"], points: [{ en: `prize ${key}` }] });
  const agenda = (...given: string[]) => [
    item("talk", {
      activity: "speeches",
      remarks: [{ key: "r", by: ["cora"], act: "say", points: [{ en: "tea is dear" }] }],
    }),
    item("prizes", { activity: "ceremony", outcomes: given }),
  ];
  const order = (...given: string[]): boolean => {
    const written = text("en", {
      kind: "seminar",
      participants: [bob, cora],
      outcomes: given.map(award),
      agenda: agenda(...given),
    });
    return written.indexOf("prize") < written.indexOf("tea is dear");
  };
  it("come first where there are many, and keep their place in the programme where there are few", () => {
    expect(order("a", "b", "c")).toBe(true);
    expect(order("a")).toBe(false);
  });
});

describe("a round of a delegation's head", () => {
  it("is named by its head, and continues within one country with 还", () => {
    const stop = (key: string, city: string, ...keys: string[]) =>
      item(key, { city: { zh: city }, each: keys.length > 1, people: met(...keys) });
    const dan = host("dan", "Dan Placeholder", "丹占", ["minister", "部长"]);
    const written = text("zh", {
      delegations: [{ key: "d", head: "ann", name: { zh: "湖滨代表团" }, side: "guest" }],
      participants: [{ ...ann, delegation: "d" }, bob, cora, dan],
      agenda: [stop("a", "北原国", "bob", "cora"), stop("b", "南原国", "dan")],
    });
    expect(written).toContain("在北原国，安例分别会见");
    expect(written).toContain("在南原国，安例会见");
  });
});

describe("several awards of nobody in particular", () => {
  it("are one sentence without their common words twice", () => {
    const award = (key: string, to: string, zh: string) => ({
      key,
      type: "award",
      to: { participants: [to] },
      points: [{ zh }],
    });
    const outcomes = [award("a", "bob", "虚构展馆荣誉馆长聘书"), award("b", "cora", "虚构展馆名誉馆长聘书")];
    const agenda = [item("c", { activity: "ceremony", outcomes: ["a", "b"] })];
    expect(text("zh", { kind: "other", outcomes, agenda, participants: [bob, cora] })).toContain(
      "分别获颁虚构展馆荣誉馆长、名誉馆长聘书",
    );
  });
});

describe("a donation", () => {
  const donation = (more: object) =>
    text("en", {
      kind: "other",
      title: { en: "Lakeside Chamber donates looms to Reed City" },
      participants: [ann, bob],
      outcomes: [
        {
          key: "g",
          type: "gift",
          by: ["ann"],
          to: { participants: ["bob"] },
          points: [{ en: "ten invented looms" }],
        },
      ],
      agenda: [item("c", { activity: "ceremony", title: { en: "handover ceremony" }, outcomes: ["g"] })],
      ...more,
    });
  it("is the news of an event that is named after it, and not of another", () => {
    expect(donation({}).split("\n\n")[1]).toContain("presented ten invented looms to");
    const named = donation({
      title: { en: "Spring gathering" },
      officialName: { en: "the Spring Gathering" },
    });
    expect(named.split("\n\n")[1]?.split(". ")[0]).not.toContain("looms");
  });
});

describe("awards of many people", () => {
  it("have the verb before the names", () => {
    const people = ["a", "b", "c", "d"].map((key) => ({
      ...bob,
      key,
      person: { name: { en: `Invented ${key.toUpperCase()}` } },
    }));
    const outcomes = [
      {
        key: "o",
        type: "award",
        to: { participants: ["a", "b", "c", "d"] },
        points: [{ en: "invented shields" }],
      },
    ];
    expect(text("en", { kind: "other", participants: people, outcomes })).toContain(
      "shields went to Invented A",
    );
  });
});

describe("a meeting with several delegations", () => {
  it("names these as guests, and their heads where they speak", () => {
    const body = (en: string, zh: string) => ({ name: both(en, zh), kind: "government" });
    const mayor = (key: string, en: string, zh: string, of: object) => ({
      key,
      person: { name: both(en, zh) },
      posts: [{ title: both("mayor", "市长"), organization: of }],
      side: "guest",
    });
    const [north, south, west] = [
      body("Northfield", "北原市"),
      body("Southport", "南港市"),
      body("Westlea", "西草市"),
    ];
    const given = {
      kind: "meeting",
      title: { zh: "白虚、柯样会见友城来宾" },
      participants: [
        { ...bob, roles: ["receiver"] },
        { ...cora, roles: ["receiver"] },
        {
          key: "all",
          group: both("sister-city delegations", "友好城市代表团"),
          of: [north, south, west],
          side: "guest",
        },
        mayor("dan", "Dan Exemplar", "丹例", north),
        mayor("eve", "Eve Exemplar", "夏例", south),
      ],
      agenda: [
        item("talks", {
          remarks: [
            { key: "r", by: ["dan", "eve"], act: "thank", points: [both("the hospitality", "热情接待")] },
          ],
        }),
      ],
    };
    const words = text("zh", given);
    expect(words).toMatch(/^白虚、柯样会见友城来宾/);
    expect(words).toContain("会见北原市、南港市、西草市友好城市代表团。");
    expect(words).toContain("北原市市长丹例、南港市市长夏例对热情接待表示感谢");
    expect(words.match(/友好城市代表团/g)).toHaveLength(1);
    expect(text("en", given)).toContain("sister-city delegations");
  });
});

describe("Chinese names of organizations", () => {
  const region = (name: string) => ({ organization: { name: { zh: `${name}人民虚构协会` } } });
  const agreements = [
    {
      key: "a",
      title: { zh: "虚构共识" },
      type: "other",
      status: "signed",
      parties: ["北原省", "南原省", "湖滨市"].map(region),
    },
  ];
  it("that differ only by their region share their noun, and a long list is not repeated", () => {
    const organizers = agreements[0]?.parties.map(({ organization }) => ({
      organization,
      tier: "organizer",
    }));
    const four = [...(organizers ?? []), { ...region("山前市"), tier: "organizer" }];
    const parties = [...(agreements[0]?.parties ?? []), region("山前市")];
    const written = text("zh", {
      kind: "seminar",
      agreements: [{ ...agreements[0], parties }],
      organizers: four,
    });
    expect(written).toContain("北原省、南原省、湖滨市和山前市人民虚构协会");
    expect(written).toContain("上述单位");
  });
});

describe("a greeting from somebody absent", () => {
  it("is placed beside what else its speaker did", () => {
    const remarks = [
      { key: "a", by: ["bob"], act: "welcome", whom: { zh: "各位来宾" } },
      { key: "b", by: ["bob"], act: "convey", from: ["eve"], message: { zh: "问候" } },
    ];
    const eve = { ...host("eve", "Eve Absent", "夏虚", ["mayor", "市长"]), presence: "absent" };
    const participants = [{ ...ann, roles: ["head"] }, bob, cora, eve];
    const written = text("zh", { participants, agenda: [item("t", { people: met("bob"), remarks })] });
    expect(written).toMatch(/对各位来宾表示欢迎，转达了.*夏虚的问候/);
  });
});

describe("an inspection of which the record has only the city", () => {
  const visited = (title: string) =>
    text("zh", {
      kind: "inspection",
      title: { zh: title },
      city: { zh: "北原市" },
      participants: [
        { ...ann, roles: ["head"] },
        {
          ...bob,
          posts: [
            {
              title: { zh: "书记" },
              organization: { name: { zh: "北原虚构技术开发区" }, short: { zh: "虚构区" } },
            },
          ],
          roles: ["escort"],
        },
      ],
    });
  it("goes to the organization that its title names", () => {
    expect(visited("安例一行到虚构区调研")).toContain("北原虚构技术开发区");
    expect(visited("安例一行到虚构区调研").split("\n\n")[1]).toMatch(/赴北原虚构技术开发区/);
    expect(visited("安例一行外出").split("\n\n")[1]).toMatch(/赴北原/);
  });
});

describe("a named event whose news is a part of it", () => {
  it("is named once", () => {
    const written = text("zh", {
      kind: "other",
      news: "vote",
      officialName: { zh: "虚构商会换届大会" },
      title: { zh: "虚构商会换届" },
      participants: [bob, cora],
      agenda: [
        item("vote", {
          activity: "other",
          did: { zh: "选出虚构理事会" },
          people: met("bob", "cora").slice(1),
        }),
      ],
    });
    expect(
      written
        .split("\n\n")
        .slice(1)
        .join()
        .match(/换届大会/g),
    ).toHaveLength(1);
  });

  it("has no sentence for itself where only speeches are recorded, once those present are named", () => {
    const remarks = [
      { key: "r", by: ["bob"], act: "say", points: [both("trade is growing", "贸易正在增长")] },
    ];
    const participants = [
      { ...ann, roles: ["head"] },
      { ...bob, roles: ["receiver"] },
    ];
    const reception = {
      kind: "reception",
      participants,
      agenda: [item("talks", { people: met("bob"), remarks })],
    };
    expect(text("en", reception)).not.toContain("held talks with");
    const topical = {
      ...reception,
      agenda: [item("talks", { people: met("bob"), topics: [both("ships", "船")] })],
    };
    expect(text("en", topical)).toContain("ships");
  });
});

describe("a group that only says that it is the delegation", () => {
  it("is not listed among those present", () => {
    const group = (en: string, zh: string) => ({
      delegations: [
        { key: "d", name: both("Lakeside delegation", "湖滨代表团"), side: "guest", head: "ann" },
      ],
      participants: [
        { ...ann, delegation: "d", roles: ["head"] },
        bob,
        { ...cora, roles: [] },
        { key: "m", group: both(en, zh), side: "guest", delegation: "d" },
      ],
      agenda: [item("t", { people: met("bob") })],
    });
    expect(text("en", group("delegation members", "代表团成员"))).not.toContain("delegation members");
    expect(text("zh", group("delegation members", "代表团成员"))).not.toContain("代表团成员");
    expect(text("en", group("members of the harbor board", "港务理事"))).toContain("harbor board");
    expect(text("zh", group("members of the harbor board", "港务理事"))).toContain("港务理事");
  });

  it("attributes to each speaker only what they said, where the list of them is long", () => {
    const titles: [string, string][] = [
      ["head of the department of urban transport and mobility", "交通处处长"],
      ["director of the department of international projects", "国际项目处处长"],
      ["president of the board of the harbor company", "港务公司总裁"],
    ];
    const hosts = titles.map((title, at) => host(`h${at}`, `Host ${"XYZ"[at]}`, `某${at}`, title));
    const remarks = hosts.map(({ key }) => ({
      key,
      by: [key],
      act: "introduce",
      points: [both(`plan ${key}`, key)],
    }));
    const topics = [both("transport", "交通")];
    const talks = item("talks", { people: met("h0", "h1", "h2"), topics, remarks });
    const article = text("en", { participants: [{ ...ann, roles: ["head"] }, ...hosts], agenda: [talks] });
    expect(article).not.toContain("with Host X");
    expect(article).toMatch(/discussed transport|talks on transport/);
    const silent = { ...talks, remarks: [] };
    const listed = text("en", { participants: [{ ...ann, roles: ["head"] }, ...hosts], agenda: [silent] });
    expect(listed).toMatch(/(?:with|met) Host X/);
  });
});
