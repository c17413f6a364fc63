import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../events/shape";
import { faultlessText } from "./faultless.test-data";
import { both, LAKE, dean as person } from "./two-languages.test-data";

const HARBOR = { name: both("University of Harbor City", "港湾大学"), kind: "university" };
const host = person("h", both("Bob Sample", "白样"), HARBOR, { side: "host", roles: ["receiver"] });
const guest = person("g", both("Ann Exemplar", "安例"), LAKE, { side: "guest" });
const paragraphs = (more: object): string[] =>
  faultlessText(
    {
      format: FORMAT,
      kind: "signing",
      status: "held",
      title: both("Spring programme", "春季活动"),
      when: { start: "2024-03-05" },
      participants: [],
      agenda: [],
      ...more,
    } as DraftRecord,
    "en",
  )
    .trim()
    .split("\n\n");
const headline = (more: object): string | undefined => paragraphs(more)[0];

const agreements = [
  {
    key: "a",
    title: both("cooperation agreement", "合作协议"),
    type: "other",
    status: "signed",
    signedOn: "2024-03-05",
    parties: [{ organization: LAKE }, { organization: HARBOR }],
  },
];

describe("a recorded title as the headline", () => {
  it("states the signing alone where a document was signed", () => {
    const title = { en: "Lakeside and Harbor universities hold seminar on trade and sign agreement" };
    const article = "Lakeside University and University of Harbor City sign agreement";
    const signing = { en: article.replace(" sign ", " hold seminar and sign ") };
    expect(headline({ kind: "seminar", title: signing, agreements })).toBe(article);
    expect(headline({ kind: "seminar", title, officialName: { en: "the Trade Seminar" } })).toBe(title.en);
  });

  it("leaves out articles, apart from those of a common noun", () => {
    const title = {
      en: "Lakeside University signs an agreement with the University of Harbor City at the port",
    };
    expect(headline({ title, agreements })).toBe(
      "Lakeside University signs agreement with University of Harbor City at the port",
    );
  });

  it("says what a signed document is for, but not only on what occasion it was signed", () => {
    const title = { en: "Lakeside and Harbor universities become partners" };
    expect(headline({ kind: "signing", news: "x", title, agreements })).toBe(title.en);
    const visit = { en: "Delegation of Lakeside University visits Harbor City" };
    expect(headline({ kind: "signing", title: visit, agreements })).toContain("sign cooperation agreement");
  });

  it("names the parties in the order of the first sentence", () => {
    const title = { en: "University of Harbor City and Lakeside University sign agreement" };
    const right = "Lakeside University and University of Harbor City sign agreement";
    expect(headline({ title, agreements })).toBe(right);
    expect(headline({ title: { en: right }, agreements })).toBe(right);
    const others = { en: "Reed College and Lakeside University sign agreement" };
    expect(headline({ title: others, agreements })).toBe(others.en);
  });

  it("has the subject of the first sentence where two people met", () => {
    const [first, lead] = paragraphs({
      kind: "meeting",
      title: { en: "Lakeside dean Ann Exemplar meets Harbor dean Bob Sample in spring" },
      participants: [host, guest],
      agenda: [{ key: "t", activity: "talks" }],
    });
    expect(lead).toMatch(/^Bob Sample/);
    expect(first).toBe("Harbor dean Bob Sample meets Lakeside dean Ann Exemplar in spring");
  });
});

describe("the headline of a visit without a title that states it", () => {
  const visit = (more: object): object => ({
    kind: "reception",
    venue: { name: HARBOR.name, organization: HARBOR },
    participants: [host, guest],
    ...more,
  });

  it("states what the two sides talked about, where that is short", () => {
    expect(headline(visit({ purpose: { en: "discuss ways to promote student exchange" } }))).toBe(
      "Lakeside University and University of Harbor City discuss student exchange",
    );
    const agenda = [{ key: "t", activity: "talks", topics: [both("joint courses", "合办课程")] }];
    expect(headline(visit({ agenda }))).toMatch(/ discuss joint courses$/);
  });

  it("states the common kind of the visited places, where these are the destination", () => {
    const saw = ["North Park", "South Park", "other industrial parks"].map((en) => ({ en }));
    const agenda = [{ key: "s", activity: "tour", saw }];
    const city = { en: "Harbor City" };
    const given = { kind: "inspection", venue: undefined, city, participants: [guest], agenda };
    expect(headline(visit(given))).toMatch(/ visits industrial parks in Harbor City$/);
  });

  it("states who visited whom otherwise", () => {
    expect(headline(visit({ purpose: { en: "establish contacts with schools" } }))).toMatch(/ visits /);
  });
});

describe("more than two who received the visitors", () => {
  const receivedBy = (keys: readonly string[]): string[] => {
    const post = (
      key: string,
      name: { en: string; zh: string },
      organization: object,
      more: object,
    ): object => ({
      ...person(key, name, organization, more),
      posts: [{ organization, title: both(`director of the invented office ${key}`, `虚构处${name.zh}长`) }],
    });
    const hosts = keys.map((key, at) =>
      post(key, both(`Cleo ${key}`, `柯${"一二三四五六七八九"[at]}`), HARBOR, {
        side: "host",
        roles: ["receiver"],
      }),
    );
    return paragraphs({
      kind: "reception",
      venue: { name: HARBOR.name, organization: HARBOR },
      purpose: both("study how courses are taught", "考察教学"),
      delegations: [{ key: "d", side: "guest", head: "g", size: 4 }],
      participants: [{ ...guest, delegation: "d", roles: ["head"] }, ...hosts],
    });
  };

  it("follow the first paragraph in English, which says what the visit was for", () => {
    const article = receivedBy(["one", "two", "three"]);
    expect(article[1]).toMatch(/to study how courses are taught\.$/);
    expect(article[2]).toMatch(/^The delegation was received by Cleo one/);
  });

  it("have a paragraph of their own in English otherwise, with less room for more than four", () => {
    const keys = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
    for (const article of [receivedBy(keys), receivedBy(keys.slice(0, 6))]) {
      expect(article[1]).not.toContain("Cleo");
      expect(article[2]).toMatch(/^The delegation was received by Cleo one/);
    }
  });
});

describe("those who signed for two organizations of a kind", () => {
  it("are named with the post that each of them holds", () => {
    const [party, other] = agreements[0]?.parties ?? [];
    const article = paragraphs({
      participants: [guest, host],
      agreements: [
        {
          ...agreements[0],
          parties: [
            { ...party, signatories: ["g"] },
            { ...other, signatories: ["h"] },
          ],
        },
      ],
    }).join("\n");
    expect(article).toContain(
      "The agreement was signed by Ann Exemplar, dean of Lakeside University, and Bob Sample, dean of the University of Harbor City.",
    );
  });
});
