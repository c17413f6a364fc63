import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { zh } from "./lake-town.test-data";

const CHAMBER = { name: zh("云雀市湖滨商会"), kind: "association" };
const COMPANY = { name: zh("样例置业有限公司"), kind: "company" };
const person = (key: string, name: string, organization: object, title: string, side: string) => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization, title: zh(title) }],
  side,
});
const article = (given: object = {}, people: readonly object[] = []): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "meeting",
      status: "held",
      title: zh("云雀市湖滨商会召开第二届会员代表大会"),
      officialName: zh("云雀市湖滨商会第二届会员代表大会"),
      when: { start: "2024-03-05" },
      participants: [
        person("a", "安例", { name: zh("湖滨市工商联"), kind: "association" }, "副主席", "guest"),
        person("b", "博例", COMPANY, "董事长", "host"),
        ...people,
      ],
      agenda: [
        {
          key: "say",
          activity: "speeches",
          remarks: [{ key: "r", by: "all", act: "point_out", points: [zh("商会要服务会员企业")] }],
        },
        { key: "vote", activity: "other", did: zh("以投票方式选举新会长"), outcomes: ["o"] },
      ],
      outcomes: [{ key: "o", type: "result", points: [zh("博例当选会长")] }],
      ...given,
    } as unknown as DraftRecord,
    "zh",
  );

describe("an assembly", () => {
  it("is an event of many, although the office called it a meeting", () => {
    const text = article();
    expect(text).toContain("2024年3月5日，云雀市湖滨商会第二届会员代表大会召开。");
    expect(text).not.toMatch(/会见|双方/);
  });

  it("has who was elected in the first paragraph, introduced there", () => {
    const [, lead = ""] = article().split("\n\n");
    expect(lead).toContain("大会以投票方式选举新会长，样例置业有限公司董事长博例当选会长。");
    expect(lead).not.toMatch(/与会人员还|。博例当选/);
  });

  it("has who was elected to lead in the headline, where the title names only the assembly", () => {
    expect(article().split("\n\n")[0]).toBe("云雀市湖滨商会召开第二届会员代表大会 博例当选会长");
    const [headlineOf, o] = [(text: string) => text.split("\n\n")[0], "博例当选会长"];
    const two = (p: string) => ({
      outcomes: [o, p].map((text, at) => ({ key: at ? "p" : "o", type: "result", points: [zh(text)] })),
    });
    expect(headlineOf(article(two("安例当选名誉会长")))).toContain("博例当选会长");
    expect(headlineOf(article(two("安例当选主席")))).not.toContain("当选");
  });

  it("has who was elected in headline and first paragraph where the vote is the news", () => {
    const [headline, lead = ""] = article({
      news: "vote",
      home: CHAMBER,
      title: zh("云雀市湖滨商会换届"),
    }).split("\n\n");
    expect(headline).toBe("云雀市湖滨商会换届 博例当选会长");
    expect(lead).toMatch(/举行。大会以投票方式选举新会长，样例置业有限公司董事长博例当选会长。/);
  });

  it("is the subject of acts without another agent, in one sentence, and calls its own officers 商会会长", () => {
    const did = (key: string, words: string) => ({ key, activity: "other", did: zh(words), people: [] });
    const text = article(
      {
        home: CHAMBER,
        outcomes: [],
        agenda: [did("a1", "审议财务报告"), did("a2", "表彰先进会员"), did("a3", "为新会员授牌")],
      },
      [{ ...person("c", "陈例", CHAMBER, "会长", "host"), roles: ["chair"] }],
    );
    expect(text).toMatch(/大会审议财务报告，(?:并)?表彰先进会员，(?:并)?为新会员授牌/);
    expect(text).not.toContain("与会");
    expect(text).toContain("商会会长陈例主持大会");
  });

  it("introduces its guests where they act and lists none of them before", () => {
    const text = article(
      {
        home: CHAMBER,
        agenda: [
          {
            key: "plate",
            activity: "other",
            did: zh("为新任会长授牌"),
            people: [{ key: "a" }, { key: "d" }],
          },
          { key: "vote", activity: "other", did: zh("选举新会长"), outcomes: ["o"] },
        ],
      },
      [person("d", "丁例", CHAMBER, "秘书长", "host")],
    );
    expect(text).toMatch(/湖滨市工商联副主席安例、[^。]*丁例为新任会长授牌/);
    expect(text).not.toContain("出席");
  });

  it("does not print the post to which somebody was elected before the election", () => {
    const outcomes = [{ key: "o", type: "result", points: [zh("陈例当选会长")] }];
    const text = article({ outcomes }, [person("c", "陈例", CHAMBER, "新任会长", "host")]);
    expect(text).toContain("陈例当选会长。");
    expect(text).not.toContain("新任会长陈例");
    const two = {
      ...person("c", "陈例", CHAMBER, "会长", "host"),
      posts: [
        { organization: COMPANY, title: zh("总经理") },
        { organization: CHAMBER, title: zh("会长") },
      ],
    };
    expect(article({ outcomes }, [two])).toContain("样例置业有限公司总经理陈例当选会长。");
  });

  it("states as a whole what no single speaker said", () => {
    expect(article()).toContain("会议指出，商会要服务会员企业。");
  });

  it("is the news where the title reports an election, before what was signed there", () => {
    const agreements = [
      {
        key: "g",
        title: zh("合作协议"),
        type: "other",
        status: "signed",
        parties: [{ organization: CHAMBER }, { organization: { name: zh("样例银行"), kind: "company" } }],
      },
    ];
    const text = article({ title: zh("云雀市湖滨商会选举产生新会长"), agreements });
    const [headline, lead = ""] = text.split("\n\n");
    expect(headline).toBe("云雀市湖滨商会选举产生新会长");
    expect(lead).toMatch(/选举.*合作协议/);
  });
});

describe("an organization that an assembly elects for a term", () => {
  it("is not the edition that the event is", () => {
    const outcomes = [{ key: "o", type: "result", points: [zh("博例当选第二届理事会会长")] }];
    const text = article({
      outcomes,
      agenda: [{ key: "vote", activity: "other", did: zh("选举产生第二届理事会"), outcomes: ["o"] }],
    });
    // The vote has named the organization, so that the office is enough.
    expect(text).toContain("大会选举产生第二届理事会，样例置业有限公司董事长博例当选会长。");
    expect(text).not.toContain("当选第二届理事会会长");
    expect(text).not.toContain("本届理事会");
  });
});

describe("an assembly as one item of an event", () => {
  const meet = { key: "vote", activity: "other", did: zh("听取筹备工作报告，选举产生会长"), outcomes: ["o"] };
  const given = (officialName: string): string =>
    article(
      {
        kind: "other",
        home: CHAMBER,
        officialName: zh(officialName),
        title: zh("云雀市湖滨商会成立"),
        participants: [
          {
            ...person("b", "博例", COMPANY, "董事长", "host"),
            side: undefined,
            functions: [zh("新任会长")],
          },
          { ...person("a", "安例", { name: zh("湖滨市工商联") }, "副主席", "guest"), side: undefined },
        ],
        agenda: [
          { ...meet, title: zh("第二届会员大会") },
          {
            key: "say",
            activity: "ceremony",
            title: zh("成立典礼"),
            remarks: [{ key: "r", by: ["a"], act: "hope", points: [zh("商会服务会员企业")] }],
          },
        ],
      },
      [],
    );

  it("is named once as what did something", () => {
    const named = given("云雀市湖滨商会第二届会员大会暨成立典礼");
    expect(named).toMatch(/。大会听取了筹备工作报告/);
    expect(named).not.toContain("上，大会");
    expect(given("云雀市湖滨商会成立典礼")).not.toMatch(/上，(?:大会|会议)/);
  });

  it("elects nobody who is called by the office before the election", () => {
    const text = given("云雀市湖滨商会第二届会员大会暨成立典礼");
    expect(text).toContain("样例置业有限公司董事长博例当选会长");
    expect(text).not.toContain("新任会长");
  });
});
