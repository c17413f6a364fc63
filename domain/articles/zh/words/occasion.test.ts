import { describe, expect, it } from "vitest";
import { forumArticle, person, remark, zh } from "../whole-articles/forum.test-data";

describe("items of which only the title is known", () => {
  it("are lectures that somebody gave", () => {
    const people = [
      { key: "mo", as: "speaker" },
      { key: "bai", as: "chair" },
    ];
    const article = forumArticle([{ key: "l", activity: "presentation", title: zh("专题讲座"), people }]);
    expect(article).toContain("莫常主讲");
    expect(article).not.toContain("莫常发言");
  });
});

describe("where and how many", () => {
  it("does not say the end of a city twice", () => {
    const venue = { name: zh("云溪产业园") };
    const article = forumArticle([], { city: zh("湖滨云溪"), venue, attendance: { count: 60 } });
    expect(article).toContain("在湖滨云溪产业园举行");
    expect(article).not.toContain("云溪云溪");
  });

  it("has those included in brackets after a long description", () => {
    const of = zh("来自十五个国家六十所高校的专家学者");
    const article = forumArticle([], {
      attendance: { count: 180, bound: "over", of, including: [zh("外国专家50名")] },
    });
    expect(article).toContain("（含外国专家50名）");
    expect(article).not.toContain("包括");
  });
});

describe("words that would come twice", () => {
  it("names what is only done as the ceremony that is held", () => {
    const speech = { key: "s", activity: "speeches", remarks: [remark("r", "bai", "hope", "论坛办得更好")] };
    const article = forumArticle([speech, { key: "a", activity: "ceremony", title: zh("选品中心揭牌") }]);
    expect(article).toContain("论坛期间还举行了选品中心揭牌仪式。");
    expect(
      forumArticle([speech, { key: "a", activity: "ceremony", title: zh("选品中心大楼奠基") }]),
    ).toContain("论坛期间还举行了选品中心大楼奠基仪式。");
  });

  it("has the one party that will do something as who does it", () => {
    const signed = (scope: string): string =>
      forumArticle([{ key: "s", activity: "signing", people: [], agreements: ["a"] }], {
        agreements: [
          {
            key: "a",
            title: zh("合作协议"),
            type: "other",
            status: "signed",
            parties: [
              { organization: { name: zh("松山银行") } },
              { organization: { name: zh("湖滨开发区") } },
            ],
            scope: [{ key: "x", text: zh(scope) }],
          },
        ],
      });
    expect(signed("由松山银行在三年内提供授信")).toContain("松山银行将在三年内提供授信");
    expect(signed("由松山银行在三年内提供授信")).not.toMatch(/双方将|由松山/);
    expect(signed("在三年内共建园区")).toContain("松山银行与湖滨开发区签署合作协议，将在三年内共建园区");
  });

  it("states what a document is for as its aim, not as what the two sides will do", () => {
    const agreement = {
      key: "a",
      title: zh("合作备忘录"),
      type: "mou",
      status: "in_force",
      parties: [{ organization: { name: zh("湖滨大学") } }, { organization: { name: zh("松山基金会") } }],
      purpose: zh("推动双方务实合作"),
    };
    const article = forumArticle([{ key: "s", activity: "signing", people: [], agreements: ["a"] }], {
      agreements: [agreement],
    });
    expect(article).toContain("备忘录旨在推动双方务实合作");
    expect(article).not.toContain("双方将");
  });

  it("says with whom the visitors sat, where several hosts received them one after the other", () => {
    const call = (key: string, city: string, host: string, day: string): object => ({
      key,
      activity: "talks",
      city: zh(city),
      when: { start: day },
      people: [{ key: "an" }, { key: host, as: "receiver" }],
      topics: [zh(`${city}侨务`)],
    });
    const article = forumArticle(
      [call("a", "金山", "bai", "2024-03-05"), call("b", "银湖", "mo", "2024-03-07")],
      {
        kind: "outbound_visit",
        officialName: undefined,
        title: zh("松山基金会出访"),
        when: { start: "2024-03-05", end: "2024-03-08" },
        participants: [
          person("bai", "白样", "金山商会", "会长", { side: "host", roles: ["receiver"] }),
          person("mo", "莫常", "银湖商会", "会长", { side: "host", roles: ["receiver"] }),
          person("an", "安例", "松山基金会", "理事长", { side: "guest", roles: ["head"] }),
        ],
      },
    );
    expect(article).not.toMatch(/双方[^。]*就/);
  });
});

describe("somebody of whom only the family name is known", () => {
  it("is called by it before the post, in the headline too", () => {
    const wang = {
      key: "wang",
      person: { name: zh("王"), surnameOnly: true },
      side: "guest",
      roles: ["head"],
    };
    const article = forumArticle([{ key: "t", activity: "talks", topics: [zh("会展")] }], {
      kind: "outbound_visit",
      officialName: undefined,
      title: zh("出访记录"),
      city: zh("湖滨"),
      participants: [
        { ...wang, posts: [{ organization: { name: zh("松山会展局") }, title: zh("副局长") }] },
        person("bai", "白样", "湖滨商会", "会长", { side: "host" }),
      ],
    });
    expect(article).toMatch(/^松山会展局王副局长赴湖滨访问/);
    expect(article).not.toContain("副局长王");
  });
});
