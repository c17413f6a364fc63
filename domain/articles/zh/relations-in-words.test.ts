import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../events/shape";
import { faultlessText as text } from "../faultless.test-data";

const zh = (words: string) => ({ zh: words });
const body = (name: string, parent?: string): object =>
  parent ? { name: zh(name), parent: { name: zh(parent) } } : { name: zh(name) };
const person = (
  key: string,
  name: string,
  organization: object,
  title: string,
  more: object = {},
): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization, title: zh(title) }],
  ...more,
});
const remark = (key: string, by: string, act: string, ...points: string[]): object => ({
  key,
  by: [by],
  act,
  points: points.map(zh),
});
const told = (more: object): string =>
  text(
    {
      format: FORMAT,
      kind: "other",
      status: "held",
      title: zh("湖滨医药论坛举行"),
      when: { start: "2024-03-05" },
      participants: [],
      ...more,
    } as unknown as DraftRecord,
    "zh",
  );
const bai = person("bai", "白样", body("湖滨商会"), "会长", { side: "host" });
const an = person("an", "安例", body("松山商会"), "会长", { side: "guest", roles: ["head"] });
const tour = (key: string, ...saw: string[]): object => ({ key, activity: "tour", saw: saw.map(zh) });

describe("what visitors saw", () => {
  const seen = (...saw: string[]): string =>
    told({
      kind: "outbound_visit",
      title: zh("安例赴湖滨"),
      city: zh("湖滨"),
      participants: [an, bai],
      agenda: [tour("t", ...saw)],
    });

  it("is looked at where it is a site, called on where it is a firm, visited else", () => {
    expect(seen("倒伏稻田", "抢修现场")).toContain("察看了倒伏稻田和抢修现场");
    expect(seen("湖滨船舶公司", "湖滨茶业集团")).toContain("走访了湖滨船舶公司和湖滨茶业集团");
    expect(seen("市民服务中心")).toContain("参观了市民服务中心");
  });

  it("is checked by an inspection", () => {
    const article = told({
      kind: "inspection",
      title: zh("安例检查消防安全"),
      city: zh("湖滨"),
      purpose: zh("检查消防安全"),
      participants: [an, bai],
      agenda: [{ ...tour("t", "仓库"), venue: { name: zh("湖滨茶厂") } }],
    });
    expect(article).toContain("检查了仓库");
    expect(article).not.toContain("参观");
  });

  it("at stops of which no more is known is one list", () => {
    const article = told({
      kind: "outbound_visit",
      title: zh("安例赴湖滨"),
      city: zh("湖滨"),
      participants: [an, bai],
      agenda: [tour("a", "规划展厅"), tour("b", "人才公寓"), tour("c", "老街"), tour("d", "孵化器")],
    });
    expect(article).toContain("参观了规划展厅、人才公寓、老街和孵化器");
    expect(article).not.toContain("；察看");
  });
});

describe("an event without a name", () => {
  it("begins with what the title says, with the whole name of who did it", () => {
    const mo = person("mo", "莫常", body("湖滨小学"), "校长");
    const fang = person("fang", "方样", body("松山市慈善总会"), "会长", { roles: ["speaker"] });
    const cer = {
      key: "c",
      activity: "ceremony",
      title: zh("捐赠仪式"),
      people: [{ key: "mo" }, { key: "fang" }],
    };
    const article = told({
      title: zh("慈善总会向湖滨小学捐赠图书"),
      participants: [fang, mo],
      agenda: [
        { ...cer, remarks: [remark("r", "mo", "promise", "用好图书")] },
        { key: "h", activity: "handover", title: zh("图书百册"), people: [{ key: "fang", as: "head" }] },
      ],
      venue: { name: zh("湖滨小学") },
    });
    expect(article).not.toContain("活动举行");
    expect(article).not.toContain("在会上发言");
  });

  it("has the title as its lead where nothing names it", () => {
    const fang = person("fang", "方样", body("松山市慈善总会"), "会长");
    const article = told({
      title: zh("慈善总会向湖滨小学捐赠图书"),
      participants: [fang],
      attendance: { count: 50 },
    });
    expect(article).toContain("松山市慈善总会向湖滨小学捐赠图书，50人参加。");
  });
});

describe("who is meant", () => {
  it("are the two sides of talks apart from the others at an event", () => {
    const agreed = { key: "o", type: "consensus", points: [zh("加强往来")] };
    const zhao = person("zhao", "赵常", body("云溪大学"), "校长");
    const talks = { key: "t", activity: "talks", people: [{ key: "bai" }, { key: "an" }], outcomes: ["o"] };
    const speech = { key: "s", activity: "speeches", remarks: [remark("r", "zhao", "hope", "论坛越办越好")] };
    const article = told({
      kind: "seminar",
      officialName: zh("湖滨医药论坛"),
      participants: [bai, an, zhao],
      agenda: [speech, talks],
      outcomes: [agreed],
    });
    expect(article).toContain("双方一致同意加强往来");
  });

  it("are the parties by name, where many others were there", () => {
    const names = ["云溪大学", "星河医院", "南山银行"];
    const others = names.map((name, at) => person(`p${at}`, `赵${"常样例"[at]}`, body(name), "代表"));
    const agreement = {
      key: "a",
      title: zh("合作备忘录"),
      type: "mou",
      status: "planned",
      parties: [{ organization: body("湖滨商会") }, { organization: body("云溪大学") }],
    };
    const article = told({
      kind: "seminar",
      officialName: zh("湖滨医药论坛"),
      participants: [bai, an, ...others],
      agenda: [],
      agreements: [agreement],
      news: "lead",
    });
    expect(article).toMatch(/湖滨商会与云溪大学拟签署/);
  });

  it("is an office by its name behind the short form of what it belongs to", () => {
    const office = body("医政管理处", "湖滨市卫生健康委员会");
    const first = person("a", "赵常", office, "处长", { side: "host" });
    const other = person("b", "钱样", body("松山医院"), "院长", { side: "host" });
    const last = person("c", "孙例", office, "副处长", { side: "host" });
    const article = told({
      kind: "seminar",
      officialName: zh("湖滨医药论坛"),
      participants: [first, other, last],
      agenda: [],
    });
    expect(article).toContain("医政管理处副处长孙例");
    expect(article).not.toContain("该处");
  });

  it("is whom somebody stood in for, behind the name", () => {
    const away = person("away", "赵常", body("湖滨商会"), "秘书长", {
      side: "host",
      presence: "substituted",
    });
    const here = person("here", "钱样", body("湖滨商会"), "副秘书长", { side: "host", substitutes: "away" });
    const article = told({
      kind: "seminar",
      officialName: zh("湖滨医药论坛"),
      participants: [bai, away, here],
      agenda: [],
    });
    expect(article).toMatch(/副秘书长钱样（代表[^）]*赵常）/);
    expect(article).not.toContain("的副秘书长");
  });
});

describe("where a visit went", () => {
  it("is the city, not a meeting room there, in which the hosts received", () => {
    const article = told({
      kind: "outbound_visit",
      title: zh("松山商会来访"),
      city: zh("湖滨"),
      venue: { name: zh("二楼第一会议室") },
      participants: [an, { ...bai, roles: ["receiver"] }],
      agenda: [],
    });
    expect(article).toContain("赴湖滨访问");
    expect(article).toContain("在二楼第一会议室接待");
  });

  it("is the house of a room, behind its city", () => {
    const article = told({
      kind: "reception",
      title: zh("松山商会来访"),
      city: zh("云溪"),
      venue: { name: zh("三楼会议室"), organization: body("湖滨商会") },
      participants: [an, bai],
      agenda: [{ key: "t", activity: "talks", topics: [zh("会员服务")] }],
    });
    expect(article).not.toMatch(/到访[^，。]*会议室/);
  });
});

describe("what is told once", () => {
  it("is a promise that a follow-up repeats in the same words", () => {
    const followUp = {
      key: "f",
      text: zh("派专家驻点服务"),
      force: "commitment",
      by: { organizations: [body("松山商会")] },
    };
    const article = told({
      kind: "outbound_visit",
      title: zh("安例赴湖滨"),
      city: zh("湖滨"),
      participants: [an, bai],
      agenda: [
        {
          key: "t",
          activity: "talks",
          topics: [zh("生产")],
          remarks: [remark("r", "an", "promise", "派专家驻点服务")],
        },
      ],
      followUps: [followUp],
    });
    expect(article.match(/派专家驻点服务/g)).toHaveLength(1);
  });
});
