import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../events/shape";
import type { Lang } from "../events/values";
import { faultlessText as text } from "./faultless.test-data";
import { both } from "./two-languages.test-data";
import { writeArticle } from "./write";

// Several documents that one party signed at an event: none of them alone is the news. All names are invented.

const university = (en: string, zh: string): object => ({
  name: both(en, zh),
  kind: "university",
  the: false,
});
const LAKE = university("Lake University", "湖滨大学");
const HARBOR = university("Harbor University", "海港大学");
const PINE = university("Pine University", "松山大学");
const CLOUD = university("Cloud University", "云溪大学");
const MEMORANDUM = both("memorandum of understanding", "合作备忘录");
const FRAMEWORK = both("framework agreement", "合作框架协议");
const EXCHANGE = both("student exchange agreement", "学生交换协议");

const post = (en: string, zh: string, organization: object): object => ({
  organization,
  title: both(en, zh),
});
const ann = (more: object): object => ({
  key: "ann",
  person: { name: both("Ann Exemplar", "安例"), later: { en: "Exemplar" } },
  posts: [post("president", "校长", LAKE)],
  ...more,
});
const bob = (more: object): object => ({
  key: "bob",
  person: { name: both("Bob Sample", "白样"), later: { en: "Sample" } },
  posts: [post("president", "校长", HARBOR)],
  ...more,
});
const eve = (more: object): object => ({
  key: "eve",
  person: { name: both("Eve Kind", "金德"), later: { en: "Kind" } },
  posts: [post("vice president", "副校长", PINE)],
  ...more,
});

const document = (key: string, title: object, partner: object, more: object = {}): object => ({
  key,
  title,
  type: "other",
  status: "signed",
  parties: [{ organization: LAKE }, { organization: partner }],
  ...more,
});
const headlineOf = (given: DraftRecord, lang: Lang): string | undefined => {
  const [first] = writeArticle(given, lang).blocks;
  return first?.type === "headline" ? first.sentence.text : undefined;
};
const record = (more: object): DraftRecord =>
  ({
    format: FORMAT,
    kind: "outbound_visit",
    status: "held",
    title: both("Lake University delegation visits Norland", "湖滨大学代表团访问诺兰"),
    when: { start: "2024-03-05", end: "2024-03-08" },
    areas: [both("Norland", "诺兰")],
    delegations: [{ key: "d", side: "guest", head: "ann" }],
    participants: [
      ann({ side: "guest", delegation: "d", roles: ["head"] }),
      bob({ side: "host" }),
      eve({ side: "host" }),
    ],
    agenda: [
      {
        key: "harbor",
        activity: "talks",
        when: { start: "2024-03-05" },
        venue: { name: (HARBOR as { name: object }).name, organization: HARBOR },
        people: [{ key: "ann" }, { key: "bob", as: "receiver" }],
        topics: [both("student exchange", "学生交流")],
        agreements: ["a"],
      },
      {
        key: "pine",
        activity: "talks",
        when: { start: "2024-03-07" },
        venue: { name: (PINE as { name: object }).name, organization: PINE },
        people: [{ key: "ann" }, { key: "eve", as: "receiver" }],
        topics: [both("nursing", "护理")],
        agreements: ["b"],
      },
    ],
    agreements: [document("a", MEMORANDUM, HARBOR), document("b", MEMORANDUM, PINE)],
    ...more,
  }) as unknown as DraftRecord;
const ceremony = (agreements: readonly object[], more: object = {}): DraftRecord =>
  record({
    kind: "signing",
    title: both("Signing ceremony", "签约仪式"),
    when: { start: "2024-03-05" },
    areas: undefined,
    delegations: undefined,
    city: both("Reedham", "芦湾"),
    participants: [],
    agenda: [],
    agreements,
    ...more,
  });

describe("documents that one party signed with several others on a journey", () => {
  it("are all in headline and first sentence, and each at its stop without the full names", () => {
    const english = text(record({}), "en");
    expect(headlineOf(record({}), "en")).toBe(
      "Lake University signs memoranda of understanding with Harbor University and Pine University",
    );
    expect(english).toContain(
      "Lake University signed memoranda of understanding with Harbor University and Pine University during a visit by its delegation to Norland from March 5 to 8, 2024, led by its president, Ann Exemplar.",
    );
    expect(english).toContain("The two universities signed the memorandum.");
    expect(english).toContain("The memorandum with Pine University was signed there.");
    expect(english).not.toContain("Lake University and Harbor University signed");
    expect(headlineOf(record({}), "zh")).toBe("湖滨大学与海港大学、松山大学签署合作备忘录");
    const chinese = text(record({}), "zh");
    expect(chinese).toContain("其间，湖滨大学先后与海港大学、松山大学签署合作备忘录。");
    expect(chinese).not.toMatch(/5日，湖滨大学与海港大学、松山大学/);
    expect(chinese).toMatch(/(?:座谈|交流|意见)，双方签署合作备忘录。/);
  });

  it("name the stop at which both sides signed, and what was signed at talks without recorded parties", () => {
    const people = [{ key: "ann", as: "head" }];
    const institution = (org: object): object => ({
      name: (org as { name: object }).name,
      organization: org,
    });
    const chinese = text(
      record({
        participants: [ann({ side: "guest", delegation: "d", roles: ["head"] })],
        agenda: [
          { key: "h", activity: "signing", venue: institution(HARBOR), people, agreements: ["a"] },
          {
            key: "r",
            activity: "talks",
            venue: { name: both("Reed College", "芦湾学院") },
            people,
            topics: [both("nursing", "护理")],
            agreements: ["c"],
          },
          {
            key: "p",
            activity: "talks",
            venue: institution(PINE),
            people,
            topics: [both("care", "照护")],
            agreements: ["b"],
          },
        ],
        agreements: [
          document("a", MEMORANDUM, HARBOR),
          document("b", MEMORANDUM, PINE),
          { key: "c", title: both("framework agreement", "框架协议"), type: "framework", status: "signed" },
        ],
      }),
      "zh",
    );
    expect(chinese).toContain("在海港大学，双方签署合作备忘录");
    expect(chinese).not.toMatch(/(?:^|[。\n])双方签署/u);
    expect(chinese).toMatch(/在芦湾学院，[^。]*，并签署框架协议/u);
    expect(chinese).not.toContain("中，签署");
  });

  it("name their signatories at the stop", () => {
    const given = record({
      agreements: [
        document("a", MEMORANDUM, HARBOR, {
          parties: [
            { organization: LAKE, signatories: ["ann"] },
            { organization: HARBOR, signatories: ["bob"] },
          ],
        }),
        document("b", FRAMEWORK, PINE, {
          parties: [
            { organization: LAKE, signatories: ["ann"] },
            { organization: PINE, signatories: ["eve"] },
          ],
        }),
      ],
    });
    const english = text(given, "en");
    expect(english).toContain("Exemplar and Sample signed the memorandum.");
    expect(english).toContain("Exemplar and Kind signed the agreement.");
    expect(english).not.toContain("for the two sides");
    expect(text(given, "zh")).toContain("分别代表双方签署了合作框架协议");
  });

  it("are distinguished where two were signed with one partner and one with another", () => {
    const given = record({
      agenda: [
        { ...record({}).agenda?.[0], agreements: ["a", "c"] },
        { ...record({}).agenda?.[1], agreements: ["b"] },
      ],
      agreements: [
        document("a", FRAMEWORK, HARBOR),
        document("c", EXCHANGE, HARBOR),
        document("b", MEMORANDUM, PINE),
      ],
    });
    expect(headlineOf(given, "en")).toBe(
      "Lake University signs three documents with Harbor University and Pine University",
    );
    expect(text(given, "en")).toContain(
      "signed a framework agreement and a student exchange agreement with Harbor University, and a memorandum of understanding with Pine University during a visit",
    );
    expect(text(given, "zh")).toContain(
      "先后与海港大学签署合作框架协议和学生交换协议，与松山大学签署合作备忘录。",
    );
  });

  it("leave the news to the document that the office's own title speaks of", () => {
    const given = record({
      title: both("Lake University signs memorandum with Harbor University", "湖滨大学与海港大学签署备忘录"),
    });
    expect(text(given, "en")).toContain("Lake University and Harbor University signed a memorandum");
    expect(text(given, "en")).not.toContain("signed memoranda");
    expect(text(given, "zh")).not.toContain("先后");
  });

  it("are not the news together with what is only planned", () => {
    const given = record({
      agreements: [document("a", MEMORANDUM, HARBOR), document("b", MEMORANDUM, PINE, { status: "planned" })],
    });
    expect(text(given, "en")).toContain("Lake University and Pine University plan to sign");
    expect(text(given, "en")).not.toContain("signed memoranda");
    expect(text(given, "zh")).not.toContain("先后");
  });
});

describe("planned documents of one name at two stops", () => {
  it("are two sentences in Chinese, since one would name the wrong parties", () => {
    const planned = { status: "planned" };
    const given = record({
      agreements: [document("a", MEMORANDUM, HARBOR, planned), document("b", MEMORANDUM, PINE, planned)],
    });
    const chinese = text(given, "zh");
    expect(chinese).toContain("双方拟签署合作备忘录。");
    expect(chinese).toContain("湖滨大学与松山大学拟签署合作备忘录。");
  });
});

describe("documents that one party signed with several others on one occasion", () => {
  it("are counted by what all partners are, and the partners of many follow", () => {
    const companies = Array.from({ length: 12 }, (_, at) => ({
      name: both(
        `Alder ${String.fromCharCode(65 + at)} Company`,
        `桤木${"一二三四五六七八九十甲乙"[at]}公司`,
      ),
      kind: "company",
      the: false,
    }));
    const given = ceremony(companies.map((one, at) => document(`a${at}`, FRAMEWORK, one)));
    expect(headlineOf(given, "en")).toBe("Lake University signs framework agreements with 12 companies");
    expect(text(given, "en")).toContain(
      "Lake University signed framework agreements with 12 companies in Reedham on March 5, 2024. The companies are Alder A Company, ",
    );
    expect(headlineOf(given, "zh")).toBe("湖滨大学与12家企业签署合作框架协议");
    expect(text(given, "zh")).toContain("桤木甲公司、桤木乙公司在芦湾签署合作框架协议。");
  });

  it("are each stated with their partner where they differ", () => {
    const given = ceremony([
      document("a", FRAMEWORK, HARBOR),
      document("b", MEMORANDUM, PINE),
      document("c", EXCHANGE, CLOUD),
    ]);
    expect(headlineOf(given, "en")).toBe("Lake University signs three documents with three universities");
    expect(text(given, "en")).toContain(
      "In Reedham on March 5, 2024, Lake University signed a framework agreement with Harbor University, a memorandum of understanding with Pine University and a student exchange agreement with Cloud University.",
    );
    expect(text(given, "zh")).toContain(
      "湖滨大学在芦湾与海港大学签署合作框架协议，与松山大学签署合作备忘录，与云溪大学签署学生交换协议。",
    );
    expect(text(given, "zh")).not.toContain("双方签署");
  });

  it("are signed at the ceremony and before the witnesses that all of them share", () => {
    const parties = (partner: object, by: string): object[] => [
      { organization: LAKE, signatories: ["ann"] },
      { organization: partner, signatories: [by] },
    ];
    const witness = {
      key: "win",
      person: { name: both("Win Ness", "温斯"), later: { en: "Ness" } },
      posts: [{ title: both("Reedham mayor", "芦湾市市长") }],
      side: "third",
    };
    const shared = { witnesses: ["win"] };
    const given = ceremony(
      [
        document("a", MEMORANDUM, HARBOR, { ...shared, parties: parties(HARBOR, "bob") }),
        document("b", MEMORANDUM, PINE, { ...shared, parties: parties(PINE, "eve") }),
      ],
      {
        participants: [ann({ side: "host" }), bob({ side: "guest" }), eve({ side: "guest" }), witness],
        agenda: [
          {
            key: "s",
            activity: "signing",
            title: both("signing ceremony", "签约仪式"),
            agreements: ["a", "b"],
          },
        ],
      },
    );
    const english = text(given, "en");
    expect(english).toContain(
      "Ann Exemplar, president of Lake University, signed the memoranda with Bob Sample, president of Harbor University, and Eve Kind, vice president of Pine University, in the presence of",
    );
    expect(english).not.toContain("A signing ceremony was held");
    expect(english.match(/Ness/g)).toHaveLength(1);
    expect(text(given, "zh")).toContain("分别与海港大学、松山大学签署合作备忘录。");
  });

  it("keep their days where these differ", () => {
    const given = ceremony(
      [
        document("a", FRAMEWORK, HARBOR, { signedOn: "2024-03-05" }),
        document("b", MEMORANDUM, PINE, { signedOn: "2024-03-07" }),
      ],
      { when: { start: "2024-03-05", end: "2024-03-08" } },
    );
    expect(text(given, "en")).toContain(
      "The framework agreement was signed on March 5 and the memorandum of understanding on March 7.",
    );
    expect(text(given, "zh")).toContain("合作框架协议、合作备忘录分别于3月5日、3月7日签署。");
  });

  it("are stated one by one in a language that cannot name a partner", () => {
    const given = ceremony([
      document("a", MEMORANDUM, HARBOR),
      document("b", MEMORANDUM, { name: { zh: "云溪大学" }, kind: "university" }),
    ]);
    expect(text(given, "en")).not.toContain("memoranda");
    expect(headlineOf(given, "zh")).toBe("湖滨大学与海港大学、云溪大学签署合作备忘录");
  });
});

describe("documents that two parties signed on several occasions", () => {
  it("are counted in the headline, and both parties are the subject", () => {
    const given = record({
      title: both("Lake University president visits Harbor University", "湖滨大学校长访问海港大学"),
      areas: undefined,
      city: both("Norport", "诺港"),
      agenda: [
        { ...record({}).agenda?.[0], venue: undefined },
        { key: "sign", activity: "signing", when: { start: "2024-03-07" }, agreements: ["b"] },
      ],
      participants: record({}).participants?.slice(0, 2),
      agreements: [document("a", FRAMEWORK, HARBOR), document("b", EXCHANGE, HARBOR)],
    });
    expect(headlineOf(given, "en")).toBe("Lake University and Harbor University sign two agreements");
    expect(text(given, "en")).toContain(
      "Lake University and Harbor University signed a framework agreement and a student exchange agreement during a visit",
    );
    expect(text(given, "en")).toContain("On March 7, the student exchange agreement was signed.");
    expect(text(given, "zh")).toContain("先后签署合作框架协议和学生交换协议");
  });
});
