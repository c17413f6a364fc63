import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../events/shape";
import { faultlessText as text } from "./faultless.test-data";
import { both, CHAMBER } from "./two-languages.test-data";

const OFFICE = { name: both("Harbor Office", "港湾办公室"), kind: "government" };
const record = (more: object): DraftRecord =>
  ({
    format: FORMAT,
    kind: "seminar",
    status: "held",
    title: both("Forum", "论坛"),
    officialName: both("the 9th Trade Forum Directors' Conference", "第九届贸易研讨会——港口与人"),
    when: { start: "2024-03-05" },
    city: both("Larkspur", "云雀市"),
    participants: [],
    agenda: [],
    ...more,
  }) as DraftRecord;

describe("the first sentences of an event of many", () => {
  const hosted = { organizers: [{ organization: CHAMBER, tier: "host" }] };

  it("have the only host as their subject, and the theme after it", () => {
    const article = text(record({ ...hosted, theme: both("Safe ports", "安全港口") }), "en");
    expect(article).toContain(
      "The Lakeside Chamber hosted the 9th Trade Forum Directors' Conference in Larkspur on March 5, 2024, under the theme “Safe ports”.",
    );
    expect(article).toMatch(/^Lakeside Chamber hosts 9th Trade Forum Directors' Conference in Larkspur\n/);
    expect(article).not.toContain("was hosted by");
  });

  it("name several organizers with the number of participants", () => {
    const more = {
      organizers: [
        { organization: CHAMBER, tier: "host" },
        { organization: OFFICE, tier: "organizer" },
      ],
      attendance: { count: 60, bound: "nearly", of: both("guests", "与会人员") },
    };
    expect(text(record(more), "en")).toContain(
      "Nearly 60 guests attended the 9th Trade Forum Directors' Conference, held in Larkspur on March 5, 2024. The conference was hosted by the Lakeside Chamber and organized by the Harbor Office.",
    );
    const council = { key: "c", group: both("council members", "部分理事"), of: [CHAMBER] };
    const chinese = text(record({ ...more, participants: [council] }), "zh");
    expect(chinese).toContain("湖滨商会部分理事等近60人与会。");
    expect(chinese.match(/近60/g)).toHaveLength(1);
  });

  it("leave the subtitle of a name to the first sentence", () => {
    const chinese = text(record({ title: both("Conference held", "第九届贸易研讨会在云雀市举行") }), "zh");
    expect(chinese).toMatch(/^第九届贸易研讨会在云雀市举行\n/);
    expect(chinese).toContain("“第九届贸易研讨会——港口与人”在云雀市举行");
  });

  it("are in the present where the event is in progress when the article appears", () => {
    const going = {
      ...hosted,
      officialName: both("the 9th Trade Seminar", "第九届贸易研讨会"),
      when: { start: "2024-03-05", end: "2024-03-07" },
      published: "2024-03-05",
      purpose: both(
        "discuss how the ports of the region can share their experience with the towns that depend on them and with one another",
        "交流港口经验",
      ),
      participants: [{ key: "a", person: { name: both("Ann Exemplar", "安例") } }],
      agenda: [
        {
          key: "k",
          activity: "presentation",
          title: both("closing address", "闭幕演讲"),
          when: { start: "2024-03-07" },
          people: [{ key: "a", as: "speaker" }],
        },
      ],
    };
    const attendance = { count: 60, bound: "over", of: both("delegates", "代表") };
    expect(text(record({ ...going, attendance }), "en")).toContain("More than 60 delegates are taking part");
    const article = text(record(going), "en");
    expect(article).toContain("The 9th Trade Seminar opened in Larkspur on March 5, 2024.");
    expect(article).toContain("The three-day seminar, hosted by the Lakeside Chamber, aims to discuss how");
    expect(article).toContain("Ann Exemplar will deliver the closing address");
    expect(text(record({ ...going, purpose: undefined }), "en")).toContain(
      "opened in Larkspur on March 5, 2024. The three-day seminar was hosted by the Lakeside Chamber.",
    );
    // Nothing is still to come, and the title does not say that it opens.
    const over = text(record({ ...going, agenda: [], title: both("Seminar on ports", "港口研讨会") }), "en");
    expect(over).toMatch(/(?:held|hosted) .*in Larkspur from March 5 to 7, 2024/);
    expect(over).not.toMatch(/opened|aims to/);
    const on = { title: both("Seminar on ports is under way", "港口研讨会"), agenda: [] };
    expect(text(record({ ...going, ...on }), "en")).toContain("opened in Larkspur on March 5, 2024.");
  });
});

describe("an event without a name of its own", () => {
  const mayor = {
    key: "ann",
    person: { name: both("Ann Exemplar", "安例") },
    posts: [{ title: both("mayor", "市长"), organization: OFFICE }],
  };
  const guest = { ...mayor, key: "bo", person: { name: both("Bo Sample", "白样") }, posts: [] };
  const act = (key: string, en: string, zh: string, more: object = {}): object => ({
    key,
    activity: "other",
    did: both(en, zh),
    people: [{ key: "ann", as: "head" }],
    ...more,
  });

  it("begins with what was done there, before those who were there", () => {
    const article = text(
      record({
        kind: "other",
        officialName: undefined,
        title: both("Foundation stone laid", "奠基"),
        participants: [mayor, guest],
        agenda: [
          act("stone", "lay the foundation stone of the library", "为图书馆奠基"),
          act("more", "lay the foundation stones of two schools", "为两所学校奠基", { online: "fully" }),
        ],
      }),
      "en",
    );
    expect(article).not.toContain("event was held");
    expect(article).toContain("laid the foundation stone of the library in Larkspur on March 5, 2024.");
    expect(article.indexOf("two schools")).toBeLessThan(article.indexOf("Sample"));
  });

  it("has those beside the person who acted accompany, not act", () => {
    const people = [
      { key: "ann", as: "head" },
      { key: "bo", as: "escort" },
    ];
    const given = record({
      participants: [mayor, guest],
      agenda: [act("pile", "press the button of the pile driver", "按动打桩机按钮", { people })],
    });
    expect(text(given, "zh")).toMatch(/在白样陪同下，.*安例按动打桩机按钮/);
    expect(text(given, "en")).toMatch(/Ann Exemplar(?:, .*)?, accompanied by Bo Sample, pressed the button/);
  });

  it("is called by the noun of the office's own title", () => {
    const named = { officialName: undefined, theme: both("Safe ports", "安全港口") };
    const titled = { title: both("Roundtable on safe ports", "安全港口圆桌会议") };
    expect(text(record({ ...named, ...titled }), "en")).toContain(
      "A roundtable on the theme “Safe ports” was",
    );
    expect(text(record({ ...named, title: both("Safe ports", "安全港口") }), "en")).toContain("A seminar on");
  });

  it("say that two met before what they agreed on", () => {
    const minister = (key: string, name: { en: string; zh: string }, side: string): object => ({
      key,
      side,
      person: { name },
      posts: [{ organization: side === "host" ? CHAMBER : OFFICE, title: both("president", "会长") }],
    });
    const article = text(
      record({
        kind: "meeting",
        officialName: undefined,
        title: both("Presidents agree on joint school", "会长商定共建学校"),
        participants: [
          { ...minister("a", both("Ann Exemplar", "安例"), "host"), roles: ["receiver"] },
          minister("b", both("Bob Sample", "白样"), "guest"),
        ],
        outcomes: [
          { key: "o", type: "consensus", by: ["a", "b"], points: [both("found a joint school", "共建学校")] },
        ],
        news: "o",
      }),
      "en",
    );
    expect(article.indexOf(" met ")).toBeGreaterThan(0);
    expect(article.indexOf(" met ")).toBeLessThan(article.indexOf("agreed to found a joint school"));
  });
});
