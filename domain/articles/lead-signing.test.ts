import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../events/shape";
import { faultlessText as text } from "./faultless.test-data";
import { both, HARBOR, LAKE, dean as person } from "./two-languages.test-data";
import { writeArticle } from "./write";

const AIM = both("promote the exchange of students", "促进学生交流");

const agreement = (more: object = {}): object => ({
  key: "a",
  title: both("cooperation agreement", "合作协议"),
  type: "other",
  status: "signed",
  signedOn: "2024-03-05",
  parties: [{ organization: LAKE }, { organization: HARBOR }],
  ...more,
});
const record = (more: object): DraftRecord =>
  ({
    format: FORMAT,
    kind: "signing",
    status: "held",
    title: both("Agreement signed", "签署协议"),
    when: { start: "2024-03-05" },
    participants: [],
    agenda: [],
    agreements: [agreement()],
    ...more,
  }) as DraftRecord;

describe("what a signing was for", () => {
  it("is in the sentence of the signing, and nowhere else", () => {
    for (const given of [{ agreements: [agreement({ purpose: AIM })] }, { purpose: AIM }]) {
      const article = text(record(given), "en");
      expect(article).toContain(
        "signed a cooperation agreement on March 5, 2024, to promote the exchange of students.",
      );
      expect(article.match(/exchange of students/g)).toHaveLength(1);
    }
  });

  it("is what the parties plan to sign a document for, or what they would do under it", () => {
    const planned = (more: object): string =>
      text(record({ agreements: [agreement({ status: "planned", signedOn: undefined, ...more })] }), "en");
    const said = "plan to sign a cooperation agreement to promote the exchange of students.";
    expect(planned({ purpose: AIM })).toContain(said);
    expect(planned({ scope: [{ key: "s", text: AIM }] })).toContain(said);
    expect(planned({ scope: [{ key: "s", text: AIM }], scopeOpen: true })).not.toContain(said);
  });

  it("stays with the terms where the sentence is full", () => {
    const long = Array.from({ length: 32 }, () => "exchange").join(" ");
    const article = text(record({ agreements: [agreement({ purpose: { en: `promote ${long}` } })] }), "en");
    expect(article).toContain("The agreement aims to promote");
  });
});

describe("a document signed during a visit to one of the parties", () => {
  const guest = person("g", both("Ann Exemplar", "安例"), LAKE, {
    side: "guest",
    delegation: "d",
    roles: ["head"],
  });
  const host = person("h", both("Bob Sample", "白样"), HARBOR, { side: "host", roles: ["receiver"] });
  const given = record({
    kind: "reception",
    venue: { name: HARBOR.name, organization: HARBOR },
    delegations: [{ key: "d", side: "guest", head: "g" }],
    participants: [host, guest],
  });

  it("is stated without the visit, which gets a sentence of its own", () => {
    const article = text(given, "en");
    expect(article).toContain("signed a cooperation agreement on March 5, 2024.");
    expect(article).toContain(
      "The signing took place at Harbor University during a visit by a delegation led by",
    );
  });
});

describe("documents signed together", () => {
  const ann = person("ann", both("Ann Exemplar", "安例"), LAKE, {});
  const bob = person("bob", both("Bob Sample", "白样"), HARBOR, {});
  const parties = [
    { organization: LAKE, signatories: ["ann"] },
    { organization: HARBOR, signatories: ["bob"] },
  ];
  const titles = [
    both("framework agreement", "框架协议"),
    both("plan for joint courses", "课程共建方案"),
    both("letter of intent", "意向书"),
    both("charter of the joint institute", "联合学院章程"),
  ];
  const signing = (count: number, more: object = {}): DraftRecord =>
    record({
      title: both("Ceremony", "仪式"),
      participants: [ann, bob],
      agreements: titles
        .slice(0, count)
        .map((title, at) => agreement({ key: `a${at}`, title, parties, ...more })),
    });

  it("are one sentence also where the parties are in another order", () => {
    const given = signing(2);
    const other = { ...given.agreements?.[1], parties: [parties[1], parties[0]] };
    const article = text({ ...given, agreements: [given.agreements?.[0], other] } as DraftRecord, "en");
    expect(article).toContain(
      "Lakeside University and Harbor University signed a framework agreement and a plan for joint courses on March 5, 2024. The documents were signed by Ann Exemplar, dean of Lakeside University, and Bob Sample, dean of Harbor University.",
    );
  });

  it("are followed by what the signing led to and where the ceremony was", () => {
    const point = both("cooperation thereby entered a new stage", "双方合作由此进入新阶段");
    const given = {
      ...signing(2),
      venue: { name: HARBOR.name, organization: HARBOR },
      agenda: [{ key: "s", activity: "signing", agreements: ["a0", "a1"], outcomes: ["o"] }],
      outcomes: [{ key: "o", type: "result", points: [point] }],
    } as unknown as DraftRecord;
    const [, lead = ""] = text(given, "zh").split("\n\n");
    expect(lead).toContain("签署框架协议和课程共建方案，双方合作由此进入新阶段。");
    expect(lead).toMatch(/分别代表双方签字。签约仪式在港湾大学举行。/);
    expect(text(given, "en").split("\n\n")[1]).toContain("Cooperation thereby entered a new stage.");
  });
});

describe("a document signed at one stop of a journey of several days", () => {
  const guest = person("g", both("Ann Exemplar", "安例"), LAKE, {
    side: "guest",
    delegation: "d",
    roles: ["head"],
  });
  const host = person("h", both("Bob Sample", "白样"), HARBOR, { side: "host" });
  const other = person(
    "o",
    both("Cleo Invented", "柯例"),
    { name: both("Reed College", "芦苇学院") },
    { side: "host" },
  );
  const at = (organization: typeof HARBOR, start: string, more: object): object => ({
    venue: { name: organization.name, organization },
    when: { start },
    ...more,
  });
  const REED = { name: both("Reed College", "芦苇学院"), kind: "university" };
  const given = record({
    kind: "outbound_visit",
    when: { start: "2024-03-04", end: "2024-03-08" },
    delegations: [
      { key: "d", name: both("Lakeside University delegation", "湖滨大学代表团"), side: "guest", head: "g" },
    ],
    participants: [guest, host, other],
    agenda: [
      at(HARBOR, "2024-03-05", { key: "t", activity: "talks", people: [{ key: "g" }, { key: "h" }] }),
      at(HARBOR, "2024-03-05", { key: "s", activity: "signing", agreements: ["a"] }),
      at(REED, "2024-03-07", { key: "u", activity: "talks", people: [{ key: "g" }, { key: "o" }] }),
    ],
  });

  it("has the days of the journey and its places in the lead, and its own day at its stop", () => {
    const [, lead, stop] = text(given, "en").split("\n\n");
    expect(lead).toMatch(/signed a cooperation agreement during a visit by .* from March 4 to 8, 2024\./);
    expect(lead).toContain("visited Harbor University and Reed College");
    expect(lead).not.toContain("March 5");
    expect(stop).toMatch(/^On March 5, .*The agreement was signed there\./);
  });
});

describe("those who signed", () => {
  const ann = (more: object = {}): object =>
    person("ann", both("Ann Exemplar", "安例"), LAKE, { side: "guest", ...more });
  const bob = person("bob", both("Bob Sample", "白样"), HARBOR, { side: "host" });
  const parties = (...signed: [object, string][]): object[] =>
    signed.map(([organization, key]) => ({ organization, signatories: [key] }));

  it("are named once, where one of them signed for two parties", () => {
    const RIVER = { name: both("River University", "江河大学"), kind: "university" };
    const agreements = [agreement({ parties: parties([HARBOR, "bob"], [LAKE, "ann"], [RIVER, "ann"]) })];
    const article = text(record({ participants: [ann(), bob], agreements }), "zh");
    expect(article.match(/安例/g)).toHaveLength(1);
  });

  it("are named at the first of several documents that they signed for one party", () => {
    const firm = (key: string, name: string): object =>
      agreement({
        key,
        title: both("investment agreement", "投资协议"),
        parties: [
          { organization: HARBOR, signatories: ["bob"] },
          { organization: { name: both(`${name} Works`, `${name}公司`) } },
        ],
      });
    const agreements = [firm("a", "Alder"), firm("b", "Birch")];
    const article = text(record({ participants: [bob], agreements }), "zh");
    expect(article.match(/代表.{0,8}签字/g)).toHaveLength(1);
  });

  it("are not said to have signed for a party that their post names", () => {
    const CITY = { name: both("Larkspur", "云雀"), kind: "government" };
    const hall = { name: both("Larkspur Municipality", "云雀市政府"), kind: "government" };
    const head = { key: "head", group: both("the head", "负责人"), of: [hall], side: "host" };
    const agreements = [agreement({ parties: parties([LAKE, "ann"], [CITY, "head"]) })];
    const article = text(record({ participants: [ann(), head], agreements }), "en");
    expect(article).toContain(
      "The agreement was signed by Ann Exemplar, dean of the university, and the head of Larkspur Municipality.",
    );
    expect(article).not.toContain("for Larkspur");
  });

  it("are introduced before those who arranged the visit", () => {
    const consul = person("consul", both("Cora Invented", "柯虚"), LAKE, {
      side: "third",
      roles: ["witness"],
    });
    const agreements = [
      agreement({ parties: parties([LAKE, "ann"], [HARBOR, "bob"]), witnesses: ["consul"] }),
    ];
    const given = {
      kind: "reception",
      delegations: [{ key: "d", name: { en: "Lakeside delegation" }, side: "guest", head: "ann" }],
      participants: [ann({ delegation: "d", roles: ["head"] }), bob, consul],
      organizers: [{ participant: "consul", tier: "go_between" }],
      agreements,
    };
    const article = text(record(given), "en");
    expect(article.indexOf("Cora Invented")).toBe(article.indexOf("Invented") - "Cora ".length);
  });
});

describe("a signing on one day of an event of several days", () => {
  const several = record({
    kind: "meeting",
    title: both("Joint commission meets", "联合委员会会议举行"),
    when: { start: "2024-03-04", end: "2024-03-05" },
    agreements: [agreement({ signedOn: undefined })],
    agenda: [
      { key: "t", activity: "talks", when: { start: "2024-03-04" }, topics: [both("trade", "贸易")] },
      { key: "s", activity: "signing", when: { start: "2024-03-05" }, agreements: ["a"] },
    ],
  });

  it("has its own day in English, and the event its days", () => {
    const written = text(several, "en");
    expect(written).toMatch(/On March 5, 2024, Lakeside University and Harbor University signed/);
    expect(written).toContain("The meeting took place on March 4 and 5.");
    expect(written).not.toMatch(/signed[^.]*March 4/);
  });

  it("has its own day in Chinese, and the event its days", () => {
    const written = text(several, "zh");
    expect(written).toContain("2024年3月5日，湖滨大学与港湾大学签署合作协议。");
    expect(written).toContain("会议于4日至5日举行。");
  });
});

describe("a document whose title is in one language only", () => {
  const signedWith = (more: object): DraftRecord =>
    record({ title: undefined, agreements: [agreement(more)] });

  it("is called by its kind in the other language, so that both report the signing", () => {
    const chinese = signedWith({ title: { zh: "学生交流备忘录" } });
    expect(text(chinese, "en")).toMatch(/^Lakeside University and Harbor University sign memorandum\n/);
    expect(text(chinese, "en")).toContain("signed a memorandum on March 5, 2024");
    const english = signedWith({ title: { en: "Agreement on Student Exchange" }, type: "framework" });
    expect(text(english, "zh")).toMatch(/^.*签署框架协议\n/);
    expect(text(signedWith({ title: { zh: "校际公约" } }), "en")).toContain("signed a document on");
  });

  it("is called by the noun of its title, not by what it is about", () => {
    const english = (zh: string) => text(signedWith({ title: { zh } }), "en");
    expect(english("关于《湖滨宣言》的合作协议")).toContain("signed an agreement on");
    expect(english("合作意向协议书")).toContain("signed a letter of intent on");
    const chinese = (en: string) => text(signedWith({ title: { en } }), "zh");
    expect(chinese("Contract Farming Cooperation Agreement")).toMatch(/签署协议\n/u);
    expect(chinese("Agreement on the Lake Protocol")).toMatch(/签署协议\n/u);
    expect(chinese("Protocol amending the Trade Agreement")).toMatch(/签署议定书\n/u);
    expect(chinese("Port of Reedham Agreement")).toMatch(/签署协议\n/u);
    expect(chinese("Contract implementing the letter of intent")).toMatch(/签署合同\n/u);
    expect(english("关于落实合作意向书的合同")).toContain("signed a contract on");
  });

  it("remains a missing text", () => {
    const { gaps } = writeArticle(signedWith({ title: { zh: "学生交流备忘录" } }), "en");
    expect(gaps).toContainEqual(
      expect.objectContaining({ code: "text_missing", path: "agreements[a].title.en" }),
    );
  });
});

describe("two documents of one kind whose titles are in one language only", () => {
  const signed = (lang: "en" | "zh", ...given: object[]): string =>
    text(
      record({
        title: undefined,
        agreements: given.map((more, at) => agreement({ key: `a${at}`, ...more })),
      }),
      lang,
    );

  it("are not called by that kind twice", () => {
    const memoranda = ["学生交流备忘录", "教师交流备忘录"].map((zh) => ({ title: { zh }, type: "mou" }));
    expect(signed("en", ...memoranda)).not.toMatch(/memorandum/i);
    const protocols = ["Protocol on Ports", "Protocol on Rails"].map((en) => ({ title: { en } }));
    expect(signed("zh", ...protocols)).not.toContain("议定书");
    const [first = {}] = protocols;
    expect(signed("zh", first, { title: { zh: "议定书" } })).not.toMatch(/议定书[和、]议定书/u);
  });

  it("are called by their kinds where these differ", () => {
    const protocol = { title: { zh: "港口议定书" } };
    const mou = { title: { zh: "学生交流备忘录" }, type: "mou" };
    expect(signed("en", protocol, mou)).toMatch(/a protocol and a memorandum of understanding/);
    const chinese = signed("zh", { title: { en: "Protocol on Ports" } }, { title: { en: "Contract" } });
    expect(chinese).toMatch(/议定书[和、]合同/u);
  });
});

describe("what the parties will do under a document", () => {
  const participants = [
    person("g", both("Ann Exemplar", "安例"), LAKE, { side: "guest" }),
    person("h", both("Ben Sample", "贝样"), HARBOR, { side: "host" }),
  ];
  const parties = [
    { organization: LAKE, signatories: ["g"] },
    { organization: HARBOR, signatories: ["h"] },
  ];
  const scope = [
    "共同举办海洋科学研讨会，邀请两地科研机构和企业的专家参加",
    "互派教师和研究人员，共享两校图书馆的馆藏和实验室的设备",
  ];

  it("begins the second paragraph in Chinese", () => {
    const terms = { parties, purpose: AIM, scope: scope.map((zh, at) => ({ key: `${at}`, text: { zh } })) };
    const article = text(record({ participants, agreements: [agreement(terms)] }), "zh");
    expect(article).toMatch(/签署合作协议，以促进学生交流。[^。]*签字。\n+根据协议，双方将/u);
  });
});
