import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// Invented events at which people acted on behalf of somebody else.

const principal = (key: string, name: string): object => ({
  key,
  group: zh(name),
  roles: ["principal"],
  presence: "unstated",
});
const AN = personOf("an", "安例", "云溪医疗队", "队长", { side: "guest", onBehalfOf: "city" });
const LIN = personOf("lin", "林式", "北原医院", "院长", { side: "host" });
const PRINCIPALS = [principal("city", "云溪市政府"), principal("guild", "湖滨商会")];

describe("who receives visitors on behalf of somebody", () => {
  it("does so alone, beside colleagues who act for themselves", () => {
    const article = faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("湖滨港口商会接待云溪市代表团"),
        delegations: [{ key: "d", side: "guest", head: "he", size: 6 }],
        participants: [
          personOf("he", "何例", "云溪市政府", "副秘书长", { side: "guest", delegation: "d" }),
          personOf("tao", "陶样", "湖滨港口商会", "副会长", {
            side: "host",
            roles: ["receiver"],
            onBehalfOf: "su",
          }),
          personOf("yu", "余式", "湖滨港口商会", "秘书长", { side: "host", roles: ["receiver"] }),
          personOf("su", "苏例", "湖滨港口商会", "会长", { presence: "absent", roles: ["principal"] }),
        ],
        agenda: [{ key: "t", activity: "talks", remarks: [remark("r", "he", "hope", "加强合作")] }],
      }),
      "zh",
    );
    expect(article).toMatch(/受湖滨港口商会会长苏例委托，副会长陶样接待云溪市/);
    expect(article).toMatch(/秘书长余式参加/);
  });
});

const BOARD = {
  key: "board",
  group: zh("领导班子"),
  of: [{ name: zh("湖滨市总工会"), short: zh("市总工会"), kind: "association" }],
  presence: "unstated",
};
const ofUnion = (key: string, name: string, part: string, title: string): object => ({
  key,
  person: { name: zh(name) },
  posts: [
    {
      organization: {
        name: zh(part),
        parent: { name: zh("湖滨市总工会"), short: zh("市总工会"), kind: "association" },
      },
      title: zh(title),
    },
  ],
  side: "guest",
  onBehalfOf: "board",
});

describe("two who call on others on behalf of one board", () => {
  const text = faultlessText(
    heldEvent({
      kind: "other",
      title: zh("市总工会到松山区走访慰问困难职工"),
      purpose: zh("开展春节送温暖活动"),
      areas: [zh("松山区")],
      participants: [
        BOARD,
        ofUnion("an", "安例", "宣传部", "部长"),
        ofUnion("bai", "白样", "保障部", "副部长"),
        {
          ...personOf("lin", "林式", "松山区人大", "副主任", { side: "host", roles: ["escort"] }),
          posts: [
            { organization: { name: zh("松山区人大"), kind: "government" }, title: zh("副主任") },
            { organization: { name: zh("松山区总工会"), kind: "association" }, title: zh("主席") },
          ],
        },
        personOf("mei", "梅试", "松山区总工会", "副主席", { side: "host", roles: ["escort"] }),
      ],
      agenda: [
        {
          key: "v",
          activity: "other",
          did: zh("到困难职工家中走访慰问"),
          people: ["an", "bai", "lin", "mei"].map((key) => ({
            key,
            ...(["lin", "mei"].includes(key) ? { as: "escort" } : {}),
          })),
        },
      ],
      news: "v",
    }),
    "zh",
  );
  it("carry out what the record gives as the purpose", () => {
    expect(text).toContain("开展春节送温暖活动，到困难职工家中走访慰问");
    expect(text).not.toContain("意在开展");
  });
});

describe("several statements on behalf of the same", () => {
  const text = faultlessText(
    heldEvent({
      kind: "other",
      title: zh("云溪医疗队举行座谈会"),
      participants: [AN, LIN, ...PRINCIPALS.slice(0, 1)],
      agenda: [
        {
          key: "s",
          activity: "speeches",
          remarks: [
            { ...remark("r", "an", "congratulate", "两院合作共建基地"), onBehalfOf: "city" },
            { ...remark("r2", "an", "hope", "两院以共建基地为契机，探索合作模式"), onBehalfOf: "city" },
          ],
        },
      ],
    }),
    "zh",
  );
  it("name whom they are for once", () => {
    expect(text).toMatch(/代表云溪市政府祝贺两院合作共建基地，希望两院/);
    expect(text.match(/代表云溪市政府/g)).toHaveLength(1);
  });
});

describe("one of several people who acts on behalf of somebody", () => {
  const given = (people: readonly object[], more: object = {}): string =>
    faultlessText(
      heldEvent({
        kind: "other",
        title: zh("湖滨港口商会举行捐赠仪式"),
        officialName: zh("港湾图书捐赠仪式"),
        participants: [...PRINCIPALS, ...people],
        ...more,
      }),
      "zh",
    );
  const YU = personOf("yu", "余式", "湖滨港口商会", "秘书长", { side: "host" });
  const SU = personOf("su", "苏例", "松山学会", "会长", { presence: "absent", roles: ["principal"] });

  it("has the principal behind the name, not in front of all", () => {
    const article = given([AN, LIN, YU]);
    expect(article).toContain("队长安例（代表云溪市政府）");
    expect(article).not.toMatch(/受云溪市政府委托，|代表云溪市政府的/);
    const again = given([personOf("mo", "莫例", "松山学会", "秘书长", { onBehalfOf: "su" }), SU, LIN, YU]);
    expect(again).toMatch(/松山学会秘书长莫例（受会长苏例委托）、/);
  });

  it("attends in a clause of its own, if it is the first at a handover", () => {
    const article = given([AN, LIN, YU], {
      agenda: [
        {
          key: "h",
          activity: "ceremony",
          title: zh("揭幕仪式"),
          people: [{ key: "an" }, { key: "lin" }, { key: "yu" }],
          remarks: [remark("r", "lin", "hope", "加强合作")],
        },
      ],
    });
    expect(article).not.toMatch(/委托，[^，。]*、/);
  });

  it("acts in front where it is alone", () => {
    const article = given([AN], {
      agenda: [{ key: "t", activity: "speeches", remarks: [remark("r", "an", "hope", "加强合作")] }],
    });
    expect(article).toMatch(/受云溪市政府委托，云溪医疗队队长安例/);
  });
});

describe("somebody in a list who later speaks for the one they act for", () => {
  it("acts for them where they speak, not in brackets in the list", () => {
    const posts = ["陶样", "余式", "吴例", "郑式"].map((name, at) =>
      personOf(`h${at}`, name, "湖滨港口商会", "副会长", {
        side: "host",
        roles: ["receiver"],
        ...(at === 1 ? { onBehalfOf: "su" } : {}),
      }),
    );
    const article = faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("湖滨港口商会接待云溪市代表团"),
        delegations: [{ key: "d", side: "guest", head: "he", size: 6 }],
        participants: [
          personOf("he", "何例", "云溪市政府", "副秘书长", { side: "guest", delegation: "d" }),
          ...posts,
          personOf("su", "苏例", "湖滨港口商会", "会长", { presence: "absent", roles: ["principal"] }),
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            remarks: [
              { ...remark("w", "h1", "welcome"), onBehalfOf: "su" },
              remark("r", "he", "hope", "加强合作"),
            ],
          },
        ],
      }),
      "zh",
    );
    expect(article).toMatch(/余式代表[^。]*会长苏例/);
    expect(article).not.toContain("委托");
  });
});
