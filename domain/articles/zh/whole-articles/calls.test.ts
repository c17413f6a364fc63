import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText as text } from "../../faultless.test-data";
import { zh } from "./lake-town.test-data";

const an = {
  key: "an",
  side: "guest",
  roles: ["head"],
  person: { name: zh("安例") },
  posts: [{ organization: { name: zh("松山商会") }, title: zh("会长") }],
};
const group = (key: string, words: string) => ({ key, side: "guest", group: zh(words) });
const written = (agenda: object[], more: object = {}): string =>
  text(
    {
      format: FORMAT,
      kind: "outbound_visit",
      status: "held",
      title: zh("松山商会访问湖滨"),
      when: { start: "2024-03-05", end: "2024-03-06" },
      city: zh("湖滨"),
      participants: [an],
      agenda,
      ...more,
    } as unknown as DraftRecord,
    "zh",
  );

describe("calls of some of the visitors", () => {
  const article = written(
    [
      {
        key: "t",
        activity: "talks",
        people: [{ key: "an", as: "head" }, { key: "bai" }],
        topics: [zh("港口合作")],
      },
      {
        key: "s",
        activity: "tour",
        people: [{ key: "an", as: "head" }],
        saw: [zh("云溪公司"), zh("规划馆")],
      },
      { key: "a", activity: "other", did: zh("拜访湖滨海关"), people: [{ key: "p" }] },
      { key: "b", activity: "other", did: zh("拜访湖滨海事局"), people: [{ key: "q" }] },
    ],
    {
      participants: [
        an,
        group("p", "商会报关组"),
        group("q", "商会航运组"),
        {
          key: "bai",
          side: "host",
          person: { name: zh("白样") },
          posts: [{ organization: { name: zh("湖滨市") }, title: zh("副市长") }],
        },
      ],
    },
  );

  it("name those who made them", () => {
    expect(article).toContain("商会报关组拜访了湖滨海关，商会航运组拜访了湖滨海事局。");
    expect(article).not.toContain("海关和湖滨海事局");
  });

  it("leave what was seen after the talks after them", () => {
    expect(article.indexOf("港口合作")).toBeLessThan(article.indexOf("云溪公司"));
    expect(article).not.toContain("还走访");
  });
});

it("names a sight without the place that the sentence names", () => {
  const saw = [zh("云溪镇的展览馆"), zh("云溪镇人大公园")];
  const article = written([
    { key: "t", activity: "talks", topics: [zh("港口合作")] },
    { key: "s", activity: "tour", venue: { name: zh("云溪镇") }, people: [{ key: "an", as: "head" }], saw },
  ]);
  expect(article).toContain("在云溪镇参观了展览馆和人大公园");
});

it("names once whom the title says that the visitors called on", () => {
  const article = written([{ key: "t", activity: "talks", topics: [zh("港口合作")] }], {
    title: zh("安例拜会云溪国驻湖滨参赞莫常"),
    city: undefined,
    participants: [
      an,
      {
        key: "mo",
        side: "host",
        roles: ["receiver"],
        person: { name: zh("莫常") },
        posts: [{ organization: { name: zh("云溪国驻湖滨领事馆") }, title: zh("参赞") }],
      },
    ],
  });
  expect(article).toContain("松山商会会长安例拜会云溪国驻湖滨领事馆参赞莫常");
  expect(article).not.toContain("莫常接待");
});

it("calls two sides 双方 where a group without a side only came along", () => {
  const article = written([{ key: "t", activity: "talks", topics: [zh("港口合作")], outcomes: ["o"] }], {
    kind: "reception",
    title: zh("安例一行访问湖滨大学"),
    outcomes: [{ key: "o", type: "consensus", points: [zh("加强往来")] }],
    city: undefined,
    participants: [
      an,
      { key: "w", group: zh("领导"), of: [{ name: zh("湖滨市外办") }], roles: ["escort"] },
      {
        key: "bai",
        side: "host",
        roles: ["receiver"],
        person: { name: zh("白样") },
        posts: [{ organization: { name: zh("湖滨大学") }, title: zh("校长") }],
      },
    ],
  });
  expect(article).toContain("双方");
  expect(article).not.toContain("各方");
});

describe("an item of the visitors alone", () => {
  it("is what they attended", () => {
    const article = written([
      { key: "t", activity: "talks", topics: [zh("港口合作")] },
      { key: "c", activity: "ceremony", title: zh("湖滨大学校庆典礼"), people: [{ key: "an", as: "head" }] },
    ]);
    expect(article).toMatch(/安例[^。]*出席了湖滨大学校庆典礼/);
    expect(article).not.toContain("其间还举行");
  });

  it("does not make those present of whom they looked after", () => {
    const article = written([{ key: "a", activity: "other", did: zh("看望湖滨当地华侨华人") }], {
      participants: [an, { key: "q", side: "host", group: zh("当地华侨华人") }],
    });
    expect(article).toContain("看望了湖滨当地华侨华人");
    expect(article).not.toContain("参加活动");
  });
});

describe("words of a visit that would come twice", () => {
  const host = (organization: string) => ({
    key: "mo",
    side: "host",
    roles: ["receiver"],
    person: { name: zh("莫常") },
    posts: [{ organization: { name: zh(organization) }, title: zh("会长") }],
  });

  it("are the place after the verb of the title", () => {
    const article = written([{ key: "t", activity: "talks", topics: [zh("港口合作")] }], {
      title: zh("安例访问云溪府"),
      city: undefined,
      areas: [zh("松山国云溪府")],
    });
    expect(article).toContain("安例访问松山国云溪府");
    expect(article).not.toMatch(/云溪府访问云溪府/);
  });

  it("are whom the visitors called on, at their organization and with what they are congratulated on", () => {
    const article = written(
      [
        {
          key: "t",
          activity: "talks",
          venue: { name: zh("云溪商会") },
          remarks: [
            { key: "r", by: ["an"], act: "congratulate", whom: zh("莫常"), points: [zh("就任会长")] },
          ],
        },
      ],
      { title: zh("安例拜访云溪商会会长莫常"), participants: [an, host("云溪商会")] },
    );
    expect(article).toContain("安例赴湖滨拜访云溪商会会长莫常");
    expect(article).toContain("祝贺莫常就任会长");
    expect(article).not.toMatch(/莫常接待|就就任/);
  });
});
