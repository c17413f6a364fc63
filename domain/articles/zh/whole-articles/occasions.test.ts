import { describe, expect, it } from "vitest";
import { forumArticle, person, remark, zh } from "./forum.test-data";

const schoolyard = { name: zh("操场"), organization: { name: zh("湖滨第一小学") } };

describe("an item with a name", () => {
  it("has a subject where only its place or its day is known", () => {
    const placed = forumArticle([
      { key: "s", activity: "speeches", remarks: [remark("r", "bai", "hope", "论坛办得更好")] },
      { key: "c", activity: "ceremony", title: zh("颁奖仪式"), venue: { name: zh("三楼会议厅") } },
      { key: "m", activity: "meal", title: zh("欢迎晚宴"), when: { start: "2024-03-06", part: "evening" } },
    ]);
    expect(placed).toContain("颁奖仪式在三楼会议厅举行。");
    expect(placed).toContain("欢迎晚宴举行。");
    expect(placed).not.toMatch(/举行(?:颁奖仪式|欢迎晚宴)/);
  });

  it("is stated with its place before its chair, who is introduced there", () => {
    const people = [
      { key: "bai", as: "chair" },
      { key: "an", as: "speaker" },
    ];
    const article = forumArticle([
      { key: "c", activity: "ceremony", title: zh("捐赠仪式"), venue: schoolyard, people },
    ]);
    expect(article).toContain(
      "捐赠仪式在湖滨第一小学操场举行，由湖滨区卫生局局长白样主持，松山基金会理事长安例致辞",
    );
    expect(article).not.toContain("操场捐赠仪式");
  });

  it("is separated from the name of its place in front of a speaker", () => {
    const people = [{ key: "an", as: "speaker" }];
    const article = forumArticle([
      { key: "c", activity: "ceremony", title: zh("捐赠仪式"), venue: schoolyard, people },
    ]);
    expect(article).toContain("在湖滨第一小学操场举行的捐赠仪式上，松山基金会理事长安例致辞");
  });

  it("says 中 of a numbered lecture", () => {
    const article = forumArticle([
      {
        key: "l",
        activity: "presentation",
        title: zh("第一讲"),
        topics: [zh("仲裁实务")],
        people: [{ key: "mo", as: "speaker" }],
      },
    ]);
    expect(article).toContain("第一讲中，湖滨大学校长莫常围绕仲裁实务授课");
    expect(article).not.toContain("环节");
  });
});

describe("an event", () => {
  it("names its organizers before who chaired it, in one chain", () => {
    const organizers = [
      { organization: { name: zh("湖滨区卫生局") }, tier: "guide" },
      { organization: { name: zh("松山基金会") }, tier: "host" },
    ];
    const agenda = [{ key: "s", activity: "speeches", remarks: [remark("r", "mo", "hope", "论坛办得更好")] }];
    const participants = [
      person("an", "安例", "松山医学会", "会长", { roles: ["chair"] }),
      person("mo", "莫常", "湖滨大学", "校长"),
    ];
    const article = forumArticle(agenda, { organizers, participants, theme: zh("共话医药") });
    expect(article).toContain("由湖滨区卫生局指导，松山基金会主办，松山医学会会长安例主持。");
    expect(article).not.toMatch(/主持，由/);
  });

  it("takes what the title says before its ceremony without the verb", () => {
    const article = forumArticle(
      [{ key: "c", activity: "ceremony", title: zh("奠基仪式"), people: [{ key: "bai", as: "chair" }] }],
      {
        officialName: undefined,
        title: zh("湖滨产业园举行奠基仪式"),
        venue: { name: zh("湖滨镇项目现场") },
      },
    );
    expect(article).toContain("湖滨产业园奠基仪式在湖滨镇项目现场举行");
    expect(article).not.toContain("举行奠基仪式在");
  });

  it("is attended by those present, who are not visitors", () => {
    const agenda = [{ key: "v", activity: "other", did: zh("审议通过工作报告") }];
    const article = forumArticle(agenda, { kind: "meeting", officialName: zh("湖滨大学校友会会员大会") });
    expect(article).toContain("大会审议通过工作报告");
    expect(article).not.toContain("各方");
  });

  it("is called by the noun of its name", () => {
    const organizers = [
      { organization: { name: zh("松山基金会") }, tier: "host" },
      { organization: { name: zh("北原基金会") }, tier: "co_organizer" },
    ];
    const article = forumArticle([], {
      officialName: zh("湖滨大学建校百年招待会"),
      organizers,
      venue: schoolyard,
      attendance: { count: 100 },
    });
    expect(article).toContain("招待会由松山基金会主办，北原基金会协办");
  });
});

describe("an address online", () => {
  it("is not a clause before a verb of saying", () => {
    const participants = [
      person("bai", "白样", "湖滨区卫生局", "局长"),
      person("mo", "莫常", "湖滨大学", "校长", { presence: "remote" }),
    ];
    const agenda = [
      {
        key: "s",
        activity: "speeches",
        remarks: [remark("a", "bai", "hope", "论坛办得更好"), remark("b", "mo", "say", "校地合作前景广阔")],
      },
    ];
    const article = forumArticle(agenda, { participants });
    expect(article).toContain("莫常线上致辞时表示，校地合作前景广阔");
    expect(article).not.toContain("致辞，表示");
  });
});

describe("what was given", () => {
  const given = (title: string): string =>
    forumArticle(
      [
        {
          key: "h",
          activity: "handover",
          title: zh(title),
          people: [
            { key: "an", as: "head" },
            { key: "mo", as: "receiver" },
          ],
        },
      ],
      { title: zh("松山基金会捐赠仪式举行") },
    );

  it("is not donated twice", () => {
    expect(given("首批捐赠图画")).toContain("移交首批捐赠图画");
    expect(given("首批捐赠图画")).not.toContain("捐赠首批捐赠");
  });

  it("is donated where it is money for a good cause", () => {
    expect(given("助学款100万元")).toContain("捐赠助学款100万元");
  });
});

describe("an organization that is its own place", () => {
  it("keeps its name after the city", () => {
    const article = forumArticle([{ key: "t", activity: "talks", topics: [zh("医药合作")] }], {
      kind: "meeting",
      officialName: undefined,
      city: zh("北京"),
      venue: { name: zh("国家卫生部"), organization: { name: zh("国家卫生部") } },
      participants: [
        person("bai", "白样", "国家卫生部", "副部长", { side: "host" }),
        person("an", "安例", "松山基金会", "理事长", { side: "guest", roles: ["head"] }),
      ],
    });
    expect(article).toContain("副部长白样在北京会见");
    expect(article).not.toContain("北京该部");
  });
});

describe("a meeting", () => {
  const sides = [
    person("bai", "白样", "湖滨区卫生局", "局长", { side: "host", roles: ["head"] }),
    person("an", "安例", "松山基金会", "理事长", { side: "guest", roles: ["head"] }),
  ];
  const elect = { key: "v", activity: "other", did: zh("选举产生新一届理事会") };

  it("that was a congress is not a visit of its guests", () => {
    const article = forumArticle([elect], {
      kind: "meeting",
      officialName: zh("湖滨商会第二次会员代表大会"),
      participants: sides,
    });
    expect(article).toContain("湖滨商会第二次会员代表大会举行");
    expect(article).toContain("大会选举产生新一届理事会");
    expect(article).not.toMatch(/会见|双方/);
  });

  it("that two held online is one event of both, also where each has its head", () => {
    const title = zh("远程视频会议");
    const remarks = [remark("r", "an", "hope", "双方加强合作")];
    const article = forumArticle([{ key: "t", activity: "talks", title, online: "fully", remarks }], {
      kind: "meeting",
      online: "fully",
      officialName: undefined,
      title: zh("湖滨区卫生局与松山基金会召开远程视频会议"),
      participants: sides,
    });
    expect(article).toContain("湖滨区卫生局与松山基金会召开远程视频会议");
    expect(article).not.toMatch(/会见|参加远程/);
  });

  it("is held in the city, where it was on the premises of one of the two", () => {
    const org = { name: zh("湖滨区卫生局") };
    const article = forumArticle([], {
      kind: "meeting",
      city: zh("松山"),
      venue: org,
      officialName: zh("两地卫生合作第三次联席会议"),
      participants: sides,
    });
    expect(article).toContain("湖滨区卫生局与松山基金会在松山举行两地卫生合作第三次联席会议");
    expect(article).not.toContain("该局");
  });

  it("lists groups of one noun by their side", () => {
    const group = (key: string, side: string, ...names: string[]): object => ({
      key,
      side,
      group: zh("代表"),
      of: names.map((name) => ({ name: zh(name) })),
    });
    const groups = [group("a", "host", "湖滨商务局", "湖滨海关"), group("b", "guest", "松山水利厅")];
    const article = forumArticle([{ key: "t", activity: "talks", topics: [zh("灌溉")] }], {
      kind: "meeting",
      officialName: zh("两地农业合作第三次联席会议"),
      participants: [...sides, ...groups],
    });
    expect(article).toMatch(/湖滨商务局、湖滨海关代表[^、]*松山水利厅代表/);
  });
});

describe("a part of a programme", () => {
  it("is not named before what was given there under its name", () => {
    const people = [
      { key: "bai", as: "speaker" },
      { key: "mo", as: "speaker" },
    ];
    const article = forumArticle([
      { key: "s", activity: "presentation", title: zh("主题演讲"), topics: [zh("医药创新")], people },
    ]);
    expect(article).toContain("围绕医药创新作主题演讲");
    expect(article).not.toContain("主题演讲上");
  });

  it("is not the place of what was signed at another", () => {
    const agreement = {
      key: "a",
      title: zh("合作协议"),
      type: "other",
      status: "signed",
      parties: [{ organization: { name: zh("湖滨大学") } }, { organization: { name: zh("松山基金会") } }],
    };
    const gift = {
      key: "g",
      type: "gift",
      by: ["an"],
      to: { participants: ["mo"] },
      points: [zh("图书百册")],
    };
    const article = forumArticle(
      [
        { key: "s", activity: "signing", people: [], agreements: ["a"] },
        { key: "c", activity: "ceremony", title: zh("捐赠仪式"), people: [], outcomes: ["g"] },
      ],
      { agreements: [agreement], outcomes: [gift] },
    );
    expect(article).toContain("签署合作协议");
    expect(article).not.toMatch(/捐赠仪式上，[^。]*签署/);
  });

  it("is not done by those it was done to", () => {
    const article = forumArticle([
      { key: "v", activity: "other", did: zh("看望莫常"), people: [{ key: "bai" }, { key: "mo" }] },
    ]);
    expect(article).toContain("白样看望了湖滨大学校长莫常");
    expect(article).not.toContain("莫常看望");
  });

  it("is called talks where its title says with whom", () => {
    const article = forumArticle(
      [
        {
          key: "t",
          activity: "talks",
          title: zh("与湖滨大学的座谈"),
          people: [{ key: "an" }, { key: "mo" }],
        },
      ],
      {
        kind: "outbound_visit",
        officialName: undefined,
        city: zh("湖滨"),
        participants: [
          person("an", "安例", "松山基金会", "理事长", { side: "guest", roles: ["head"] }),
          person("mo", "莫常", "湖滨大学", "校长", { side: "host" }),
        ],
      },
    );
    expect(article).toMatch(/与湖滨大学校长莫常座谈/);
    expect(article).not.toContain("参加与");
  });
});

describe("what a speaker said", () => {
  it("does not run into what the speaker introduced", () => {
    const article = forumArticle([
      {
        key: "s",
        activity: "speeches",
        remarks: [
          remark("a", "mo", "say", "校地双方要加强联系，增进了解"),
          remark("b", "mo", "introduce", "湖滨大学的办学情况"),
        ],
      },
    ]);
    expect(article).toContain("增进了解，并介绍了");
    expect(article).not.toContain("，介绍了");
  });

  it("names a subject of several wishes once and in full", () => {
    const wishes = ["外国同学再来湖滨学习", "外国同学感受本地文化", "外国同学成为友谊的使者"];
    const article = forumArticle([
      { key: "s", activity: "speeches", remarks: [remark("a", "mo", "hope", ...wishes)] },
    ]);
    expect(article).toContain("希望外国同学再来湖滨学习，感受本地文化，成为友谊的使者");
    expect(article).not.toContain("，同学");
  });
});
