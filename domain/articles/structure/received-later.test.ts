import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../events/shape";
import { faultlessText as text } from "../faultless.test-data";

const zh = (words: string) => ({ zh: words });
const person = (key: string, name: string, body: string, title: string, side: string, more: object = {}) => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization: { name: zh(body) }, title: zh(title) }],
  side,
  ...more,
});
const written = (more: object = {}, beside = "escort"): string =>
  text(
    {
      format: FORMAT,
      kind: "reception",
      status: "held",
      title: zh("青松市市长访问湖滨并举办青松周活动"),
      when: { start: "2024-03-05", end: "2024-03-07" },
      city: zh("湖滨"),
      delegations: [{ key: "d", name: zh("青松市政府代表团"), side: "guest", head: "su", size: 7 }],
      participants: [
        person("su", "苏帕", "东湖国青松市", "市长", "guest", { delegation: "d", roles: ["head"] }),
        person("an", "安例", "湖滨市人民政府", "市长", "host"),
        person("bo", "柏式", "湖滨市人民政府", "副市长", "host"),
      ],
      agenda: [
        {
          key: "open",
          activity: "ceremony",
          title: zh("青松周开幕式"),
          when: { start: "2024-03-06", part: "morning" },
          people: [{ key: "bo" }, { key: "su" }],
        },
        {
          key: "meet",
          activity: "talks",
          when: { start: "2024-03-06", part: "evening" },
          people: [
            { key: "an", as: "receiver" },
            { key: "su", as: "head" },
            { key: "bo", ...(beside ? { as: beside } : {}) },
          ],
          remarks: [{ key: "r", by: ["an"], act: "welcome", whom: zh("代表团") }],
        },
        {
          key: "zone",
          activity: "talks",
          title: zh("座谈"),
          people: [{ key: "su", as: "head" }],
          venue: { name: zh("云溪开发区") },
        },
      ],
      ...more,
    } as unknown as DraftRecord,
    "zh",
  );

describe("hosts who received the visitors of several days at one item", () => {
  const article = written();

  it("are named there, with its day, and not in the first sentence", () => {
    expect(article).toMatch(/一行7人访问湖滨，并举办青松周活动。\n/);
    expect(article).toContain("当晚，湖滨市市长安例在柏式陪同下会见代表团");
    expect(article).not.toContain("安例接待");
    expect(article).not.toContain("人民政府");
  });

  it("have a separate sentence where somebody else speaks", () => {
    expect(written({}, "")).not.toMatch(/参加会见，对/);
  });

  it("meet the visitors in a sentence of their own, even if no more is known of the talks", () => {
    const agenda = [
      {
        key: "meet",
        activity: "talks",
        title: zh("会见"),
        when: { start: "2024-03-06", part: "morning" },
        venue: { name: zh("云雀厅") },
        people: [{ key: "an" }, { key: "su" }],
        remarks: [{ key: "r", by: ["su"], act: "introduce", points: [zh("青松市的情况")] }],
      },
      { key: "zone", activity: "tour", people: [{ key: "su", as: "head" }], saw: [zh("云溪开发区")] },
    ];
    const participants = [
      person("su", "苏帕", "东湖国青松市", "市长", "guest", { delegation: "d", roles: ["head"] }),
      person("an", "安例", "湖滨市人民政府", "市长", "host", { roles: ["receiver"] }),
    ];
    const article = written({ agenda, participants });
    expect(article).toContain("6日上午，湖滨市市长安例在云雀厅会见代表团，苏帕介绍了青松市的情况");
    expect(article).not.toMatch(/在云雀厅会见，|接待/);
  });

  it("do not attend talks where only the visitors are listed", () => {
    expect(article).toContain("代表团在云溪开发区座谈");
    expect(article).not.toContain("双方");
  });

  it("names both of the two who attended a ceremony", () => {
    expect(article).toContain("6日上午，湖滨市副市长柏式和苏帕出席青松周开幕式。");
  });

  it("are named on their day too where days are recorded in words", () => {
    const participants = [
      person("su", "苏帕", "东湖国青松市", "市长", "guest", { delegation: "d", roles: ["head"] }),
      person("an", "安例", "湖滨市人民政府", "市长", "host", { roles: ["receiver"] }),
    ];
    const agenda = [
      {
        key: "meet",
        activity: "talks",
        when: { words: zh("6日") },
        people: [
          { key: "an", as: "receiver" },
          { key: "su", as: "head" },
        ],
        remarks: [{ key: "r", by: ["an"], act: "introduce", points: [zh("湖滨的情况")] }],
      },
      { key: "zone", activity: "tour", people: [{ key: "su", as: "head" }], saw: [zh("云溪开发区")] },
    ];
    const article = written({ when: { words: zh("3月5日至7日") }, participants, agenda });
    expect(article).toContain("6日，湖滨市市长安例会见代表团，并介绍了湖滨的情况");
    expect(article).not.toContain("接待");
  });

  it("are named in the evening of one day too, but in the first sentence where nothing came before", () => {
    const day = { when: { start: "2024-03-06" } };
    expect(written(day)).toContain("当晚，湖滨市市长安例在柏式陪同下会见代表团");
    expect(
      written({
        ...day,
        agenda: [{ key: "t", activity: "talks", people: [{ key: "an", as: "receiver" }, { key: "su" }] }],
      }),
    ).toContain("市长安例与代表团座谈");
  });

  it("are named at their stops where each received the visitors in another city", () => {
    const meeting = (key: string, host: string, city: string): object => ({
      key,
      activity: "talks",
      title: zh("会见"),
      city: zh(city),
      people: [{ key: host, as: "receiver" }, { key: "su" }],
      remarks: [{ key: `r${key}`, by: [host], act: "introduce", points: [zh(`${city}的情况`)] }],
    });
    const article = written({
      city: undefined,
      areas: [zh("湖滨"), zh("松山")],
      participants: [
        person("su", "苏帕", "东湖国青松市", "市长", "guest", { delegation: "d", roles: ["head"] }),
        person("an", "安例", "湖滨商会", "会长", "host", { roles: ["receiver"] }),
        person("bo", "柏式", "松山市", "市长", "host", { roles: ["receiver"] }),
      ],
      agenda: [meeting("a", "an", "湖滨"), meeting("b", "bo", "松山")],
    });
    expect(article).not.toContain("分别会见");
    expect(article).toMatch(/在湖滨[^。]*湖滨商会会长安例/);
    expect(article).toMatch(/在松山[^。]*市长柏式/);
  });
});
