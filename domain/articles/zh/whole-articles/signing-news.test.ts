import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText as text } from "../../faultless.test-data";

const zh = (words: string) => ({ zh: words });
const org = (name: string, kind = "association") => ({ name: zh(name), kind });
const person = (
  key: string,
  name: string,
  organization: string,
  title: string,
  side: string,
  more: object = {},
) => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization: { name: zh(organization) }, title: zh(title) }],
  side,
  ...more,
});
const agreement = (key: string, title: string, parties: readonly string[], more: object = {}) => ({
  key,
  title: zh(title),
  type: "other",
  status: "signed",
  parties: parties.map((name) => ({ organization: org(name) })),
  ...more,
});
const written = (more: object): string =>
  text(
    {
      format: FORMAT,
      kind: "reception",
      status: "held",
      title: zh("青松大学代表团访问湖滨大学"),
      when: { start: "2024-03-05" },
      venue: { name: zh("湖滨大学"), organization: org("湖滨大学", "university") },
      delegations: [{ key: "d", name: zh("青松大学代表团"), side: "guest", head: "su" }],
      participants: [
        person("su", "苏帕", "青松大学", "校长", "guest", { delegation: "d", roles: ["head"] }),
        person("an", "安例", "湖滨大学", "校长", "host", { roles: ["receiver"] }),
      ],
      agenda: [{ key: "s", activity: "signing", agreements: ["a"] }],
      agreements: [agreement("a", "合作协议", ["湖滨大学", "青松大学"])],
      ...more,
    } as unknown as DraftRecord,
    "zh",
  );

describe("what was signed on a visit", () => {
  it("shares the sentence of the visit where that has named both parties, whoever else was there", () => {
    const third = person("ke", "柯例", "湖滨科技中心", "处长", "third");
    const article = written({
      purpose: zh("参加协议签字仪式，协商教师交流、学生交流和学术合作等事宜"),
      participants: [
        person("su", "苏帕", "青松大学", "校长", "guest", { delegation: "d", roles: ["head"] }),
        person("an", "安例", "湖滨大学", "校长", "host", { roles: ["receiver"] }),
        third,
      ],
    });
    expect(article).toMatch(/事宜，(?:双方|两校)签署合作协议。/);
    expect(article).not.toContain("其间");
  });

  it("is the office's own document before one of others, and both come before what was said", () => {
    const article = written({
      kind: "outbound_visit",
      title: zh("湖滨商会赴青松产业园开展合作交流"),
      home: org("湖滨商会"),
      venue: { name: zh("青松产业园") },
      delegations: [{ key: "d", name: zh("湖滨商会考察团"), side: "guest", head: "an" }],
      participants: [
        person("an", "安例", "湖滨商会", "会长", "guest", { delegation: "d" }),
        person("bo", "柏式", "青松协会", "会长", "host"),
      ],
      attendance: { count: 30, bound: "over" },
      agenda: [
        {
          key: "t",
          activity: "talks",
          remarks: [{ key: "r", by: ["bo"], act: "say", points: [zh("两地合作前景广阔")] }],
        },
        { key: "s", activity: "signing", agreements: ["b", "a"] },
      ],
      agreements: [
        agreement("b", "产业意向书", ["青松开发公司", "云溪小区"], { type: "letter_of_intent" }),
        agreement("a", "共建协议", ["湖滨商会", "青松协会"]),
      ],
    });
    const order = ["共建协议", "产业意向书", "30余人", "前景广阔"].map((words) => article.lastIndexOf(words));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(article.split("\n")[0]).toContain("共建协议");
  });
});

describe("what others signed at the talks of a visit", () => {
  it("shares the paragraph of the visit", () => {
    const article = written({
      title: zh("云溪商会考察团到湖滨考察"),
      city: zh("湖滨"),
      venue: undefined,
      purpose: zh("加强商会之间的交流合作"),
      delegations: [{ key: "d", name: zh("云溪商会考察团"), side: "guest", head: "su" }],
      participants: [
        person("su", "苏帕", "云溪商会", "会长", "guest", { delegation: "d", roles: ["head"] }),
        person("an", "安例", "湖滨县", "副县长", "host"),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: zh("座谈会"),
          agreements: ["a"],
          remarks: [{ key: "r", by: ["an"], act: "say", points: [zh("湖滨区位交通优越，工业基础雄厚")] }],
        },
      ],
      agreements: [agreement("a", "合作协议", ["北原商会", "云溪商人联合会"])],
    });
    expect(article).toContain(
      "云溪商会会长苏帕率考察团到湖滨考察，加强商会之间的交流合作。座谈会上，北原商会与云溪商人联合会签署合作协议。",
    );
    expect(article).not.toMatch(/到访|座谈会中/);
  });
});

describe("the purpose of a visit", () => {
  it("that was to talk is not said again by the talks", () => {
    const article = written({
      purpose: zh("就学生交换及教师互访进行座谈"),
      agreements: [],
      agenda: [{ key: "t", activity: "talks", topics: [zh("学生交换"), zh("教师互访")] }],
    });
    expect(article).toContain("访问湖滨大学，就学生交换及教师互访进行座谈");
    expect(article).not.toContain("双方就");
  });
});

describe("a signing", () => {
  const people = [
    person("wang", "王例", "湖滨县委", "副书记", "host"),
    person("dong", "董样", "湖滨县委", "常委", "host"),
    person("xu", "许式", "云溪商会", "会长", "guest"),
  ];
  const signing = {
    key: "s",
    activity: "signing",
    title: zh("缔结友好商会签约仪式"),
    people: people.map(({ key }) => ({ key })),
    remarks: [{ key: "r", by: ["dong"], act: "introduce", points: [zh("湖滨的区位和资源")] }],
    agreements: ["a"],
  };
  const article = written({
    kind: "signing",
    title: zh("湖滨县工商联与云溪商会缔结友好商会"),
    venue: undefined,
    delegations: [],
    participants: people,
    agenda: [
      signing,
      {
        key: "d",
        activity: "discussion",
        title: zh("座谈会"),
        topics: [zh("今后的合作")],
        people: [{ key: "xu" }],
        peopleOpen: true,
      },
    ],
    agreements: [agreement("a", "友好商会协议书", ["湖滨县工商联", "云溪商会"])],
  });

  it("was held by its two parties, where the ceremony has a name", () => {
    expect(article).toContain("湖滨县工商联与云溪商会举行缔结友好商会签约仪式，签署友好商会协议书。");
    expect(article).not.toContain("仪式上，湖滨县工商联");
  });

  it("names the few who were there, also who spoke, without others of a later discussion", () => {
    expect(article).toContain("湖滨县委副书记王例、县委常委董样，云溪商会会长许式出席签约仪式。");
    expect(article).not.toMatch(/等出席/);
    expect(article).toContain("董样介绍了湖滨的区位和资源。");
  });

  it("of one traveller at a fair names the fair as its time, and no journey", () => {
    const fair = written({
      kind: "outbound_visit",
      title: zh("湖滨商会与青松协会签署合作备忘录"),
      home: org("湖滨商会"),
      city: zh("青松"),
      venue: undefined,
      delegations: [],
      partOf: { name: zh("青松贸易展览会"), how: "at", when: { start: "2024-03-05" } },
      participants: [
        person("an", "安例", "湖滨商会", "副会长", "guest"),
        person("bo", "柏式", "青松协会", "会长", "host"),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          people: [{ key: "an" }, { key: "bo" }],
          topics: [zh("机构合作")],
          agreements: ["a"],
        },
      ],
      agreements: [agreement("a", "合作备忘录", ["湖滨商会", "青松协会"])],
    });
    expect(fair).toContain("2024年3月5日，青松贸易展览会期间，湖滨商会与青松协会在青松签署合作备忘录。");
    expect(fair).not.toMatch(/赴青松访问|展览会于|座谈中/);
  });
});

describe("a tour before a signing", () => {
  const tour = (key: string, saw: string, more: object = {}) => ({
    key,
    activity: "tour",
    people: [{ key: "su", as: "head" }],
    saw: [zh(saw)],
    ...more,
  });

  it("differs from the tour after it", () => {
    const article = written({
      agenda: [
        tour("before", "综合楼", { told: "before" }),
        { key: "s", activity: "signing", agreements: ["a"] },
        tour("after", "图书馆"),
      ],
    });
    expect(article).toMatch(/前，[^。]*参观了综合楼/);
    expect(article).not.toMatch(/还参观了综合楼/);
  });
});
