import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "./lake-town.test-data";

const AN = personOf("an", "安例", "云雀市", "副市长", { side: "guest", roles: ["head"] });
const BAI = personOf("bai", "白样", "湖滨医院", "院长", { side: "host", roles: ["speaker"] });

const inspection = (more: object): string =>
  faultlessText(
    heldEvent({
      kind: "inspection",
      title: zh("安例副市长来院调研"),
      home: { name: zh("湖滨医院"), kind: "hospital" },
      venue: { name: zh("湖滨医院") },
      participants: [
        AN,
        personOf("chen", "陈例", "云雀市卫生局", "局长", { side: "guest", roles: ["escort"] }),
        BAI,
      ],
      participantsOpen: true,
      openSides: ["guest"],
      ...more,
    }),
    "zh",
  );

describe("a record with its people listed once", () => {
  it("names companions who are entered as escorts once, as escorts", () => {
    const text = inspection({ agenda: [{ key: "t", activity: "tour", saw: [zh("门诊楼")] }] });
    expect(text).toContain("陈例等陪同");
    expect(text).not.toContain("一同参加，并陪同");
  });

  it("has no talks called 听取汇报 of which both sides are the subject", () => {
    const talks = {
      key: "z",
      activity: "talks",
      title: zh("听取汇报"),
      topics: [zh("病区建设")],
      remarks: [{ key: "r", by: ["bai"], act: "report", points: [zh("近期工作")] }],
    };
    const text = inspection({ agenda: [talks] });
    expect(text).toContain("白样汇报了近期工作");
    expect(text).not.toContain("双方听取汇报");
  });
});

describe("calls on several people at one item", () => {
  it("take the verb of the title once, with those called on as its object", () => {
    const text = faultlessText(
      heldEvent({
        kind: "outbound_visit",
        title: zh("湖滨市外办拜访驻松山领事机构"),
        home: { name: zh("湖滨市外办") },
        city: zh("松山"),
        participants: [
          personOf("mo", "莫常", "湖滨市外办", "主任", { side: "guest", roles: ["head"] }),
          personOf("an", "安例", "甲国驻松山总领馆", "总领事", { side: "host", roles: ["receiver"] }),
          personOf("bai", "白样", "乙国驻松山总领馆", "总领事", { side: "host", roles: ["receiver"] }),
        ],
        agenda: [
          {
            key: "a",
            activity: "talks",
            title: zh("拜访各国总领事"),
            each: true,
            people: [
              { key: "mo", as: "head" },
              { key: "an", as: "receiver" },
              { key: "bai", as: "receiver" },
            ],
            topics: [zh("人文交流")],
          },
        ],
      }),
      "zh",
    );
    expect(text).toMatch(/分别拜访[^。]*安例[^。]*白样/);
    expect(text).not.toContain("拜访各国总领事");
  });
});

describe("an event of many with no formal name", () => {
  const course = (title: string): string =>
    faultlessText(
      heldEvent({
        kind: "other",
        title: zh(title),
        home: { name: zh("湖滨商会") },
        venue: { name: zh("云雀礼堂") },
        participants: [personOf("an", "安例", "湖滨商会", "会长", { roles: ["speaker"] })],
        agenda: [
          {
            key: "s",
            activity: "speeches",
            title: zh("致辞"),
            remarks: [{ key: "r", by: ["an"], act: "welcome", whom: zh("各位学员") }],
          },
          { key: "d", activity: "discussion", title: zh("项目沟通"), topics: [zh("具体项目")] },
        ],
      }),
      "zh",
    );

  it("is called by its title where that is one", () => {
    const text = course("湖滨商会履职能力提升培训班开班式");
    expect(text).toContain("湖滨商会履职能力提升培训班开班式在云雀礼堂举行");
    expect(text).not.toContain("欢迎各位学员来访");
    expect(text).toContain("具体项目进行了沟通");
    expect(text).not.toContain("沟通围绕");
  });

  it("is not called by what somebody did", () => {
    expect(course("湖滨商会会长安例出席培训班开班式")).not.toContain("出席培训班开班式在云雀礼堂举行");
  });
});

describe("a call on an organization that the record does not list", () => {
  it("is no meeting that both sides held", () => {
    const text = faultlessText(
      heldEvent({
        kind: "outbound_visit",
        title: zh("湖滨商会赴松山考察"),
        home: { name: zh("湖滨商会") },
        city: zh("松山"),
        participants: [personOf("an", "安例", "湖滨商会", "会长", { side: "guest", roles: ["head"] })],
        agenda: [
          { key: "a", activity: "talks", title: zh("走访松山港口协会"), topics: [zh("港口合作")] },
          { key: "b", activity: "other", title: zh("车览港区") },
          { key: "c", activity: "presentation", title: zh("观看成果展") },
        ],
      }),
      "zh",
    );
    expect(text).toContain("走访松山港口协会");
    expect(text).not.toContain("举行走访");
    expect(text).not.toMatch(/进行了车览|举行了观看/);
    expect(text).toContain("观看了成果展");
  });
});

describe("those who signed, by their role alone", () => {
  it("sign for the party of their side where one of each is left", () => {
    const text = faultlessText(
      heldEvent({
        kind: "signing",
        title: zh("校地签约"),
        home: { name: zh("湖滨大学") },
        participants: [
          personOf("an", "安例", "湖滨大学", "副校长", { side: "host", roles: ["signatory"] }),
          personOf("bai", "白样", "云雀市", "副市长", { side: "guest", roles: ["signatory"] }),
        ],
        agenda: [{ key: "s", activity: "signing", title: zh("签约"), agreements: ["a"] }],
        agreements: [
          {
            key: "a",
            title: zh("合作协议"),
            type: "framework",
            status: "signed",
            parties: [
              { organization: { name: zh("湖滨大学") } },
              { organization: { name: zh("云雀市政府") } },
            ],
          },
        ],
      }),
      "zh",
    );
    expect(text).toMatch(/安例[^。]*白样分别代表双方签字/);
    expect(text).not.toContain("在签约仪式上签字");
  });
});

describe("a donation whose title lacks its subject", () => {
  const donation = (title: string): string =>
    faultlessText(
      heldEvent({
        kind: "other",
        title: zh(title),
        home: { name: zh("湖滨教育基金会") },
        venue: { name: zh("云雀小学") },
        participants: [personOf("an", "安例", "云雀小学", "校长", { roles: ["speaker"] })],
        agenda: [
          {
            key: "s",
            activity: "speeches",
            remarks: [{ key: "r", by: ["an"], act: "thank", points: [zh("捐赠")] }],
          },
        ],
      }),
      "zh",
    );

  it("has the office in the headline", () => {
    expect(donation("向云雀小学捐赠图书").split("\n")[0]).toBe("湖滨教育基金会向云雀小学捐赠图书");
    expect(donation("向云雀小学捐赠图书")).toMatch(/日，湖滨教育基金会(?:在[^，。]*)?向云雀小学捐赠图书/u);
    expect(donation("向红十字会捐赠图书")).toMatch(
      /^# 湖滨教育基金会向红十字会捐赠图书|^湖滨教育基金会向红十字会/u,
    );
    for (const title of ["向阳小学举行图书捐赠仪式", "向红镇中心小学获捐赠图书", "向东街道小学获赠图书"])
      expect(donation(title).split("\n")[0]).toBe(title);
  });

  it("is an activity that was held", () => {
    expect(donation("爱心图书捐赠")).toContain("爱心图书捐赠活动在云雀小学举行");
  });
});
