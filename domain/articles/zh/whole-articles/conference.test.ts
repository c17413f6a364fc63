import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { officerOf as person, heldEvent as record, zh } from "./lake-town.test-data";

// A delegation at a conference with a name, and what its speakers ask of others.

const text = (given: DraftRecord): string => faultlessText(given, "zh");

describe("a journey to a conference", () => {
  const away = record({
    kind: "outbound_visit",
    title: zh("云雀园区研究会领导赴湖滨参加园区联盟联席会议"),
    officialName: zh("园区联盟联席会议"),
    city: zh("湖滨"),
    participants: [
      person("a", "安例", "云雀园区研究会", "会长", { side: "guest", delegation: "d", roles: ["head"] }),
      person("b", "博例", "云雀园区研究会", "秘书长", { side: "guest", delegation: "d" }),
      { key: "all", group: zh("与会代表"), side: "third" },
    ],
    delegations: [{ key: "d", side: "guest", head: "a" }],
    agenda: [
      {
        key: "t",
        activity: "tour",
        told: "before",
        people: [{ key: "all" }],
        saw: [zh("展示中心"), zh("光电产业园")],
      },
      {
        key: "m",
        activity: "discussion",
        people: [{ key: "a" }, { key: "b" }, { key: "all" }],
        topics: [zh("特色园区建设")],
        narrative: [zh("会议审议了工作报告。")],
        outcomes: ["o"],
      },
    ],
    outcomes: [{ key: "o", type: "consensus", points: [zh("开展服务商联盟建设")] }],
  });

  it("is agreed on by the conference, and toured by its participants", () => {
    const article = text(away);
    expect(article).toContain("与会代表就特色园区建设进行交流，一致同意开展服务商联盟建设");
    expect(article).toContain("会前，与会代表参观了展示中心和光电产业园");
    expect(article).not.toMatch(/双方|讨论前|与与会/);
  });
});

describe("what a speaker asks of others", () => {
  const said = (remarks: object[]): string =>
    text(
      record({
        kind: "seminar",
        title: zh("湖滨园区举办对接会"),
        officialName: zh("湖滨园区银企对接会"),
        participants: [
          person("a", "安例", "湖滨金融协会", "会长"),
          person("b", "博例", "云雀银行协会", "理事长"),
        ],
        agenda: [{ key: "s", activity: "speeches", remarks }],
      }),
    );
  const remark = (key: string, act: string, point: string, whom?: string, by = "a"): object => ({
    key,
    by: [by],
    act,
    points: [zh(point)],
    ...(whom ? { whom: zh(whom) } : {}),
  });

  it("is one sentence for several of them", () => {
    const article = said([
      remark("r", "require", "靠前服务、精准施策，当好企业的贴心人", "金融机构"),
      remark("s", "require", "苦练内功，抢抓机遇", "企业"),
      remark("t", "require", "牵线搭桥，做好服务", "园区"),
      remark("u", "hope", "社会各界关注园区"),
    ]);
    expect(article).toContain(
      "要求金融机构靠前服务、精准施策，当好企业的贴心人；要求企业苦练内功，抢抓机遇；要求园区牵线搭桥，做好服务。",
    );
    expect(article).toContain("。安例希望社会各界关注园区");
    expect(article).not.toContain("还要求");
  });

  it("begins a sentence after a long statement about somebody else", () => {
    const article = said([
      remark(
        "r",
        "point_out",
        "样例工作室落户湖滨，体现了各方对湖滨园区工作的认可，是提高园区服务水平的务实举措，也是建设区域金融中心的重要一步，意义重大",
      ),
      remark("s", "invite", "到湖滨投资办学", "各高校"),
    ]);
    expect(article).toContain("意义重大。安例邀请各高校到湖滨投资办学");
  });

  it("names again what was said to be something before what it will do", () => {
    const article = said([
      {
        ...remark("r", "say", ""),
        points: [
          zh("湖滨是一座环境优美、生态宜居的城市，也是一座重视教育、崇尚创新的城市"),
          zh("湖滨将以优良的环境推动共建"),
        ],
      },
    ]);
    expect(article).toContain("城市；湖滨将以优良的环境推动共建");
  });

  it("is meant for somebody whom it introduces", () => {
    const article = said([
      { key: "r", by: ["a"], act: "welcome", whom: zh("博例一行") },
      remark("s", "say", "合作前景广阔", undefined, "b"),
    ]);
    expect(article).toContain("安例对云雀银行协会理事长博例一行表示欢迎");
    expect(article).toContain("博例表示，合作前景广阔");
    expect(article.match(/理事长/g)).toHaveLength(1);
  });
});

describe("a meeting that one organization held with guests who are not organization", () => {
  const mission = { name: zh("北国驻云雀大使馆"), kind: "government" };
  const officer = (key: string, name: string, title: string): object => ({
    key,
    person: { name: zh(name) },
    posts: [{ organization: mission, title: zh(title) }],
    side: "host",
  });
  const held = (item: object): string =>
    text(
      record({
        kind: "meeting",
        title: zh("北国驻云雀大使馆召开“侨界会客厅”见面会"),
        officialName: zh("“侨界会客厅”见面会"),
        home: mission,
        organizers: [{ organization: mission, tier: "host" }],
        participants: [
          officer("a", "安例", "参赞"),
          officer("b", "博例", "领事"),
          { key: "g", group: zh("12名侨界企业家"), side: "guest" },
          { key: "h", group: mission.name, side: "host", presence: "unstated", roles: ["principal"] },
        ],
        agenda: [
          {
            key: "m",
            activity: "discussion",
            people: [{ key: "a" }, { key: "b" }, { key: "g" }],
            remarks: [
              { key: "r", by: ["g"], act: "report", points: [zh("发展中的难题")] },
              { key: "s", by: ["g"], act: "thank", whom: zh("领事部"), points: [zh("支持")] },
            ],
            ...item,
          },
        ],
      }),
    );

  it("has no two sides, and its hosts come first", () => {
    const article = held({ title: zh("见面会") });
    expect(article).toContain("参赞安例、领事博例和12名侨界企业家参加见面会");
    expect(article).toMatch(/。侨界企业家汇报了发展中的难题/);
    expect(article).not.toMatch(/双方|一同参加|参加见面会，汇报|。12名/);
  });
});

describe("what somebody did, and will do", () => {
  const said = (points: string[]): string =>
    text(
      record({
        kind: "seminar",
        title: zh("湖滨园区举办对接会"),
        officialName: zh("湖滨园区银企对接会"),
        participants: [person("a", "安例", "湖滨金融协会", "会长")],
        agenda: [
          {
            key: "s",
            activity: "speeches",
            remarks: [
              { key: "r", by: ["a"], act: "say", points: points.map(zh) },
              { key: "t", by: ["a"], act: "hope", points: [zh("大家增强防范意识")] },
            ],
          },
        ],
      }),
    );

  it("are two clauses with their subject where the first is long", () => {
    const article = said([
      "湖滨金融协会对此深感悲痛，在确认情况后，第一时间同家属取得联系，坚持一对一协助",
      "湖滨金融协会将继续全力协助家属",
    ]);
    expect(article).toMatch(/协助；(?:湖滨金融)?协会将继续全力协助家属；希望大家增强防范意识/);
  });
});

describe("what is handed over", () => {
  const handed = (title: string): string =>
    text(
      record({
        kind: "other",
        title: zh("湖滨举行交接典礼"),
        officialName: zh("湖滨会馆交接典礼"),
        participants: [
          person("a", "安例", "湖滨会馆", "会长"),
          person("b", "博例", "云雀协会", "理事长"),
          person("c", "陈例", "松山学会", "秘书长"),
        ],
        agenda: [
          {
            key: "h",
            activity: "handover",
            title: zh(title),
            people: [
              { key: "a", as: "head" },
              { key: "b", as: "receiver" },
              { key: "c", as: "chair" },
            ],
          },
        ],
      }),
    );

  it("has the verb of the thing, not of the end of its name, and who chaired it", () => {
    expect(handed("会馆印信")).toContain(
      "典礼由松山学会秘书长陈例主持，湖滨会馆会长安例向云雀协会理事长博例移交会馆印信",
    );
    expect(handed("会馆印信")).not.toMatch(/递交|陈例出席/);
    expect(handed("“荣誉市民”证书和“城市钥匙”")).toContain("颁发“荣誉市民”证书和“城市钥匙”");
    expect(handed("邀请信")).toContain("递交了邀请信");
  });
});

describe("the purpose of an event that somebody chaired", () => {
  it("is in the sentence of the chair", () => {
    const article = text(
      record({
        kind: "seminar",
        title: zh("湖滨商会秘书长研讨会召开"),
        officialName: zh("湖滨商会秘书长研讨会"),
        city: zh("湖滨"),
        purpose: zh("加快商会平台建设，推进“渔港双招”工作"),
        organizers: [
          { organization: { name: zh("湖滨商会联合会"), kind: "association" }, tier: "host" },
          { organization: { name: zh("云雀商会"), kind: "association" }, tier: "organizer" },
        ],
        participants: [
          person("a", "安例", "湖滨商会联合会", "秘书长", { roles: ["chair"] }),
          person("b", "博例", "云雀商会", "会长", { roles: ["speaker"] }),
        ],
        agenda: [
          {
            key: "s",
            activity: "speeches",
            people: [{ key: "b" }],
            remarks: [{ key: "r", by: ["b"], act: "introduce", points: [zh("云雀商会的基本情况")] }],
          },
        ],
      }),
    );
    expect(article).toContain(
      "研讨会在湖滨召开，旨在加快商会平台建设，推进“渔港双招”工作，由该联合会秘书长安例主持。",
    );
    expect(article).not.toMatch(/主持。研讨会旨在/);
  });
});
