import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText as text } from "../../faultless.test-data";
import { remark, zh } from "./lake-town.test-data";

const org = (name: string, parent?: string): object =>
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
const written = (more: object): string =>
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
const bai = person("bai", "白样", org("湖滨商会"), "会长", { side: "host" });
const an = person("an", "安例", org("松山商会"), "会长", { side: "guest", roles: ["head"] });
const tour = (key: string, ...saw: string[]): object => ({ key, activity: "tour", saw: saw.map(zh) });

describe("what visitors saw", () => {
  const seen = (...saw: string[]): string =>
    written({
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
    expect(seen("湖滨研究所", "湖滨大学", "湖滨学院")).toContain("走访了湖滨研究所");
    expect(seen("湖滨大学")).toContain("参观了湖滨大学");
    expect(seen("湖滨商会会馆")).toContain("参观了湖滨商会会馆");
  });

  it("is checked by an inspection", () => {
    const article = written({
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

  it("is called on or looked at by a team that was sent, and by officials on an inspection", () => {
    const mayor = person("an", "安例", { ...org("湖滨市人民政府"), kind: "government" }, "市长");
    const round = (participants: object[], saw: string[], more: object = {}): string =>
      written({
        kind: "inspection",
        title: zh("安例到云溪"),
        city: zh("云溪"),
        participants,
        agenda: [tour("t", ...saw)],
        ...more,
      });
    expect(round([mayor], ["市民服务中心"])).toContain("走访了市民服务中心");
    expect(round([mayor], ["云溪水库"])).toContain("察看了云溪水库");
    expect(round([an, bai], ["市民服务中心"])).toContain("参观了市民服务中心");
    const team = {
      key: "team",
      group: zh("检查组"),
      of: [org("湖滨市环保局")],
      side: "guest",
      roles: ["head"],
    };
    const checked = round([team], ["湖滨茶业公司"], { title: zh("湖滨市环保局检查组到云溪检查环保工作") });
    expect(checked).toContain("走访了湖滨茶业公司");
  });

  it("is visited where it is an exhibition, of which one learns the results", () => {
    const mayor = person("an", "安例", { ...org("湖滨市人民政府"), kind: "government" }, "市长");
    const hall = { key: "t", activity: "tour", venue: { name: zh("云溪展示馆") } };
    const inspected = (more: object): string =>
      written({
        kind: "inspection",
        title: zh("安例到云溪调研"),
        city: zh("云溪"),
        participants: [mayor],
        agenda: [{ ...hall, ...more }],
      });
    expect(inspected({ topics: [zh("园区的产业布局")] })).toContain("参观了云溪展示馆，了解园区的产业布局");
    const article = inspected({ saw: [zh("新区建设成果")] });
    expect(article).toContain("参观了云溪展示馆，了解新区建设成果");
    expect(article).not.toContain("参观了新区建设成果");
  });

  it("at stops of which no more is known is one list", () => {
    const article = written({
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
  it("begins as the title does, with the full name of the agent", () => {
    const mo = person("mo", "莫常", org("湖滨小学"), "校长");
    const fang = person("fang", "方样", org("松山市慈善总会"), "会长", { roles: ["speaker"] });
    const cer = {
      key: "c",
      activity: "ceremony",
      title: zh("捐赠仪式"),
      people: [{ key: "mo" }, { key: "fang" }],
    };
    const article = written({
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
    const fang = person("fang", "方样", org("松山市慈善总会"), "会长");
    const article = written({
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
    const zhao = person("zhao", "赵常", org("云溪大学"), "校长");
    const talks = { key: "t", activity: "talks", people: [{ key: "bai" }, { key: "an" }], outcomes: ["o"] };
    const speech = { key: "s", activity: "speeches", remarks: [remark("r", "zhao", "hope", "论坛越办越好")] };
    const article = written({
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
    const others = names.map((name, at) => person(`p${at}`, `赵${"常样例"[at]}`, org(name), "代表"));
    const agreement = {
      key: "a",
      title: zh("合作备忘录"),
      type: "mou",
      status: "planned",
      parties: [{ organization: org("湖滨商会") }, { organization: org("云溪大学") }],
    };
    const article = written({
      kind: "seminar",
      officialName: zh("湖滨医药论坛"),
      participants: [bai, an, ...others],
      agenda: [],
      agreements: [agreement],
      news: "lead",
    });
    expect(article).toMatch(/湖滨商会与云溪大学拟签署/);
  });

  it("is an office by its name after the short form of what it belongs to", () => {
    const office = org("医政管理处", "湖滨市卫生健康委员会");
    const first = person("a", "赵常", office, "处长", { side: "host" });
    const other = person("b", "钱样", org("松山医院"), "院长", { side: "host" });
    const last = person("c", "孙例", office, "副处长", { side: "host" });
    const article = written({
      kind: "seminar",
      officialName: zh("湖滨医药论坛"),
      participants: [first, other, last],
      agenda: [],
    });
    expect(article).toContain("医政管理处副处长孙例");
    expect(article).not.toContain("该处");
  });

  it("is whom somebody stood in for, after the name", () => {
    const away = person("away", "赵常", org("湖滨商会"), "秘书长", {
      side: "host",
      presence: "substituted",
    });
    const here = person("here", "钱样", org("湖滨商会"), "副秘书长", { side: "host", substitutes: "away" });
    const article = written({
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
    const article = written({
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

  it("is the organization of a room, after its city", () => {
    const article = written({
      kind: "reception",
      title: zh("松山商会来访"),
      city: zh("云溪"),
      venue: { name: zh("三楼会议室"), organization: org("湖滨商会") },
      participants: [an, bai],
      agenda: [{ key: "t", activity: "talks", topics: [zh("会员服务")] }],
    });
    expect(article).not.toMatch(/到访[^，。]*会议室/);
  });
});

describe("what is stated once", () => {
  it("is a promise that a follow-up repeats in the same words", () => {
    const followUp = {
      key: "f",
      text: zh("派专家驻点服务"),
      force: "commitment",
      by: { organizations: [org("松山商会")] },
    };
    const article = written({
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

describe("an item and its event", () => {
  const speech = { key: "s", activity: "speeches", remarks: [remark("r", "an", "hope", "会务更上层楼")] };
  const congress = { kind: "meeting", officialName: zh("湖滨商会第二次会员大会"), participants: [bai, an] };

  it("has the event before it, where the item is the news", () => {
    const elect = { key: "v", activity: "other", did: zh("选举产生理事会"), people: [] };
    const article = written({
      ...congress,
      venue: { name: zh("湖滨饭店") },
      agenda: [speech, elect],
      news: "v",
    });
    expect(article).toContain("2024年3月5日，湖滨商会第二次会员大会在湖滨饭店举行。大会选举产生理事会");
    expect(article).not.toContain("此次活动为");
  });

  it("is chaired once, where the same person chaired two parts without a name", () => {
    const part = (key: string, activity: string, who: string): object => ({
      key,
      activity,
      people: [
        { key: "bai", as: "chair" },
        { key: who, as: "speaker" },
      ],
    });
    const zhao = person("zhao", "赵常", org("云溪大学"), "校长");
    const article = written({
      kind: "seminar",
      officialName: zh("湖滨医药论坛"),
      participants: [bai, an, zhao],
      agenda: [part("a", "speeches", "an"), part("b", "presentation", "zhao")],
    });
    expect(article.match(/主持/g)).toHaveLength(1);
  });

  it("is stated where the title says that it was held, with the place inside", () => {
    const people = [{ key: "bai" }, { key: "an" }];
    const article = written({
      title: zh("湖滨商会松山联络处举行挂牌仪式"),
      city: zh("松山市"),
      participants: [bai, an],
      agenda: [
        { key: "c", activity: "ceremony", title: zh("挂牌仪式"), people },
        {
          key: "t",
          activity: "talks",
          title: zh("座谈会"),
          remarks: [remark("r", "an", "hope", "会务更上层楼")],
        },
      ],
    });
    expect(article).toContain("湖滨商会松山联络处在松山市举行挂牌仪式");
    expect(article).not.toMatch(/还举行挂牌|活动在/);
  });

  it("is not part of a larger event as its host would be", () => {
    const article = written({
      kind: "meeting",
      partOf: { name: zh("第八届湖滨博览会") },
      participants: [bai, an],
      agenda: [{ key: "t", activity: "talks", topics: [zh("经贸合作")] }],
    });
    expect(article).toContain("此次活动是第八届湖滨博览会的一部分");
    expect(article).not.toContain("作为");
  });
});

describe("the verb", () => {
  const award = (what: string, more: object): string =>
    written({
      kind: "seminar",
      officialName: zh("湖滨医药论坛"),
      participants: [bai, an],
      agenda: [{ key: "c", activity: "ceremony", title: zh("表彰"), people: [], outcomes: ["o"] }],
      outcomes: [{ key: "o", type: "award", points: [zh(what)], ...more }],
    });

  it("of an honour is to be chosen, of a prize to be given", () => {
    expect(award("先进集体", { to: { organizations: [org("湖滨商会")] } })).toContain("湖滨商会获评先进集体");
    expect(award("金奖", { to: { organizations: [org("湖滨商会")] } })).toContain("湖滨商会获颁金奖");
    expect(award("先进个人", { by: ["bai"], to: { participants: ["an"] } })).toMatch(
      /授予[^。]*先进个人称号/,
    );
  });

  it("of a talk that explains is to give it", () => {
    const say = remark("r", "an", "speak", "《支持医药发展意见》的解读");
    const article = written({
      kind: "seminar",
      officialName: zh("湖滨医药论坛"),
      participants: [bai, an],
      agenda: [{ key: "s", activity: "presentation", remarks: [say] }],
    });
    expect(article).toContain("对《支持医药发展意见》作了解读");
    expect(article).not.toContain("的解读发言");
  });

  it("does not repeat what was talked about, nor itself", () => {
    const visit = {
      kind: "outbound_visit",
      title: zh("安例赴湖滨"),
      city: zh("湖滨"),
      participants: [an, bai],
    };
    const talked = written({
      ...visit,
      agenda: [{ key: "t", activity: "talks", topics: [zh("两地在医药领域的交流")] }],
    });
    expect(talked).not.toContain("交流进行了交流");
    const call = (key: string, whom: string): object => ({
      key,
      activity: "other",
      did: zh(`拜访${whom}`),
      people: [{ key: "an" }],
    });
    const called = written({ ...visit, agenda: [call("a", "湖滨海关"), call("b", "湖滨港务局")] });
    expect(called).toContain("拜访了湖滨海关和湖滨港务局");
  });

  it("of reports at speeches is what they are called", () => {
    const article = written({
      kind: "seminar",
      officialName: zh("湖滨医药论坛"),
      participants: [bai, an],
      agenda: [
        {
          key: "s",
          activity: "speeches",
          title: zh("主旨报告"),
          topics: [zh("茶与健康")],
          people: [{ key: "an", as: "speaker" }],
        },
      ],
    });
    expect(article).toContain("围绕茶与健康作主旨报告");
    expect(article).not.toContain("致辞");
  });
});
