import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { zh } from "../whole-articles/lake-town.test-data";

const person = (key: string, name: string, organization: string, side: string) => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization: { name: zh(organization), kind: "association" }, title: zh("会长") }],
  side,
});
const article = (
  remarks: readonly object[],
  more: object = {},
  people: readonly object[] = [],
  record: object = {},
): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "reception",
      status: "held",
      title: zh("接待与座谈活动"),
      when: { start: "2024-03-05" },
      participants: [
        person("a", "安例", "湖滨商会", "guest"),
        person("b", "博例", "云雀市航运协会", "host"),
        ...people,
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          remarks: remarks.map((one, at) => ({ key: `r${at}`, ...one })),
          ...more,
        },
      ],
      ...record,
    } as unknown as DraftRecord,
    "zh",
  );
const said = (act: string, ...points: string[]) => ({ by: ["b"], act, points: points.map(zh) });

describe("what a speaker did", () => {
  it("is put forward where it is a thing, and suggested where it is an act", () => {
    expect(article([said("propose", "共建港口的初步设想")])).toContain("提出共建港口的初步设想");
    expect(article([said("propose", "共建港口")])).toContain("建议共建港口");
  });

  it("is talked of where it is a view, and spoken on where it is a topic", () => {
    expect(article([said("speak", "对港口合作的展望")])).toContain("谈了对港口合作的展望");
    expect(article([said("speak", "港口合作")])).toContain("就港口合作发言");
  });

  it("draws on the speaker's own life rather than being about it", () => {
    expect(article([said("speak", "个人经历")])).toContain("结合个人经历发言");
  });

  it("is introduced in clauses of its own where it has verbs, not in a long attribute", () => {
    const text = article([said("introduce", "云雀市航运协会以远洋船员为主要服务对象、现有会员226家的情况")]);
    expect(text).toMatch(/介绍，[^。]*协会以远洋船员为主要服务对象，现有会员226家。/);
    expect(article([said("introduce", "云雀市航运协会的会员情况")])).toMatch(/介绍了[^，。]*会员情况/);
  });

  it("joins two things behind another with one word", () => {
    const text = article([said("introduce", "协会的发展情况", "众筹会址，以及以积分记录会费的制度")]);
    expect(text).toContain("发展情况、众筹会址，以及以积分记录会费的制度");
  });

  it("is thanked for acts that a noun sums up, without 的 behind who did them", () => {
    const thanks = { whom: zh("湖滨商会"), ...said("thank", "关心港口发展、推动两地合作的努力") };
    expect(article([thanks])).toMatch(/感谢(?:湖滨)?商会关心港口发展、推动两地合作的努力/);
  });

  it("introduces whom it invites, also somebody absent", () => {
    const absent = { ...person("c", "岑样", "湖滨商会", "guest"), presence: "absent" };
    const text = article([{ whom: zh("岑样"), ...said("invite", "率团来访") }], {}, [absent]);
    expect(text).toContain("邀请湖滨商会会长岑样率团来访");
  });

  const invited = (to: string): string => {
    const invitation = { whom: zh("安例会长"), ...said("invite", to) };
    const followUp = {
      key: "f",
      text: zh(to),
      force: "intention",
      by: { participants: ["a"] },
      due: { on: "2024-11" },
      from: { remark: "r0", point: 0 },
    };
    return article([invitation], {}, [], { followUps: [followUp] });
  };

  it("has the deadline of an invited journey with those who set it", () => {
    expect(invited("率团访问云雀")).toMatch(/邀请安例率团访问云雀，安例有意在(?:2024年)?11月底前成行。/);
  });

  it.each(["参与未来产业园建设", "带来新技术新设备", "到云雀市设立研发中心"])(
    "has no journey of those who are invited to %s",
    (to) => expect(invited(to)).not.toContain("成行"),
  );

  it("is explained where it is an explanation", () => {
    expect(article([said("speak", "《港口意见》的解读")])).toContain("对《港口意见》作了解读");
  });

  it("has proposals of which nothing is known before what was said", () => {
    const text = article([
      said("praise", "协会的工作"),
      said("say", "港口经济潜力巨大，前景广阔"),
      { by: ["b"], act: "propose" },
    ]);
    expect(text).toContain("肯定了协会的工作，提出建议，并表示港口经济潜力巨大，前景广阔。");
    expect(text).not.toMatch(/博例提出建议。/);
  });

  it("is an opinion, with a promise after it, where it judges somebody else", () => {
    const promise = said("promise", "积极对接湖滨需求");
    const text = article([said("say", "湖滨区位优势突出，发展潜力巨大"), promise]);
    expect(text).toContain("认为，湖滨区位优势突出，发展潜力巨大，并表示将积极对接湖滨需求");
    expect(text).not.toContain("例表示");
  });

  it("keeps a time that belongs to a noun in one piece", () => {
    const text = article([said("promise", "在以后的航行中与湖滨港口加强配合")]);
    expect(text).toContain("将在以后的航行中");
    expect(text).not.toContain("以后将的");
  });

  it("has the speaker as the subject of a promise, unless somebody else could have made it", () => {
    const promise = said("promise", "积极对接需求，强化布局");
    expect(article([said("say", "此次签约是两地合作的新起点"), promise])).toContain(
      "说，此次签约是两地合作的新起点，并表示将积极对接需求",
    );
    const others = article([said("say", "代表团带来了三个项目，涵盖港口、物流等领域"), promise]);
    expect(others).toMatch(/等领域，并表示将积极对接需求/);
    expect(others).not.toMatch(/等领域，将/);
  });

  it("has the organization that owes a promise as its subject", () => {
    const text = article(
      [said("say", "湖滨区位优势突出，发展潜力巨大"), said("promise", "积极对接湖滨需求")],
      {},
      [],
      {
        followUps: [
          {
            key: "f",
            force: "commitment",
            text: zh("积极对接湖滨需求"),
            by: { organizations: [{ name: zh("云雀市航运协会"), kind: "association" }] },
            from: { remark: "r1" },
          },
        ],
      },
    );
    expect(text).toMatch(/发展潜力巨大；[^，。]*协会将积极对接湖滨需求/);
  });

  it("has no second 表示 behind a welcome", () => {
    const welcome = { ...said("welcome"), whom: zh("商会会员") };
    const stated = said("say", "湖滨商会是协会的老朋友，两地航运往来由来已久，希望会员常来常往");
    const short = article([welcome, stated]);
    expect(short).toContain("欢迎商会会员来访，并表示，湖滨商会是");
    const long = article([welcome, said("introduce", "云雀市航运业的历史、现状和发展规划"), stated]);
    expect(long).toMatch(/欢迎商会会员来访，介绍了[^。]*发展规划，并表示，湖滨商会是/);
  });

  it("welcomes 向 somebody whose name begins with 于", () => {
    const welcome = { ...said("welcome"), whom: zh("于样一行") };
    expect(article([welcome])).toContain("向于样一行表示欢迎");
  });

  it("has what an organization is willing to do behind a comma", () => {
    const text = article([
      said("say", "湖滨港口条件优越，航线众多，是合作的理想之地", "云雀市航运协会愿推动会员投资，深化合作"),
    ]);
    expect(text).toMatch(/理想之地，[^，。；]*协会愿推动会员投资/);
  });

  it("agrees with somebody, rather than says so", () => {
    const text = article([said("say", "赞同安例的观点"), said("say", "两会应当携手合作，共谋发展")]);
    expect(text).toContain("博例赞同安例的观点，表示两会应当");
    expect(article([said("stress", "同意的条件是货源稳定")])).toContain("博例强调，同意的条件是");
  });

  it("has two promises behind a comma, where the first has two clauses at most", () => {
    const promises = [
      "以此次合作为契机，主动融入沿江协同发展战略",
      "推动双方在规划咨询、联合招商等方面深度合作，实现资源共享",
    ];
    expect(article([said("promise", ...promises)])).toContain("沿江协同发展战略，推动双方");
    expect(article([said("promise", `抓住机遇，${promises[0]}`, promises[1] ?? "")])).toContain(
      "沿江协同发展战略；推动双方",
    );
    expect(article([said("promise", `抓住机遇，${promises[0]}`, `全面${promises[1]}`)])).toContain(
      "沿江协同发展战略，全面推动双方",
    );
  });

  it("is thanked for with one verb, where it is what others did", () => {
    expect(article([said("thank", "周到的活动安排")])).toContain("博例感谢周到的活动安排");
    expect(article([said("thank", "捐赠的救护车")])).toContain("博例对捐赠的救护车表示感谢");
    const kind = { ...said("thank", "回馈母校、支持教育事业的义举"), whom: zh("商会") };
    expect(article([kind])).toContain("感谢商会回馈母校、支持教育事业的义举");
  });

  it("is pointed out and required without 并", () => {
    const text = article([said("point_out", "航运前景广阔"), said("require", "会员企业抢抓机遇")]);
    expect(text).toContain("指出，航运前景广阔，要求会员企业抢抓机遇");
  });

  it("begins with thanks for the reception, in whatever order it was recorded", () => {
    const thanks = { ...said("thank", "热情接待"), whom: zh("商会") };
    const text = article([said("praise", "商会的工作"), said("hope", "双方加强合作"), thanks]);
    expect(text).toContain("感谢商会的热情接待，肯定了商会的工作，希望双方加强合作");
    const other = { ...said("thank", "对港口建设的支持"), whom: zh("商会") };
    expect(article([said("praise", "商会的工作"), other])).toMatch(/肯定了商会的工作，感谢商会/);
  });

  it("has two wishes next to each other, after a welcome recorded between them", () => {
    const welcome = { by: ["b"], act: "welcome", whom: zh("商会会员到访") };
    const text = article([said("hope", "双方加强联系"), welcome, said("hope", "双方共建港口")]);
    expect(text).toMatch(/对商会会员到访表示欢迎，希望双方加强联系[^。]*共建港口/);
    expect(text).not.toContain("还希望");
  });

  it("is stressed once, whatever several are to do", () => {
    const text = article([
      said(
        "stress",
        "各部门要紧盯项目进度，督促施工单位倒排工期、挂图作战，力争项目早日建成、早日见效",
        "项目单位要落实主体责任，加强安全培训、开展安全检查、消除安全隐患，确保生产安全高效",
        "各部门要抓好工人返岗工作，尽早全面复工，为全年经济发展奠定良好开局",
      ),
    ]);
    expect(text.match(/强调/g)).toHaveLength(1);
  });
});

describe("topics that end alike", () => {
  it("share the field that they are of", () => {
    const text = article([], { topics: [zh("经贸投资领域的下步合作"), zh("人文交流领域的下步合作")] });
    expect(text).toContain("经贸投资和人文交流领域的下一步合作");
  });
});

describe("talks on an exchange", () => {
  it("are not an exchange on it", () => {
    const text = article([], { topics: [zh("两地在港口和文化领域的交流")] });
    expect(text).not.toMatch(/交流进行了交流|交流交流/);
  });
});

describe("a group that is understood", () => {
  const group = (key: string, text: string, side: string) => ({ key, group: zh(text), side });

  it("is an audience that somebody spoke to", () => {
    const text = article([{ ...said("introduce", "港口情况"), to: ["a", "g"] }], {}, [
      group("g", "与会官员", "host"),
    ]);
    expect(text).not.toContain("与会官员");
  });

  it("is the object of an act, and not its subject", () => {
    const item = {
      activity: "other",
      did: zh("看望湖滨挂职干部并与其座谈"),
      people: [{ key: "a" }, { key: "g" }],
    };
    const text = article([], item, [group("g", "湖滨挂职干部", "third")]);
    expect(text.match(/湖滨挂职干部/g)).toHaveLength(1);
  });
});

describe("what somebody delivered or raised", () => {
  it("is not what they spoke on or introduced", () => {
    expect(article([said("speak", "获奖感言")])).toContain("发表获奖感言");
    const raised = article([said("introduce", "结合经营情况提出的一些困难")]);
    expect(raised).toContain("结合经营情况提出了一些困难");
    expect(raised).not.toContain("介绍");
    expect(article([said("introduce", "代表提出的建议")])).toContain("介绍了代表提出的建议");
  });
});
