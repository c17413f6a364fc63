import { describe, expect, it } from "vitest";
import { org, person, signing, text, UNI, zh } from "./gatherings.test-data";

// Signings, gifts and ceremonies in invented records: who is named where, and how often.

describe("a signing", () => {
  const one = (scope: readonly string[]) =>
    text({
      kind: "signing",
      title: zh("湖滨商会与北原协会签署合作协议"),
      participants: [
        person("a", "安例", org("湖滨商会"), "会长"),
        person("b", "博例", org("北原协会"), "副会长"),
      ],
      agenda: [
        {
          key: "s",
          activity: "signing",
          title: zh("签约仪式"),
          people: [{ key: "a" }, { key: "b" }],
          agreements: ["g"],
        },
      ],
      agreements: [
        signing("g", "合作协议", ["湖滨商会", "北原协会"], {
          scope: scope.map((words, at) => ({ key: `s${at}`, text: zh(words) })),
        }),
      ],
    });

  it("separates long terms with commas", () => {
    const article = one(["建立议事会议制度和联络对接机制，每季度会商", "互通两地航运信息资源"]);
    expect(article).toContain("会商，互通两地");
    const plainly = one([
      "建立两地航运企业议事会议制度和联络对接机制",
      "互通湖滨与北原两地港口航运信息资源",
      "共同挖掘内河航道承载的经济功能",
      "谋划推动航空物流产业转移",
    ]);
    expect(plainly).toMatch(/机制，互通.*资源，共同.*功能，谋划/);
    expect(plainly).not.toContain("；");
  });

  it("of many parties begins with what the title says of all documents, and calls the parts of a university 该校", () => {
    const documents = [
      signing("g", "共建协议", ["云溪县科技局", "湖滨海洋大学科研处"]),
      signing("h", "实训协议", ["云溪县人社局", "湖滨海洋大学实训中心"]),
      signing("i", "团建协议", ["云溪县团委", "湖滨海洋大学团委"]),
    ];
    const several = {
      kind: "signing",
      home: UNI,
      title: zh("湖滨海洋大学与云溪县签署系列合作协议"),
      agenda: [{ key: "s", activity: "signing", agreements: ["g", "h", "i"] }],
      agreements: documents,
    };
    const article = text(several);
    expect(article).toContain("2024年3月5日，湖滨海洋大学与云溪县签署系列合作协议。");
    expect(article).toContain("云溪县团委与该校团委签署团建协议");
    expect(text({ ...several, title: zh("云溪县科技局与湖滨海洋大学科研处签署共建协议") })).toContain(
      "2024年3月5日，云溪县科技局与湖滨海洋大学科研处签署共建协议",
    );
  });

  it("says who met whom before it, and on what", () => {
    const article = text({
      kind: "signing",
      title: zh("湖滨商会与北原协会签署合作协议"),
      participants: [
        person("a", "安例", org("湖滨商会"), "会长", "host"),
        person("b", "博例", org("北原协会"), "会长", "guest"),
      ],
      agenda: [
        {
          key: "m",
          activity: "talks",
          title: zh("会见"),
          told: "before",
          people: [{ key: "a" }, { key: "b" }],
          topics: [zh("港口建设")],
        },
        { key: "s", activity: "signing", people: [{ key: "a" }, { key: "b" }], agreements: ["g"] },
      ],
      agreements: [signing("g", "合作协议", ["湖滨商会", "北原协会"])],
    });
    expect(article).toMatch(/安例会见[^。]*博例，双方就港口建设/);
    expect(article).not.toContain("会见围绕");
  });
});

describe("a ceremony", () => {
  const CHAMBER = org("海角云溪商会");
  const given = (more: object = {}) =>
    text({
      title: zh("海角云溪商会捐资助学"),
      officialName: zh("海角云溪商会捐资助学仪式"),
      delegations: [{ key: "d", side: "guest", head: "a", size: 3 }],
      participants: [
        person("h", "何例", org("湖滨中学", "other"), "校长", "host"),
        person("i", "尹例", org("湖滨中学", "other"), "副校长", "host"),
        person("a", "安例", CHAMBER, "会长", "guest"),
        person("b", "博例", CHAMBER, "名誉会长", "guest"),
        person("c", "陈例", CHAMBER, "秘书长", "guest"),
      ].map((one, at) => (at > 1 ? { ...one, delegation: "d" } : one)),
      agenda: [
        {
          key: "plate",
          activity: "other",
          did: zh("颁发捐赠证书"),
          people: [{ key: "h" }, { key: "b", as: "receiver" }],
        },
        {
          key: "say",
          activity: "speeches",
          remarks: [{ key: "r", by: ["b"], act: "hope", points: [zh("学生努力学习")] }],
        },
      ],
      ...more,
    });

  it("keeps those who act there with their delegation, and says to whom something was given", () => {
    const article = given();
    expect(article).toMatch(/成员包括名誉会长博例、秘书长陈例/);
    expect(article).not.toMatch(/何例[^。]*名誉会长博例[^。]*出席/);
    expect(article).toContain("向博例颁发捐赠证书");
  });

  it("is headed by its organizer, where its title has no name and no place", () => {
    const own = { participants: [], delegations: [], agenda: [], officialName: undefined, home: UNI };
    const held = { ...own, background: [zh("校友已捐资三次。")] };
    expect(given({ ...held, title: zh("校友捐赠仪式举行") })).toContain("湖滨海洋大学举行校友捐赠仪式");
    const placed = given({ ...held, city: zh("云雀市"), title: zh("云雀校友捐赠仪式举行") });
    expect(placed).not.toContain("湖滨海洋大学举行");
  });
});

describe("a gift", () => {
  const gift = (more: object) =>
    text({
      title: zh("湖滨商会向云溪医院捐赠物资"),
      participants: [{ key: "a", group: zh("湖滨商会"), presence: "unstated" }],
      agenda: [{ key: "h", activity: "handover", title: zh("防疫物资"), outcomes: ["o"], ...more }],
      outcomes: [
        {
          key: "o",
          type: "gift",
          by: ["a"],
          to: { organizations: [org("云溪医院", "hospital")] },
          points: [zh("口罩1万个等防疫物资")],
        },
      ],
      purpose: zh("协助医院防疫"),
    });

  it("is not handed over again, and is not a journey", () => {
    const article = gift({});
    expect(article).toContain("口罩1万个等防疫物资");
    expect(article).not.toContain("移交");
    expect(article).not.toContain("此行");
    expect(gift({ venue: { name: zh("门诊楼") } })).toContain("门诊楼");
  });

  it("is called 捐赠 where the title says so, and taken in by whoever received it", () => {
    const article = gift({
      title: zh("医疗物资"),
      people: [
        { key: "a", as: "head" },
        { key: "b", as: "receiver" },
      ],
    });
    expect(article).toContain("向云溪医院捐赠口罩");
    const taken = text({
      title: zh("湖滨商会向云溪县捐赠物资"),
      participants: [
        { key: "a", group: zh("湖滨商会"), presence: "unstated" },
        { key: "b", group: zh("云溪县慈善总会"), presence: "unstated" },
      ],
      agenda: [
        {
          key: "h",
          activity: "handover",
          title: zh("医疗物资"),
          people: [
            { key: "a", as: "head" },
            { key: "b", as: "receiver" },
          ],
          outcomes: ["o"],
        },
      ],
      outcomes: [
        {
          key: "o",
          type: "gift",
          by: ["a"],
          to: { organizations: [org("云溪县", "government")] },
          points: [zh("口罩1万个")],
        },
      ],
      purpose: zh("支持云溪县防疫"),
      background: [zh("安例得知家乡缺少物资后发动会员捐款。")],
    });
    expect(taken).toContain("云溪县慈善总会接收了医疗物资");
    expect(taken).not.toMatch(/湖滨商会[^。]*捐赠医疗物资/);
  });
});

describe("what was unveiled", () => {
  const unveiled = (more: object) =>
    text({
      title: zh("湖滨港口服务中心揭牌"),
      officialName: zh("走进湖滨活动"),
      participants: [person("a", "安例", org("湖滨商会"), "会长")],
      agenda: [
        {
          key: "s",
          activity: "speeches",
          remarks: [{ key: "r", by: ["a"], act: "hope", points: [zh("各方合作")] }],
        },
        { key: "u", activity: "ceremony", title: zh("揭牌仪式"), outcomes: ["o"] },
      ],
      outcomes: [{ key: "o", type: "launch", points: [zh("湖滨港口服务中心")] }],
      ...more,
    });

  it("follows the event where the title reports it, without its ceremony", () => {
    const article = unveiled({});
    expect(article.indexOf("会上，湖滨港口服务中心揭牌")).toBeGreaterThan(0);
    expect(article.lastIndexOf("中心揭牌")).toBeLessThan(article.indexOf("安例"));
    expect(article).not.toContain("在揭牌仪式上");
    const other = unveiled({ title: zh("走进湖滨活动举行") });
    expect(other.indexOf("中心揭牌")).toBeLessThan(other.indexOf("安例"));
  });
});

describe("a ceremony at which everybody acts", () => {
  const ceremony = (name: string, people: number) =>
    text({
      officialName: zh(name),
      participants: ["安例", "博例", "陈例"]
        .slice(0, people)
        .map((one, at) => person(`p${at}`, one, org("湖滨商会"), "会长")),
      agenda: [
        {
          key: "s",
          activity: "speeches",
          remarks: Array.from({ length: people }, (_, at) => ({
            key: `r${at}`,
            by: [`p${at}`],
            act: "hope",
            points: [zh(`大家做好第${at + 1}件事`)],
          })),
        },
      ],
    });

  it("lists nobody before their words", () => {
    expect(ceremony("湖滨学院结业典礼", 3)).not.toContain("出席");
  });
});

describe("a founding assembly that is a ceremony by its name", () => {
  const founded = (result: string) =>
    text({
      title: zh("云溪商会成立"),
      officialName: zh("云溪商会首届会员大会暨揭牌仪式"),
      participants: [
        person("a", "安例", org("云溪商会"), "会长"),
        person("b", "博例", org("北原协会"), "会长"),
      ],
      agenda: [
        { key: "v", activity: "other", did: zh("选举产生理事会"), outcomes: ["o"] },
        {
          key: "s",
          activity: "speeches",
          remarks: [
            { key: "r", by: ["b"], act: "hope", points: [zh("商会加强自身建设"), zh("回馈社会，履行责任")] },
          ],
        },
      ],
      outcomes: [{ key: "o", type: "result", points: [zh(result)] }],
    });

  it("elects as 大会, to an office without the name of the organization", () => {
    const article = founded("安例当选云溪商会首任会长");
    expect(article).toContain("大会选举产生理事会，安例当选首任会长。");
    expect(founded("安例当选北原协会理事")).toContain("当选北原协会理事");
  });

  it("is wished several things of one subject once", () => {
    const article = founded("安例当选云溪商会首任会长");
    expect(article).toContain("希望商会加强自身建设");
    expect(article).not.toContain("也希望回馈");
  });
});

describe("a ceremony of a part of a university", () => {
  it("has the university before the name of the part", () => {
    const part = { name: zh("材料学院"), parent: UNI };
    const article = text({
      title: zh("材料学院颁奖典礼举行"),
      officialName: zh("材料学院颁奖典礼"),
      participants: [person("a", "安例", part, "院长"), person("b", "博例", part, "副院长")],
      agenda: [
        {
          key: "s",
          activity: "speeches",
          remarks: [{ key: "r", by: ["a"], act: "hope", points: [zh("学生努力学习")] }],
        },
      ],
    });
    expect(article).toContain("日，湖滨海洋大学材料学院颁奖典礼举行");
  });
});

describe("a signing at which something was unveiled too", () => {
  it("names who attended, and says what 挂牌 means", () => {
    const article = text({
      kind: "signing",
      title: zh("湖滨研究院与北原学院签署合作协议"),
      participants: [
        person("a", "安例", org("湖滨研究院", "institute"), "院长", "host"),
        person("b", "博例", org("北原学院", "university"), "校长", "guest"),
        person("c", "陈例", org("北原学院", "university"), "副校长", "guest"),
      ],
      agenda: [
        {
          key: "s",
          activity: "signing",
          title: zh("签约、挂牌仪式"),
          people: [{ key: "a" }, { key: "b" }, { key: "c" }],
          remarks: [{ key: "r", by: ["a"], act: "hope", points: [zh("双方加强合作")] }],
          agreements: ["g"],
          outcomes: ["o"],
        },
      ],
      agreements: [signing("g", "合作协议", ["湖滨研究院", "北原学院"])],
      outcomes: [{ key: "o", type: "launch", by: ["a", "b"], points: [zh("港口联合实验室")] }],
    });
    expect(article).toContain("湖滨研究院院长安例，北原学院校长博例、副校长陈例出席仪式。");
    expect(article).toContain("安例、博例共同为港口联合实验室揭牌");
  });
});
