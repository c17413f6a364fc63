import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { CITY, PORT, remark, zh } from "../whole-articles/lake-town.test-data";

// What speakers said at the talks of an invented visit, and the nouns for their reports in later mentions.

const person = (key: string, name: string, organization: object, more: object): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization, title: zh("会长") }],
  ...more,
});
const visit = (more: object): DraftRecord =>
  ({
    format: FORMAT,
    kind: "reception",
    status: "held",
    title: zh("来访"),
    when: { start: "2024-03-05" },
    participants: [
      person("chen", "陈例", PORT, { side: "guest", delegation: "d", roles: ["head"] }),
      person("lu", "陆样", CITY, { side: "host", roles: ["receiver"] }),
      { key: "staff", group: zh("工作人员"), of: [PORT], side: "guest", delegation: "d" },
    ],
    delegations: [{ key: "d", side: "guest", head: "chen" }],
    agenda: [],
    ...more,
  }) as DraftRecord;
const talks = (...remarks: object[]): object => ({ key: "t", activity: "talks", remarks });
const text = (more: object): string => faultlessText(visit(more), "zh");

describe("what was said at talks", () => {
  it("gives a talk by its title, and proposals to somebody", () => {
    const report = remark("r", "chen", "speak", "《对茶业发展的思考》");
    expect(text({ agenda: [talks(report)] })).toContain("作题为《对茶业发展的思考》的");
    const proposed = {
      ...remark("p", "lu", "propose", ""),
      whom: zh("各会员"),
      counted: true,
      points: [zh("加强交流"), zh("联合办展")],
    };
    expect(text({ agenda: [talks(proposed)] })).toContain("向各会员提出两点建议：一是");
  });
  it("names a 总会 beside another association, of which 该会 could be said", () => {
    const club = { name: zh("松山湖滨茶商总会"), kind: "association" };
    const wish = remark("r2", "chen", "hope", "松山湖滨茶商总会今后与本市在更多领域合作");
    const said = text({
      participants: [
        person("chen", "陈例", club, { side: "guest", delegation: "d", roles: ["head"] }),
        person("lu", "陆样", CITY, { side: "host", roles: ["receiver"] }),
        { key: "all", group: zh("访问团"), of: [club], side: "guest", delegation: "d" },
      ],
      agenda: [talks({ ...remark("r1", "chen", "thank", "热情接待"), onBehalfOf: "all" }, wish)],
    });
    expect(said).toContain("希望松山湖滨茶商总会今后与本市");
  });
  it("contrasts a difficulty, and goes on with a comma to the own intention or plan of another", () => {
    const say = (...points: string[]): string =>
      text({ agenda: [talks({ ...remark("r", "chen", "say", ""), points: points.map(zh) })] });
    expect(say("湖滨茶业是当地支柱产业，产值居全省前列", "产业发展遇到了人才短缺、经费紧张等问题")).toContain(
      "居全省前列，但产业发展遇到了",
    );
    expect(say("湖滨茶业人才短缺，经费不足", "产业发展遇到了销路不畅等问题")).toContain("；产业发展");
    expect(say("松国关注湖滨的发展，对合作持开放态度", "自己愿参加商会今后的活动")).toContain(
      "开放态度，自己愿参加",
    );
    expect(say("该展会已成为湖滨重要的贸易平台", "松山贸促会将继续发挥桥梁作用，推动双方贸易发展")).toContain(
      "平台，松山贸促会将",
    );
  });
  it("parts a long series of plans by semicolons, with one auxiliary", () => {
    const points = [
      zh("茶委会将帮助园区培育特色产业集群，在政府与园区、政府与企业、园区与产业之间发挥桥梁和纽带作用"),
      zh("茶委会将协助园区建设创新型服务平台，构建多层次的产业服务标准体系"),
      zh("茶委会将组织园区开展产业对接和人才培训"),
      zh("茶委会将开展茶业研究，为地方政府制定茶业政策提供参考"),
    ];
    expect(text({ agenda: [talks({ ...remark("r", "chen", "say", ""), points })] })).toContain(
      "纽带作用；协助园区建设创新型服务平台，构建多层次的产业服务标准体系；组织园区开展产业对接和人才培训；开展茶业研究",
    );
  });
  it("promises for the organization of which the speaker has said what it does", () => {
    const club = { name: zh("松山茶业协会"), kind: "association" };
    const promise = remark("r2", "chen", "promise", "持续关注湖滨的教育");
    const said = (...points: string[]): string =>
      text({
        participants: [
          person("chen", "陈例", club, { side: "guest", delegation: "d", roles: ["head"] }),
          person("lu", "陆样", CITY, { side: "host", roles: ["receiver"] }),
        ],
        agenda: [talks({ ...remark("r1", "chen", "say", ""), points: points.map(zh) }, promise)],
      });
    expect(said("松山茶业协会搭建桥梁，引导会员捐书", "湖滨小学收到的图书已有三千册，种类很多")).toContain(
      "种类很多；松山茶业协会将持续关注",
    );
    expect(said("松山茶业协会搭建桥梁，引导会员捐书")).toContain("引导会员捐书");
    expect(said("湖滨小学收到的图书已有三千册，种类很多")).not.toContain("协会将");
  });
  it("has no pronoun for the speaker's feelings, and no semicolon before a consequence", () => {
    const points = [
      zh("他非常荣幸见证两会合作"),
      zh("去年两会筹办展会，海关特事特办，迅速办结手续"),
      zh("企业因此如期参展，洽谈了项目"),
    ];
    const stated = text({ agenda: [talks({ ...remark("r", "chen", "say", ""), points })] });
    expect(stated).toContain("陈例表示，非常荣幸见证两会合作；");
    expect(stated).toContain("迅速办结手续，企业因此如期参展");
  });
  it("thanks for an act without 的 before its verb, and for a thing with it", () => {
    const thanks = (point: string): string =>
      text({ agenda: [talks({ ...remark("r", "chen", "thank", point), whom: zh("云雀市") })] });
    expect(thanks("举办研修班")).toContain("感谢云雀市举办研修班");
    expect(thanks("提供的援助")).toContain("感谢云雀市提供的援助");
    expect(thanks("支持")).toContain("感谢云雀市的支持");
  });

  it("names the speaker again before a longer sentence about an organization", () => {
    const said = remark(
      "r",
      "chen",
      "say",
      "此行是率航运界人士学习交流，同当地企业和高校深入对话，了解港口建设的最新进展和航运教育的经验，看望在当地工作的会员，拜访多年来支持商会发展的机构和友好人士，听取他们对商会工作的意见和建议，学习云雀市在服务航运企业、建设港口园区、培养航运人才方面的做法，参观新建的码头，寻找新的机会",
      "湖滨港口商会成立了航运基金，引进社会资本投资港口，再向外拓展航线；这些企业多是中小企业",
    );
    expect(text({ agenda: [talks(said)] })).toMatch(
      /寻找新的机会[^。]*。陈例指出，湖滨港口商会成立了航运基金/,
    );
  });

  it("keeps three statements under one verb, and names the speaker where a sentence would read as a report", () => {
    const said = remark(
      "r",
      "chen",
      "say",
      "一年来商会本着服务会员的宗旨，进一步改进服务质量，加大服务力度，努力维护广大会员的合法权益",
      "商会已就会员们反映的部分问题与有关部门探讨解决办法，并继续与有关部门沟通",
      "各地会员为航运业的发展做了许多工作",
    );
    expect(text({ agenda: [talks(said)] })).toContain("沟通；各地会员为航运业的发展做了许多工作。");
    expect(text({ agenda: [talks(said)] })).not.toMatch(/。各地会员/);
  });

  it("calls a numbered edition 本届 once it was named, but not beside another one", () => {
    const said = (...points: string[]): string =>
      text({ agenda: [talks(remark("r", "chen", "introduce", ...points))] });
    const article = text({
      agenda: [
        talks(
          remark("r", "chen", "introduce", "第五届港口博览会筹备情况"),
          remark("s", "lu", "say", "将推动更多企业参加第五届港口博览会"),
        ),
      ],
    });
    expect(article).toContain("将推动更多企业参加本届港口博览会");
    expect(said("第四届港口博览会和第五届港口博览会的情况")).not.toContain("本届");
  });

  it("begins with the talks, after a tour", () => {
    const tour = { key: "u", activity: "tour", saw: [zh("新码头"), zh("航运展厅")] };
    const spoken = {
      ...talks(remark("r", "lu", "introduce", "航运业发展情况和港口建设规划")),
      topics: [zh("港口合作")],
    };
    const paragraphs = text({ agenda: [tour, spoken] }).split("\n\n");
    expect(paragraphs.find((one) => one.includes("座谈"))).toContain("航运业发展情况");
    expect(paragraphs.find((one) => one.includes("新码头"))).not.toContain("座谈");
  });
});

describe("leaders of one party", () => {
  const mei = person("mei", "梅虚", PORT, { side: "guest", delegation: "d", roles: ["head"] });
  const given = (delegation: string): string => {
    const { participants } = visit({});
    const all = [...(participants ?? []), { ...mei, delegation }];
    const tour = { key: "u", activity: "tour", saw: [zh("新码头")] };
    return text({
      participants: all,
      delegations: [
        { key: "d", side: "guest" },
        { key: "e", side: "guest" },
      ],
      agenda: [tour],
    });
  };

  it("are called by the first of them once they are known, unless another party's is among them", () => {
    expect(given("d")).toMatch(/陈例一行/);
    expect(given("d").match(/梅虚/g)).toHaveLength(1);
  });
});

describe("a notice with a long reason", () => {
  const notice = (reason: string): string =>
    faultlessText(
      {
        format: FORMAT,
        kind: "seminar",
        status: "postponed",
        title: zh("论坛延期"),
        officialName: zh("第五届港口论坛"),
        planned: { start: "2024-03-05" },
        when: { start: "2024-06-05" },
        statusReason: zh(reason),
        participants: [],
        agenda: [],
      } as DraftRecord,
      "zh",
    );

  it("begins with a long reason, a short one stays in the middle", () => {
    expect(notice("近期多地出现强降雨，多个省份出台限制出行的措施")).toContain(
      "因近期多地出现强降雨，多个省份出台限制出行的措施，原定于2024年3月5日举行的第五届",
    );
    expect(notice("场馆维修")).toContain("因场馆维修延期至");
    expect(notice("主办双方未能就场地达成一致")).toContain("因主办双方未能就场地达成一致而延期至");
  });

  it("gives one cause, where the reason names its own", () => {
    const article = notice("场馆因台风受损");
    expect(article).toContain("场馆因台风受损，原定于2024年3月5日举行的第五届港口论坛");
    expect(article).not.toContain("因场馆因");
  });

  it("joins two acts that somebody is thanked for", () => {
    const said = { ...remark("r", "chen", "thank", "派员参加论坛", "申请承办下届论坛"), whom: zh("云雀市") };
    expect(text({ agenda: [talks(said)] })).toContain("感谢云雀市派员参加论坛并申请承办下届论坛");
  });

  it("continues after thanks, with 并 and a comma where it is longer or begins with an adverbial", () => {
    const welcome = { ...remark("w", "lu", "thank", "支持"), whom: zh("商会") };
    const said = (words: string): string =>
      text({ agenda: [talks(welcome, remark("r", "lu", "say", words))] });
    expect(said("双方合作前景广阔")).toContain("感谢商会的支持，表示双方合作前景广阔。");
    const long =
      "航运是两地合作的传统领域，近年来双方在航线开辟、港口管理、人才培训和信息交换方面都取得了新的进展，合作前景广阔";
    expect(said("双方在航线开辟、港口管理、人才培训和信息交换方面的合作前景广阔")).toContain(
      "支持，表示双方在",
    );
    expect(said(long)).toContain("感谢商会的支持，表示航运是");
    expect(said(`近年来，${long}`)).toContain("感谢商会的支持，并表示，近年来，航运是");
    expect(said(`${long}，会员企业之间的联系日益密切`)).toContain("感谢商会的支持，并表示，航运是");
    expect(said(long)).not.toContain("陆样表示");
  });

  it("parts several aims of one subject that are series themselves", () => {
    const hopes = remark(
      "r",
      "lu",
      "hope",
      "各企业发挥创新平台优势，加强关键技术攻关，促进产品迭代升级",
      "各企业深化学术交流，发挥专家团队作用，培养青年人才",
      "各企业参与科学普及，为提高全民科学素质作出贡献",
    );
    expect(text({ agenda: [talks(hopes)] })).toContain(
      "促进产品迭代升级；深化学术交流，发挥专家团队作用，培养青年人才；参与科学普及，",
    );
  });

  it("repeats the verb of a wish that would read as settled", () => {
    const hopes = remark("r", "lu", "hope", "两地加强合作", "商会将来到云雀举办展会");
    expect(text({ agenda: [talks(hopes)] })).toContain("希望两地加强合作，并希望商会将来到云雀举办展会");
  });

  it("repeats neither the subject of several wishes nor a second thanks as a sentence", () => {
    const hopes = remark("r", "lu", "hope", "广大会员企业诚信经营", "广大会员企业积极开拓市场");
    expect(text({ agenda: [talks(hopes)] })).toContain("希望广大会员企业诚信经营，积极开拓市场");
    const thanks = [
      { ...remark("a", "lu", "thank", "支持"), whom: zh("商会") },
      { ...remark("b", "lu", "thank", "帮助"), whom: zh("船东") },
    ];
    expect(text({ agenda: [talks(...thanks)] })).toContain("感谢商会的支持，感谢船东的帮助");
  });

  it("has the full stop of a quotation inside, and mentions no separate speech", () => {
    const quote = { ...remark("r", "lu", "say"), points: undefined, quote: zh("港口是城市的大门") };
    const speech = {
      key: "t",
      activity: "speeches",
      remarks: [remark("i", "lu", "introduce", "港口概况"), quote],
    };
    const article = text({ agenda: [speech] });
    expect(article).toContain("说：“港口是城市的大门。”");
    expect(article).not.toContain("致辞");
  });

  it("thanks for what was done without 的, and for a thing with it", () => {
    const thanks = (point: string): string =>
      text({ agenda: [talks({ ...remark("r", "chen", "thank", point), whom: zh("云雀市") })] });
    expect(thanks("将下届论坛安排在湖滨")).toContain("感谢云雀市将下届论坛安排在湖滨");
    expect(thanks("情系家乡、支持教育")).toContain("感谢云雀市情系家乡、支持教育");
    expect(thanks("精心准备")).toContain("感谢云雀市的精心准备");
  });

  it("keeps a short sentence about an organization in the statement", () => {
    const said = remark(
      "r",
      "chen",
      "say",
      "港口应与大学合作",
      "湖滨港口商会近年来在培训方面取得了一些成果，规模逐年扩大",
    );
    const article = text({ agenda: [talks(said)] });
    expect(article).toContain("陈例表示，港口应与大学合作；湖滨港口商会近年来");
    expect(article).not.toContain("陈例说");
  });

  it("has 进行 before a verb of two characters after topics", () => {
    const met = (topic: string): string =>
      text({
        agenda: [talks(remark("i", "lu", "introduce", "港口概况"))].map((one) => ({
          ...one,
          topics: [zh(topic)],
        })),
      });
    expect(met("航运合作")).toMatch(/双方就航运合作进行了?座谈交流/);
    expect(met("航运合作")).not.toMatch(/航运合作(?:座谈|交流)/);
    expect(met("两地在航运、贸易和人才培训方面的合作愿景")).toContain("合作愿景进行了交流");
    expect(met("两地在航运、贸易和人才培训方面的交流")).toContain("方面的交流进行了探讨");
  });
});

describe("a statement of several clauses", () => {
  const stated = (...points: string[]): string =>
    text({ agenda: [talks(remark("r", "lu", "say", ...points))] });

  it("is two sentences where three semicolons would part four of them", () => {
    expect(
      stated(
        "协会现有会员三百家",
        "云雀市航运历史悠久，港口条件优越",
        "湖滨港口商会是协会的老朋友，双方往来密切",
        "两地产业互补，合作前景广阔",
      ),
    ).toMatch(/会员三百家；云雀市[^。；]*优越。陆样[^。]{1,4}，湖滨港口商会[^。；]*；两地[^。；]*。/);
  });

  it("has a short last clause behind a comma, after two clauses at most", () => {
    const short = "双方合作成果显著";
    expect(stated("协会坚持服务会员，办会水平不断提升", short)).toContain("不断提升，双方合作成果显著");
    expect(stated("协会坚持服务会员，完善制度，办会水平不断提升", short)).toContain(
      "不断提升；双方合作成果显著",
    );
  });

  it("has a comma before what is to come, or what is alike", () => {
    expect(stated("此次合作提供了平台", "今后两市还会签订协议，落实项目")).toContain("平台，今后两市");
    expect(stated("协会与五城合作，开通了航线", "云雀市与港口也有往来，年年增加")).toContain(
      "，云雀市与港口也",
    );
    expect(stated("协会现有会员三百家", "云雀市历史悠久，条件优越")).toContain("三百家；云雀市");
  });

  it("names an organization once by its noun, and not for its members", () => {
    expect(stated("航运研究所成立以来，响应倡议，服务港口", "研究所承担数据收集的任务，发布报告")).toMatch(
      /服务港口，承担数据/,
    );
    expect(
      stated("湖滨港口商会会员率先参与建设，作出贡献", "湖滨港口商会持续组织会员考察，开展培训"),
    ).toMatch(/作出贡献；(?:该商会|湖滨港口商会)持续组织/);
  });

  it("says 也 where it describes the same subject again after another", () => {
    expect(stated("云雀市是航运之都，年吞吐量约占全省一半", "云雀市是旅游城市，拥有两座古港")).toMatch(
      /全省一半；云雀市也是旅游城市/,
    );
  });
});

describe("several wishes with subjects of their own", () => {
  const wished = (...points: string[]): string =>
    text({ agenda: [talks(remark("r", "lu", "hope", ...points))] });

  it("have their verb again behind a series, outside which they would read as statements", () => {
    const article = wished("云雀港务局开通新航线，增加班次", "会员企业多来考察");
    expect(article).toContain("增加班次，并希望会员企业多来考察");
    expect(article).not.toContain("；会员企业");
  });

  it("have their verb again where the last one is of several clauses, or says what there is to be", () => {
    expect(wished("会员企业掌握更多航海知识", "航运协会推动港口合作，为航运注入动力")).toContain(
      "航海知识，并希望航运协会推动港口合作，为航运注入动力",
    );
    expect(wished("会员企业开通新航线，增加班次", "今后有更多培训机会，培养更多船员")).toContain(
      "增加班次，并希望今后有更多培训机会，培养更多船员",
    );
  });

  it("have their verb again where the last is long, and one verb where they are short", () => {
    expect(wished("会员企业多来考察", "频繁的往来为航运人才成长搭建更好的平台")).toContain(
      "多来考察，并希望频繁的往来为航运人才成长搭建更好的平台",
    );
    expect(wished("会员企业多来考察", "两地往来更加密切")).toContain("多来考察，两地往来更加密切");
  });

  it("are one wish for the same people", () => {
    const article = wished("航运商人运用各自优势，深化合作", "航运商人推动往来，做好桥梁");
    expect(article).toContain("希望航运商人运用各自优势，深化合作，推动往来，做好桥梁");
  });

  it("are reported without the subject that a wish without one already has", () => {
    expect(wished("以此次签约为契机，深化航运合作", "双方共同探索建设培训基地")).toContain(
      "希望以此次签约为契机，深化航运合作，共同探索建设培训基地",
    );
  });

  it("say for whom the wish before is, where somebody is to have a benefit", () => {
    expect(wished("双方尽快开航，增加班次", "两地居民在家门口就能享受到便捷的服务")).toContain(
      "增加班次，让两地居民在家门口就能享受到便捷的服务",
    );
  });
});
