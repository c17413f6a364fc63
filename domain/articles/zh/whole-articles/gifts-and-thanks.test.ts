import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// What was given, to whom, in which order, on invented visits and at invented ceremonies.

const PEOPLE = [
  personOf("an", "安例", "松山校友会", "会长", { side: "guest", delegation: "d", roles: ["head"] }),
  personOf("bai", "白样", "云雀大学", "副校长", { side: "host", roles: ["receiver"] }),
];
const visit = (agenda: readonly object[], more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("松山校友会到访云雀大学"),
      home: { name: zh("云雀大学"), kind: "university" },
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: PEOPLE,
      agenda,
      ...more,
    }) as DraftRecord,
    "zh",
  );
const talks = (topic: string) => ({ key: "t", activity: "talks", topics: [zh(topic)] });

describe("a certificate for donors", () => {
  it("follows what they gave, after the talks", () => {
    const text = visit(
      [
        { ...talks("校友工作"), remarks: [remark("r", "an", "promise", "支持母校")] },
        { key: "c", activity: "ceremony", title: zh("捐赠仪式"), outcomes: ["gift", "paper"] },
      ],
      {
        outcomes: [
          {
            key: "gift",
            type: "gift",
            points: [zh("100万元")],
            by: ["an"],
            to: { organizations: [{ name: zh("云雀大学教育基金会") }] },
          },
          {
            key: "paper",
            type: "award",
            points: [zh("捐赠证书")],
            by: ["bai"],
            to: { participants: ["an"] },
          },
        ],
      },
    );
    expect(text).toMatch(/捐赠100万元[\s\S]*颁发捐赠证书/);
    expect(text.indexOf("捐赠证书")).toBeGreaterThan(text.indexOf("支持母校"));
  });
});

describe("two topics", () => {
  it("are joined by a word where a character only looks like one", () => {
    const text = visit([talks("科普普及"), talks("智库建设")].map((one, at) => ({ ...one, key: `t${at}` })));
    expect(text).not.toContain("，以及");
    const both = visit([{ ...talks("科普普及"), topics: [zh("科普普及"), zh("智库建设")] }]);
    expect(both).toContain("科普普及和智库建设");
  });
});

describe("talks after a ceremony", () => {
  it("are not what those present came for", () => {
    const text = faultlessText(
      heldEvent({
        kind: "other",
        title: zh("云雀大学实习基地揭牌"),
        participants: PEOPLE,
        agenda: [
          {
            key: "c",
            activity: "ceremony",
            title: zh("实习基地授牌仪式"),
            remarks: [remark("r", "bai", "say", "合作前景广阔")],
            outcomes: ["base"],
          },
          talks("联合培养"),
        ],
        outcomes: [{ key: "base", type: "launch", points: [zh("云雀大学实习基地")], by: ["an", "bai"] }],
      }) as DraftRecord,
      "zh",
    );
    expect(text.indexOf("联合培养")).toBeGreaterThan(text.indexOf("揭牌。"));
    expect(text.indexOf("联合培养")).toBeGreaterThan(text.indexOf("前景广阔"));
  });
});

describe("what is handed over on a visit", () => {
  const given = (title: string, people: readonly object[]): string =>
    visit([talks("校友工作"), { key: "h", activity: "handover", title: zh(title), people }]);
  const [an, bai] = [{ key: "an" }, { key: "bai" }];

  it("is exchanged where people of both sides are listed without a part", () => {
    const text = given("纪念品", [an, bai]);
    expect(text).toMatch(/互赠纪念品。/);
    expect(text).not.toContain("移交了纪念品");
  });

  it("is given, not handed over, where it goes from one side to the other", () => {
    const people = [
      { ...an, as: "head" },
      { ...bai, as: "receiver" },
    ];
    expect(given("学校汇编的四本手册", people)).toMatch(/赠送学校汇编的四本手册/);
    expect(given("学校汇编的四本手册", people)).not.toContain("移交");
    expect(given("两件流失文物", people)).toContain("移交两件流失文物");
  });

  it("is presented between the sides, not conferred", () => {
    const text = given("校友会会旗", [
      { ...an, as: "head" },
      { ...bai, as: "receiver" },
    ]);
    expect(text).toContain("赠送校友会会旗");
    expect(text).not.toContain("授予");
  });
});

describe("presents", () => {
  it("are presented, whatever they are", () => {
    const text = visit([
      talks("校友工作"),
      {
        key: "h",
        activity: "handover",
        title: zh("民族服饰"),
        people: [
          { key: "bai", as: "head" },
          { key: "an", as: "receiver" },
        ],
      },
    ]);
    expect(text).toContain("赠送民族服饰");
  });
});

describe("comforts", () => {
  it("are brought", () => {
    const text = visit([
      { key: "h", activity: "handover", title: zh("慰问品"), people: [{ key: "an", as: "head" }] },
    ]);
    expect(text).toContain("送去慰问品");
  });
});

describe("a medal that the title reports", () => {
  it("is the news of its ceremony", () => {
    const text = faultlessText(
      heldEvent({
        kind: "other",
        title: zh("云雀大学教师获枫叶文化勋章"),
        venue: { name: zh("枫叶文化中心") },
        participants: [
          personOf("an", "安例", "枫叶文化中心", "主任", { side: "host" }),
          personOf("bai", "白样", "云雀大学", "教授", { side: "guest" }),
        ],
        agenda: [{ key: "c", activity: "ceremony", title: zh("授勋仪式"), outcomes: ["o"] }],
        outcomes: [
          {
            key: "o",
            type: "award",
            points: [zh("枫叶文化勋章")],
            by: ["an"],
            to: { participants: ["bai"] },
          },
        ],
      }) as DraftRecord,
      "zh",
    );
    expect(text).toContain("授勋仪式上，该中心主任安例向云雀大学教授白样颁发枫叶文化勋章");
    expect(text).not.toContain("活动在");
  });
});

describe("an assembly of which the name says only which it was", () => {
  const text = faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("松山港口企业联合会召开第三届会员大会"),
      officialName: zh("第三届会员大会第一次会议"),
      home: { name: zh("松山港口企业联合会"), kind: "association" },
      participants: [personOf("an", "安例", "湖滨重工公司", "董事长")],
      agenda: [{ key: "c", activity: "ceremony", title: zh("选举"), outcomes: ["o"] }],
      outcomes: [{ key: "o", type: "result", points: [zh("安例当选第三届理事会会长")] }],
    }) as DraftRecord,
    "zh",
  );
  it("has its organization before it, and no election other than that of its president", () => {
    expect(text).toContain("松山港口企业联合会第三届会员大会第一次会议");
    expect(text).not.toContain("其间还举行选举");
  });
});

describe("who witnessed a signing of two parties", () => {
  it("has the own organization", () => {
    const school = { name: zh("云雀大学"), kind: "university" };
    const firm = { name: zh("湖滨重工有限公司"), kind: "company" };
    const post = (key: string, name: string, organization: object, title: string, more: object) => ({
      key,
      person: { name: zh(name) },
      posts: [{ organization, title: zh(title) }],
      ...more,
    });
    const text = faultlessText(
      heldEvent({
        kind: "outbound_visit",
        title: zh("云雀大学校长一行赴湖滨重工调研"),
        home: school,
        venue: { name: zh("湖滨重工有限公司"), organization: firm },
        delegations: [{ key: "d", side: "guest", head: "an" }],
        participants: [
          post("an", "安例", school, "校长", { side: "guest", delegation: "d", roles: ["head"] }),
          post("bo", "博例", school, "副校长", { side: "guest", delegation: "d" }),
          post("qi", "齐样", firm, "董事长", { side: "host", roles: ["receiver"] }),
          post("fu", "傅样", firm, "总经理", { side: "host" }),
        ],
        agenda: [{ key: "s", activity: "signing", agreements: ["g"] }],
        agreements: [
          {
            key: "g",
            title: zh("合作协议"),
            type: "other",
            status: "signed",
            parties: [
              { organization: school, signatories: ["bo"] },
              { organization: firm, signatories: ["fu"] },
            ],
            witnesses: ["an", "qi"],
          },
        ],
      }) as DraftRecord,
      "zh",
    );
    expect(text).not.toMatch(/在安例[，、和]董事长/);
    expect(text).toMatch(/(?:湖滨重工有限公司|公司)董事长齐样/);
  });
});

describe("a gift that comes into the first paragraph", () => {
  it("introduces its giver there", () => {
    const text = faultlessText(
      heldEvent({
        kind: "other",
        title: zh("松山温州商会向云溪小学捐赠图书"),
        venue: { name: zh("云溪小学") },
        participants: [
          personOf("an", "安例", "松山温州商会", "会长", { side: "guest" }),
          personOf("bai", "白样", "云溪小学", "校长", { side: "host" }),
        ],
        agenda: [
          {
            key: "c",
            activity: "ceremony",
            title: zh("捐赠仪式"),
            outcomes: ["o"],
            remarks: [{ key: "s", by: ["an"], act: "speak" }, remark("r", "bai", "say", "学生有了更多好书")],
          },
        ],
        outcomes: [
          {
            key: "o",
            type: "gift",
            points: [zh("图书2000册")],
            by: ["an"],
            to: { organizations: [{ name: zh("云溪小学") }] },
          },
        ],
      }) as DraftRecord,
      "zh",
    );
    const first = text.split("\n\n")[1] ?? "";
    expect(first).toContain("会长安例");
    expect(text.match(/会长安例/g)).toHaveLength(1);
  });
});

describe("the thing that is handed over at a meeting", () => {
  it("is not what the two organizations held", () => {
    const text = faultlessText(
      heldEvent({
        kind: "meeting",
        title: zh("松山文化促进会会长拜会枫叶国驻华大使"),
        participants: [
          personOf("an", "安例", "松山文化促进会", "会长", { side: "guest", roles: ["head"] }),
          personOf("no", "诺瓦克", "枫叶国驻华大使馆", "大使", { side: "host" }),
        ],
        agenda: [
          talks("建交纪念活动"),
          {
            key: "h",
            activity: "handover",
            title: zh("中国画《江山》"),
            people: [
              { key: "an", as: "head" },
              { key: "no", as: "receiver" },
            ],
          },
        ],
      }) as DraftRecord,
      "zh",
    );
    expect(text).not.toContain("举行中国画");
    expect(text).toContain("赠送中国画《江山》");
  });
});

describe("what was held in another county", () => {
  it("has one destination", () => {
    const text = faultlessText(
      heldEvent({
        kind: "other",
        title: zh("松山医院赴青石县开展义诊活动"),
        city: zh("青石县"),
        venue: { name: zh("青石县中医院") },
        participants: [personOf("an", "安例", "松山医院", "副院长")],
        agenda: [
          {
            key: "c",
            activity: "ceremony",
            title: zh("启动仪式"),
            remarks: [remark("r", "an", "hope", "群众受益")],
          },
          { key: "d", activity: "other", did: zh("为群众义诊"), people: [{ key: "an" }] },
        ],
      }) as DraftRecord,
      "zh",
    );
    expect(text).toContain("赴青石县中医院开展义诊活动");
    expect(text).not.toContain("赴青石县在");
  });
});

describe("what one of the visitors did", () => {
  it("has them as its subject", () => {
    const text = visit(
      [
        { ...talks("学科建设"), people: [{ key: "an" }, { key: "dan" }, { key: "bai" }] },
        { key: "d", activity: "other", did: zh("开展教学查房和义诊"), people: [{ key: "dan" }] },
      ],
      {
        participants: [
          ...PEOPLE,
          personOf("dan", "丹例", "松山校友会", "理事", { side: "guest", delegation: "d" }),
        ],
      },
    );
    expect(text).toMatch(/丹例还?开展了教学查房和义诊/);
    expect(text).not.toContain("其间，还开展");
  });
});

describe("the second of two documents of different parties", () => {
  it("is not signed for 双方, who are those of the first", () => {
    const org = (name: string): object => ({ name: zh(name) });
    const text = visit(
      [
        { ...talks("教育合作"), agreements: ["a"] },
        { key: "s", activity: "signing", agreements: ["b"] },
      ],
      {
        participants: [
          ...PEOPLE,
          personOf("sha", "沙例", "松山第一中学", "校长", { side: "guest", delegation: "d" }),
          personOf("zhu", "竺样", "云雀实验中学", "校长", { side: "host" }),
        ],
        agreements: [
          {
            key: "a",
            title: zh("友好合作备忘录"),
            type: "mou",
            status: "signed",
            parties: [
              { organization: org("云雀大学"), signatories: ["bai"] },
              { organization: org("松山校友会"), signatories: ["an"] },
            ],
          },
          {
            key: "b",
            title: zh("友好学校协议"),
            type: "other",
            status: "signed",
            parties: [
              { organization: org("云雀实验中学"), signatories: ["zhu"] },
              { organization: org("松山第一中学"), signatories: ["sha"] },
            ],
          },
        ],
      },
    );
    expect(text).not.toMatch(/分别代表双方签署友好学校协议/);
  });
});
