import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../events/shape";
import type { Lang } from "../events/values";
import { faultlessText } from "./faultless.test-data";
import { both, DEAN, HARBOR, LAKE } from "./two-languages.test-data";

const person = (key: string, zh: string, organization: object | undefined, more: object = {}): object => ({
  key,
  person: { name: both(`Person ${key.toUpperCase()}`, zh) },
  ...(organization ? { posts: [{ organization, title: DEAN }] } : {}),
  ...more,
});
const record = (more: object): DraftRecord =>
  ({
    format: FORMAT,
    kind: "reception",
    status: "held",
    title: both("Spring programme", "春季活动"),
    when: { start: "2024-03-05" },
    participants: [],
    agenda: [],
    ...more,
  }) as DraftRecord;
const paragraphs = (given: DraftRecord, lang: Lang): string[] =>
  faultlessText(given, lang).trim().split("\n\n").slice(1);

const NAMES = ["赵一", "钱二", "孙三", "李四", "周五", "吴六"];

describe("a list of those who were only present", () => {
  const present = NAMES.map((zh, at) => person(`p${at}`, zh, undefined));
  const signing = (more: object): DraftRecord =>
    record({
      kind: "signing",
      participants: [person("a", "安例", LAKE), person("b", "白样", HARBOR), ...present],
      agreements: [
        {
          key: "m",
          title: both("memorandum of understanding", "谅解备忘录"),
          type: "mou",
          status: "signed",
          signedOn: "2024-03-05",
          parties: [
            { organization: LAKE, signatories: ["a"] },
            { organization: HARBOR, signatories: ["b"] },
          ],
          scope: [{ key: "s", text: both("exchange students", "互派学生") }],
        },
      ],
      ...more,
    });

  it("comes after what a document says", () => {
    for (const lang of ["en", "zh"] as const) {
      const article = paragraphs(signing({}), lang).join("\n");
      expect(article.search(/exchange students|互派学生/)).toBeGreaterThan(0);
      expect(article.search(/exchange students|互派学生/)).toBeLessThan(article.search(/Person P3|李四/));
    }
  });

  it("ends the report of the ceremony where there is one", () => {
    const people = [{ key: "a" }, { key: "b" }];
    const agenda = [
      {
        key: "c",
        activity: "ceremony",
        title: both("opening ceremony", "启动仪式"),
        topics: [both("joint courses", "合办课程")],
      },
      { key: "s", activity: "signing", people, agreements: ["m"] },
    ];
    const article = paragraphs(signing({ agenda }), "en");
    expect(article.find((one) => one.includes("joint courses"))).toContain("Person P3");
  });

  it("is placed with those who met, and what they talked about begins a paragraph", () => {
    const noun = (key: string, zh: string): object =>
      person(key, zh, { name: both(`Chamber of Commerce and Industry of Port ${key}`, `${zh}港商会`) });
    const guests = ["g", "h", "i", "j"].map((key, at) => ({
      ...noun(key, NAMES[at] ?? ""),
      side: "guest",
    }));
    const article = paragraphs(
      record({
        kind: "meeting",
        participants: [
          person("a", "安例", LAKE, { side: "host", roles: ["receiver"] }),
          ...guests,
          person("k", "柯例", LAKE, { side: "host" }),
        ],
        attendance: { count: 4, of: both("heads of chambers", "商会负责人") },
        agenda: [
          {
            key: "t",
            activity: "talks",
            each: true,
            title: both("individual meetings", "会见"),
            topics: [both("trade", "贸易")],
          },
        ],
      }),
      "en",
    );
    const at = article.findIndex((one) => one.includes("Person K"));
    expect(article[at]).toContain("Person J");
    expect(article[at]).not.toContain("The talks dealt with");
    expect(article[at + 1]).toMatch(/^The talks dealt with trade\./);
  });
});

describe("a tour", () => {
  const guest = person("g", "安例", LAKE, { side: "guest", delegation: "d", roles: ["head"] });
  const host = person("h", "白样", HARBOR, { side: "host" });
  const visit = (agenda: readonly object[], more: object = {}): DraftRecord =>
    record({
      venue: { name: HARBOR.name, organization: HARBOR },
      delegations: [{ key: "d", side: "guest", head: "g", size: 5 }],
      participants: [guest, host],
      agenda,
      ...more,
    });
  const remark = (by: string, act: string, en: string, zh: string): object => ({
    key: `r-${by}-${act}`,
    by: [by],
    act,
    points: [both(en, zh)],
  });
  const survey = {
    key: "s",
    activity: "tour",
    title: both("field survey", "实地考察"),
    people: [
      { key: "g", as: "head" },
      { key: "h", as: "escort" },
    ],
    remarks: [remark("h", "introduce", "the harbor", "港口")],
  };

  it("without places has its escorts act, and shares the first paragraph", () => {
    const [lead] = paragraphs(visit([survey]), "en");
    expect(lead).toMatch(/visited Harbor University/);
    expect(lead).toContain(
      "Person H, dean of Harbor University, accompanied the delegation on its field survey and presented the harbor.",
    );
  });

  it("has escorts who spoke there act, and others come after the visitors", () => {
    const saw = [both("the museum", "博物馆"), both("the library", "图书馆")];
    const seen = { ...survey, title: undefined, saw };
    expect(paragraphs(visit([seen]), "en").join("\n")).toContain(
      "accompanied the delegation on a tour of the museum and the library, and presented the harbor.",
    );
    expect(paragraphs(visit([{ ...seen, remarks: [] }]), "en").join("\n")).toMatch(/Accompanied by Person H/);
  });

  it("includes the talks that followed it, unless what was said there is stated", () => {
    const tour = {
      key: "s",
      activity: "tour",
      saw: [both("the museum", "博物馆"), both("the library", "图书馆")],
      people: [{ key: "g" }, { key: "h", as: "guide" }],
      remarks: [
        remark("h", "introduce", "the halls", "展厅"),
        remark("g", "hope", "it would grow", "继续发展"),
      ],
    };
    const talks = {
      key: "t",
      activity: "discussion",
      people: [{ key: "g" }, { key: "h" }],
      topics: [both("joint courses", "合办课程")],
    };
    const holding = (article: readonly string[], part: string): string | undefined =>
      article.find((one) => one.includes(part));
    expect(holding(paragraphs(visit([tour, talks]), "en"), "joint courses")).toContain("the museum");
    const spoken = { ...talks, remarks: [remark("h", "hope", "both will go on", "双方继续合作")] };
    expect(holding(paragraphs(visit([tour, spoken]), "en"), "joint courses")).not.toContain("the museum");
  });
});

describe("another speaker", () => {
  it("begins a paragraph after a long list of those who met", () => {
    const hosts = NAMES.map((zh, at) =>
      person(
        `p${at}`,
        zh,
        { name: both(`Institute of Invented Research Number ${at + 1}`, `第${at + 1}研究院`) },
        {
          side: "host",
        },
      ),
    );
    const article = paragraphs(
      record({
        city: both("Harbor City", "港湾市"),
        delegations: [{ key: "d", side: "guest", head: "g", size: 5 }],
        participants: [
          person("g", "安例", LAKE, { side: "guest", delegation: "d", roles: ["head"] }),
          ...hosts,
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            title: both("working talks", "工作会谈"),
            when: { part: "afternoon" },
            people: [{ key: "g" }, ...NAMES.map((_, at) => ({ key: `p${at}` }))],
            remarks: [
              {
                key: "r",
                by: ["p0"],
                act: "introduce",
                points: [
                  both(
                    "the plans of the institute for the coming years, its new buildings and its staff",
                    "研究院今后几年的规划、新楼和人员",
                  ),
                ],
              },
            ],
          },
        ],
      }),
      "en",
    );
    const at = article.findIndex((one) =>
      one.includes("the plans of the Institute of Invented Research Number 1"),
    );
    expect(article[at]).toMatch(/^Person P0|^P0/);
    expect(article[at - 1]).toContain("Person P5");
  });

  it("shares a paragraph with another short one, rather than ending a longer speech of somebody else", () => {
    const said = both(
      "ports and the towns behind them depend on each other, which is why the new line between the harbor and the lake matters to every family and every company there",
      "港口与城镇相互依存",
    );
    const talk = (key: string, by: string, more: object): object => ({
      key,
      activity: "speeches",
      people: [{ key: by, as: "speaker" }],
      ...more,
    });
    const article = paragraphs(
      record({
        kind: "seminar",
        officialName: both("the 3rd Invented Port Seminar", "第三届虚构港口研讨会"),
        participants: [
          person("a", "安例", LAKE),
          person("b", "白样", HARBOR),
          person("c", "柯例", undefined),
        ],
        agenda: [
          talk("x", "a", { remarks: [{ key: "r", by: ["a"], act: "stress", points: [said, said] }] }),
          talk("y", "b", { activity: "presentation", title: both("keynote speech", "主旨演讲") }),
          talk("z", "c", {
            remarks: [{ key: "s", by: ["c"], act: "speak", points: [both("cranes", "起重机")] }],
          }),
        ],
      }),
      "en",
    );
    const at = article.findIndex((one) => one.includes("keynote speech"));
    expect(article[at]).toContain("spoke on cranes");
    expect(article[at]).not.toContain("depend on each other");
  });
});

describe("a journey of several days in English", () => {
  const at = (start: string, part: string) => ({ start, part });
  const everybody = [{ key: "v" }];
  const article = paragraphs(
    record({
      city: both("Bay City", "海湾市"),
      when: { start: "2024-03-05", end: "2024-03-06" },
      participants: [
        person("v", "安例", LAKE, { side: "guest", roles: ["head"] }),
        person("g", "白样", HARBOR, { side: "host" }),
      ],
      agenda: [
        {
          key: "arrival",
          activity: "other",
          when: at("2024-03-05", "afternoon"),
          people: everybody,
          did: both("arrive in Bay City", "抵达海湾市"),
        },
        {
          key: "lunch",
          activity: "meal",
          when: at("2024-03-06", "noon"),
          people: everybody,
          title: both("lunch", "午餐会"),
          venue: { name: both("Pier Restaurant", "码头餐厅") },
        },
        {
          key: "hall",
          activity: "tour",
          when: at("2024-03-06", "afternoon"),
          people: [{ key: "v" }, { key: "g", as: "escort" }],
          venue: { name: both("City Hall", "市政厅") },
        },
        {
          key: "school",
          activity: "tour",
          people: everybody,
          venue: { name: both("Bay School", "海湾学校") },
        },
      ],
    }),
    "en",
  );

  it("has a short arrival in the paragraph of the visit", () => {
    expect(article[0]).toMatch(/visited Bay City .* arrived in Bay City\.$/);
  });

  it("has a short item and what followed on the same day in one paragraph", () => {
    expect(article[1]).toMatch(/lunch at Pier Restaurant\. That afternoon, Person V toured/);
  });
});
