import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../events/shape";
import type { Lang } from "../events/values";
import { lintArticle } from "./lint";
import { toText } from "./render";
import { both } from "./two-languages.test-data";
import { writeArticle } from "./write";

// How people are called in later mentions, and where short turns and side activities are placed. All names are invented.

const text = (more: object, lang: Lang): string => {
  const record = {
    format: FORMAT,
    kind: "outbound_visit",
    status: "held",
    title: both("Visit", "访问"),
    when: { start: "2024-03-05", end: "2024-03-06" },
    city: both("Lowport", "低港"),
    agenda: [],
    ...more,
  } as DraftRecord;
  const article = writeArticle(record, lang);
  expect(lintArticle(article, record)).toEqual([]);
  return toText(article);
};
const guest = {
  key: "ann",
  person: { name: both("Ann Exemplar", "安例") },
  posts: [{ organization: { name: both("Lakeside Chamber", "湖滨商会") }, title: both("president", "会长") }],
  side: "guest",
  roles: ["head"],
};
const consul = (key: string, land: { en: string; zh: string }, name: { en: string; zh: string }) => ({
  key,
  person: { name },
  posts: [{ title: both(`Consul General of ${land.en}`, `${land.zh}驻低港总领事`) }],
  side: "host",
  roles: ["receiver"],
});
const consuls = [
  consul("x", both("Exland", "甲国"), both("Xena Quill", "谢娜·奎尔")),
  consul("y", both("Wyland", "乙国"), both("Yann Reed", "扬·里德")),
  consul("z", both("Zedland", "丙国"), both("Zoe Marsh", "佐伊·马什")),
];
const talks = (people: string[], remarks: object[]): object => ({
  key: `talks-${people.join("-")}`,
  activity: "talks",
  people: ["ann", ...people].map((key) => ({ key })),
  topics: [both("trade", "贸易")],
  remarks,
});
const said = (key: string, by: string[], en: string, zh: string): object => ({
  key,
  by,
  act: "say",
  points: [both(en, zh)],
});

describe("people in later mentions", () => {
  it("are called by their group, where all of it has been named", () => {
    const given = {
      participants: [guest, ...consuls],
      agenda: [talks(["x", "y", "z"], [said("r", ["x", "y", "z"], "trade is growing", "贸易正在增长")])],
    };
    expect(text(given, "zh")).toContain("三位总领事表示，贸易正在增长");
    expect(text(given, "en")).toContain("he three consuls general said that trade is growing");
  });

  it("are called by their names, where somebody else of the group was named too", () => {
    const more = consul("w", both("Doubland", "丁国"), both("Walt Fern", "沃尔特·弗恩"));
    const given = {
      participants: [guest, ...consuls, more],
      agenda: [talks(["x", "y", "z", "w"], [said("r", ["x", "y", "z"], "trade is growing", "贸易正在增长")])],
    };
    expect(text(given, "zh")).not.toContain("总领事表示");
    expect(text(given, "en")).not.toContain("consuls general said");
  });

  it("are named with their organization, where their noun is too general", () => {
    const teachers = {
      key: "t",
      group: both("representatives", "代表"),
      of: [{ name: both("Reed School", "芦苇学校") }, { name: both("Fern School", "蕨叶学校") }],
      side: "host",
    };
    const given = {
      participants: [guest, teachers],
      agenda: [talks(["t"], [said("r", ["t"], "Chinese is taught daily", "每天都有中文课")])],
    };
    expect(text(given, "zh")).toContain("两校代表表示，每天都有中文课");
  });

  it("are people of the host, where a group has no organization of its own in the sentence", () => {
    const university = { name: { en: "Reed University" }, kind: "university" };
    const given = {
      kind: "reception",
      venue: { name: { en: "Reed University" }, organization: university },
      participants: [
        guest,
        {
          key: "h",
          person: { name: { en: "Hal Reed" } },
          posts: [{ organization: university, title: { en: "president" } }],
          side: "host",
          roles: ["receiver"],
        },
        {
          key: "o",
          group: { en: "a number of officials" },
          of: [university],
          side: "host",
          roles: ["receiver"],
        },
      ],
    };
    expect(text(given, "en")).toContain("a number of university officials");
  });
});

describe("additional activities", () => {
  const host = { ...consuls[0], key: "h" };
  const parade = {
    key: "p",
    activity: "other",
    did: both("call on residents and volunteers of the district", "看望当地居民和志愿者"),
    people: [{ key: "ann" }],
  };
  const remark = said(
    "r",
    ["h"],
    "trade between the two cities is growing every year, and a second line of ships will open next spring",
    "两市贸易逐年增长，明年春天将开通第二条航线，希望更多企业参加两市之间的往来",
  );

  it("end the text, in English in the last paragraph, since one short sentence is too short for a paragraph", () => {
    const given = { participants: [guest, host], agenda: [talks(["h"], [remark]), parade] };
    expect(text(given, "zh")).toContain("\n\n访问期间，安例还看望了当地居民和志愿者。");
    expect(text(given, "en")).toMatch(
      /[^\n] Ann Exemplar also called on residents and volunteers of the district\.\n*$/,
    );
  });
});

describe("a short reply", () => {
  it("is in the paragraph of what it replies to", () => {
    const host = { ...consuls[0], key: "h" };
    const given = {
      participants: [guest, host],
      agenda: [
        talks(
          ["h"],
          [
            said(
              "a",
              ["ann"],
              "the chamber has built a hall for the trade of the two cities and is willing to open a second one next year",
              "商会已为两市贸易建成一座展厅，愿在明年开设第二座展厅，并与当地企业共同举办展会",
            ),
            said("b", ["h"], "the hall is useful", "展厅很有用"),
          ],
        ),
      ],
    };
    expect(text(given, "zh").split("\n\n").at(-1)).toContain("展厅很有用");
    expect(text(given, "zh").split("\n\n").at(-1)).toContain("商会已为两市贸易");
  });
});

describe("a whole delegation", () => {
  const member = (key: string, name: string, title: string, more: object = {}): object => ({
    key,
    person: { name: { en: name } },
    posts: [{ organization: { name: { en: "City of Wyland" } }, title: { en: title } }],
    side: "guest",
    delegation: "d",
    ...more,
  });
  const all = ["ann", "ben", "cy"].map((key) => ({ key }));
  const given = {
    kind: "signing",
    when: { start: "2024-03-05" },
    delegations: [{ key: "d", name: { en: "Wyland delegation" }, the: true, side: "guest", head: "ann" }],
    participants: [
      member("ann", "Ann Exemplar", "mayor", { roles: ["head"] }),
      member("ben", "Ben Quill", "clerk"),
      member("cy", "Cy Reed", "treasurer"),
    ],
    agenda: [
      { key: "s", activity: "signing", agreements: ["a"] },
      { key: "w", activity: "ceremony", title: { en: "warm welcome" }, told: "before", people: all },
    ],
    agreements: [
      {
        key: "a",
        title: { en: "memorandum" },
        type: "mou",
        status: "signed",
        parties: [
          { organization: { name: { en: "City of Lowport" } } },
          { organization: { name: { en: "City of Wyland" } } },
        ],
      },
    ],
    followUps: [
      {
        key: "f",
        force: "task",
        announce: true,
        text: { en: "stay in the city for three days" },
        by: { participants: ["ann", "ben", "cy"] },
      },
    ],
  };

  it("is named once, with what it will do, and then as the delegation", () => {
    const article = text(given, "en");
    expect(article).toMatch(/he Wyland delegation, led by Mayor Ann Exemplar.*included clerk Ben Quill/);
    expect(article).toContain("The delegation will stay in the city for three days.");
    expect(article).toContain("the delegation was given a warm welcome");
  });

  it("without a name of its own is introduced by its leader and members before its welcome", () => {
    const article = text({ ...given, delegations: [{ key: "d", side: "guest", head: "ann" }] }, "en");
    expect(article).toMatch(
      /The delegation of the City of Wyland, led by Ann Exemplar.*included clerk Ben Quill/,
    );
    expect(article.indexOf("Ben Quill")).toBeLessThan(article.indexOf("warm welcome"));
    expect(article).not.toMatch(/[Aa]lso (?:among those )?present/);
  });
});

describe("people of one organization in a list", () => {
  it("state its name once", () => {
    const body = { name: { en: "Reed University" }, kind: "university" };
    const one = (key: string, name: string, organization: object, title: string): object => ({
      key,
      person: { name: { en: name } },
      posts: [{ organization, title: { en: title } }],
      side: "host",
      roles: ["receiver"],
    });
    const school = { name: { en: "School of Ports" }, the: true, parent: body };
    const article = text(
      {
        participants: [
          guest,
          one("h", "Hal Reed", body, "senior vice president for teaching and learning"),
          one("i", "Ida Reed", school, "dean"),
          one("j", "Jan Reed", body, "director of partnerships"),
        ],
      },
      "en",
    );
    expect(article.split("Reed University").length).toBe(2);
    expect(article).toContain("Jan Reed, director of partnerships");
  });
});

describe("the record's own words", () => {
  const en = (text: string) => ({ en: text });
  const zone = { name: en("Exampleton High-tech Zone"), kind: "zone" };
  const chamber = { name: en("Lakeside Chamber of Commerce"), the: true, short: en("LCC") };
  const visitor = {
    key: "ann",
    person: { name: en("Ann Exemplar"), later: en("Exemplar") },
    posts: [{ organization: chamber, title: en("president") }],
    side: "guest",
    roles: ["head"],
  };
  const host = {
    key: "ben",
    person: { name: en("Ben Sample"), later: en("Sample") },
    posts: [{ organization: zone, title: en("director") }],
    side: "host",
    roles: ["receiver"],
  };
  const spoken = (...remarks: object[]): string =>
    text(
      {
        kind: "reception",
        participants: [visitor, host],
        agenda: [{ key: "talks", activity: "talks", people: [{ key: "ann" }, { key: "ben" }], remarks }],
      },
      "en",
    );
  const says = (key: string, by: string, act: string, ...points: string[]): object => ({
    key,
    by: [by],
    act,
    points: points.map(en),
  });

  it("use the short form of an organization that the text has introduced", () => {
    const article = spoken(
      says("r", "ben", "say", "firms wait for the Lakeside Chamber of Commerce to invest"),
    );
    expect(article).toContain("Lakeside Chamber of Commerce (LCC)");
    expect(article).toContain("firms wait for the LCC to invest");
  });

  it("use the noun of an organization named lately, and its name inside a quotation", () => {
    const article = spoken(says("r", "ann", "say", "the future of Exampleton High-tech Zone is bright"));
    expect(article).toContain("the future of the zone is bright");
    const quote = { key: "q", by: ["ann"], act: "say", quote: en("Exampleton High-tech Zone is ours.") };
    expect(spoken(quote)).toContain("“Exampleton High-tech Zone is ours.”");
  });

  it("use the name of later mentions for somebody introduced before", () => {
    const article = spoken({
      key: "r",
      by: ["ben"],
      act: "welcome",
      whom: en("Ann Exemplar and her colleagues"),
    });
    expect(article).toContain("welcomed Exemplar and her colleagues");
  });

  it("name one owner of several things once", () => {
    const parts = [
      "the growth of Exampleton High-tech Zone",
      "its plans",
      "its location and other conditions",
    ];
    expect(spoken(says("r", "ben", "introduce", ...parts))).toContain(
      "the zone's growth, plans, location and other conditions",
    );
  });

  it("call a part of the subject of the clause before its own", () => {
    const clauses = [
      "the zone is ready to work with others",
      "the present office of the zone is building on trust",
    ];
    expect(spoken(says("r", "ben", "say", ...clauses))).toContain("and that its present office is building");
  });

  it("call a city that the sentence has named the city, but not of two", () => {
    const one = ["the firm would invest in Lowport", "the firm would deepen cooperation with Lowport"];
    expect(spoken(says("r", "ben", "hope", ...one))).toContain("deepen cooperation with the city");
    const guest = { name: en("Farport Office"), city: en("Farport") };
    const article = text(
      {
        kind: "reception",
        participants: [{ ...visitor, posts: [{ organization: guest, title: en("head") }] }, host],
        agenda: [
          {
            key: "talks",
            activity: "talks",
            people: [{ key: "ann" }, { key: "ben" }],
            topics: [en("trade between Lowport and Farport")],
            remarks: [
              says(
                "r",
                "ben",
                "hope",
                "firms would come from Farport to Lowport",
                "firms would stay in Lowport",
              ),
              says("s", "ann", "say", "trade between Lowport and Farport is growing"),
            ],
          },
        ],
      },
      "en",
    );
    expect(article).toContain("stay in Lowport");
    expect(article).toContain("trade between the two cities is growing");
  });

  it("call no city the city that is part of a longer name", () => {
    const article = spoken(
      says("r", "ben", "hope", "ships would call at Lowport", "they would use the Port of Lowport"),
    );
    expect(article).toContain("the Port of Lowport");
  });

  it("say once what two sides hope for, who are called so the second time", () => {
    const clauses = [
      "the zone and the LCC would trade more",
      "the two sides would train their staff together",
    ];
    expect(spoken(says("r", "ben", "hope", ...clauses))).toMatch(
      /the zone and the LCC would trade more and train their staff together/,
    );
  });

  it("introduce an abbreviation that they use first", () => {
    const partner = { name: en("Coastal Trade Partnership"), the: true, short: en("CTP") };
    const carl = {
      ...host,
      key: "carl",
      person: { name: en("Carl Invented") },
      posts: [{ organization: partner, title: en("chief") }],
    };
    const article = text(
      {
        kind: "reception",
        participants: [visitor, host, carl],
        agenda: [
          {
            key: "talks",
            activity: "talks",
            people: [{ key: "ann" }, { key: "ben" }],
            topics: [en("tariffs"), en("the CTP")],
            remarks: [says("r", "carl", "introduce", "the CTP")],
          },
        ],
      },
      "en",
    );
    expect(article).toContain("the Coastal Trade Partnership (CTP)");
    expect(article.match(/Coastal Trade Partnership/g)).toHaveLength(1);
  });
});

describe("lists of people and things", () => {
  const en = (text: string) => ({ en: text });
  const member = (key: string, name: string): object => ({
    key,
    person: { name: en(name) },
    posts: [{ title: en("member of the Harbor Assembly") }],
    side: "host",
  });
  const visit = (...agenda: object[]): string =>
    text({ participants: [guest, member("p", "Pat Sample"), member("q", "Quin Sample")], agenda }, "en");

  it("say a title once that neighbours without an organization hold", () => {
    expect(visit()).toContain("Pat Sample and Quin Sample, members of the Harbor Assembly");
  });

  it("call what else was seen exhibits only where exhibits are shown", () => {
    const tour = (venue: string): object => ({
      key: "t",
      activity: "tour",
      venue: { name: en(venue) },
      saw: [en("the old pier")],
      sawOpen: true,
    });
    expect(visit(tour("Harbor Works"))).toContain("the old pier, among other things");
    expect(visit(tour("Harbor Museum"))).toContain("the old pier and other exhibits");
  });

  it("put the city of each stop of a journey first", () => {
    const stop = (key: string, city: string): object => ({
      key,
      activity: "tour",
      city: en(city),
      saw: [en(`the old mill of ${key}`)],
    });
    const article = visit(stop("first", "Farport"), stop("second", "Hillport"));
    expect(article).toContain("In Farport, ");
    expect(article).toContain("In Hillport, ");
  });

  it("leave out who is concerned, and a title that says no more than the topics", () => {
    const staff = {
      key: "s",
      group: en("heads of the departments concerned"),
      of: [{ name: en("Harbor Bureau") }],
      side: "host",
    };
    const talk = {
      key: "k",
      activity: "talks",
      title: en("review of progress"),
      topics: [en("the progress of the work")],
    };
    const article = text({ participants: [guest, staff], agenda: [talk] }, "en");
    expect(article).toContain("eads of the relevant departments of the Harbor Bureau");
    expect(article).not.toContain("review of progress");
  });

  it("put a city before what was learned there", () => {
    const stop = {
      key: "t",
      activity: "tour",
      city: en("Farport"),
      topics: [en("the care of Mill Town, a town known for its parks")],
    };
    expect(visit(stop)).toMatch(/In Farport, .* learned about the care of Mill Town/);
  });

  it("say the same first words of two things once", () => {
    const topics = [en("a strategy of cooperation in fishing"), en("a strategy of cooperation in tourism")];
    expect(visit({ key: "k", activity: "talks", topics })).toContain(
      "a strategy of cooperation in fishing and in tourism",
    );
  });
});

describe("a group that is a list of names", () => {
  it("is called by its noun in Chinese in later mentions", () => {
    const firms = {
      key: "firms",
      group: both("four firms", "甲辰药业、乙巳医械、丙午生物等公司"),
      side: "host",
    };
    const written = text(
      {
        participants: [guest, firms],
        agenda: [
          talks(
            ["firms"],
            [
              { key: "a", by: ["ann"], act: "introduce", points: [both("the chamber", "商会概况")] },
              { key: "b", by: ["firms"], act: "promise", points: [both("send samples", "提供样品")] },
            ],
          ),
        ],
      },
      "zh",
    );
    expect(written).toMatch(/甲辰药业、乙巳医械、丙午生物等公司[\s\S]*上述公司表示，将提供样品/);
    expect(written.match(/甲辰药业/g)).toHaveLength(1);
  });
});

describe("a day in words", () => {
  const when = { words: both("on March 5", "3月5日") };
  const stops = ["One", "Two"].map((name, at) => ({
    key: `stop${at}`,
    activity: "tour",
    when,
    people: [{ key: "ann" }],
    venue: { name: both(`Port ${name}`, `港${at + 1}号码头`) },
    saw: [both(`crane ${name}`, `${at + 1}号起重机`)],
  }));

  it.each([
    ["en", /on March 5/gi],
    ["zh", /3月5日/g],
  ] as const)("is stated once for the items of that day: %s", (lang, day) => {
    const written = text({ when: {}, participants: [guest], agenda: stops }, lang);
    expect(written.match(day)).toHaveLength(1);
  });

  it("has no pronoun for a thing after the name of a visitor", () => {
    const delegations = [
      { key: "d", name: both("Lakeside delegation", "湖滨代表团"), side: "guest", head: "ann" },
    ];
    const led = { ...guest, delegation: "d" };
    const other = {
      ...guest,
      key: "bea",
      person: { name: both("Bea Sample", "贝样") },
      roles: [],
      delegation: "d",
    };
    const written = text({ participants: [led, other], delegations, agenda: stops.slice(0, 1) }, "en");
    expect(written).toMatch(/Ann Exemplar visited Port One and saw/);
  });
});
