import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftRecord, FORMAT } from "../../events/shape";
import { readList } from "./read-list";

const read = (text: string, taken = new Set<string>()) => {
  const { rows, ...rest } = readList(text, taken);
  return {
    ...rest,
    participants: rows.flatMap((row) => ("participant" in row ? [row.participant] : [])),
    unread: rows.flatMap((row) => ("unread" in row ? [row.unread] : [])),
  };
};
const one = (line: string) => {
  const { key: _key, ...rest } = read(line).participants[0] ?? { key: "" };
  return rest;
};
const zh = (text: string) => ({ name: { zh: text } });
const zhPost = (organization: string, title: string) => ({
  organization: zh(organization),
  title: { zh: title },
});
const wang = (...posts: object[]) => ({ person: zh("王小样"), posts });

describe("one line, Chinese", () => {
  it.each([
    ["王小样", { person: zh("王小样") }],
    ["王 样", { person: zh("王样") }],
    ["1、王小样 某某医学会秘书长", wang(zhPost("某某医学会", "秘书长"))],
    ["王小样，某某医学会秘书长", wang(zhPost("某某医学会", "秘书长"))],
    ["王小样（某某医学会常务副会长）", wang(zhPost("某某医学会", "常务副会长"))],
    ["某某医学会副秘书长 王小样", wang(zhPost("某某医学会", "副秘书长"))],
    ["某某集团副总经理王小样", wang(zhPost("某某集团", "副总经理"))],
    ["王小样\t某某局\t党组书记、局长", wang(zhPost("某某局", "党组书记"), zhPost("某某局", "局长"))],
    ["王小样\t局长\t某某局", wang(zhPost("某某局", "局长"))],
    ["王小样 某某区委副书记，某某协会会长", wang(zhPost("某某区委", "副书记"), zhPost("某某协会", "会长"))],
    [
      "王小样女士 某某局局长",
      { person: { ...zh("王小样"), honorific: { zh: "女士" } }, posts: [zhPost("某某局", "局长")] },
    ],
    [
      "欧阳小样　某某公司董事长兼总经理",
      { person: zh("欧阳小样"), posts: [zhPost("某某公司", "董事长"), zhPost("某某公司", "总经理")] },
    ],
    [
      "王小样 Wang Xiaoyang 某某局局长",
      { person: { name: { zh: "王小样", en: "Wang Xiaoyang" } }, posts: [zhPost("某某局", "局长")] },
    ],
    [
      "翻译：王小样（示例市外办）",
      { person: zh("王小样"), posts: [zhPost("示例市外办", "翻译")], roles: ["interpreter"] },
    ],
    ["王小样（Wang Xiaoyang）", { person: { name: { zh: "王小样", en: "Wang Xiaoyang" } } }],
    ["安娜·范例，某某公司代表", { person: zh("安娜·范例"), posts: [zhPost("某某公司", "代表")] }],
    ["市区有关部门负责人", { group: { zh: "市区有关部门负责人" } }],
  ])("%s", (line, expected) => expect(one(line)).toEqual(expected));
});

describe("one line, English", () => {
  const ann = (...posts: object[]) => ({ person: { name: { en: "Ann Example" } }, posts });
  it.each([
    ["Ann Example", { person: { name: { en: "Ann Example" } } }],
    [
      "1. Ann Example, president of the Example Chamber",
      ann({ organization: { name: { en: "Example Chamber" }, the: true }, title: { en: "president" } }),
    ],
    [
      "Ann Example - Deputy Director, Example Office",
      ann({ organization: { name: { en: "Example Office" } }, title: { en: "deputy director" } }),
    ],
    [
      "Ann Example (general manager, Example Co., Ltd.)",
      ann({ organization: { name: { en: "Example Co., Ltd." } }, title: { en: "general manager" } }),
    ],
    [
      "Ann Example, deputy secretary, Working Committee, Example Zone",
      ann({
        organization: { name: { en: "Working Committee" }, parent: { name: { en: "Example Zone" } } },
        title: { en: "deputy secretary" },
      }),
    ],
    [
      "Ann Example, director of Example Office; member of Example Council",
      ann(
        { organization: { name: { en: "Example Office" } }, title: { en: "director" } },
        { organization: { name: { en: "Example Council" } }, title: { en: "member" } },
      ),
    ],
    [
      "Ann Example\tCEO\tExample Inc.",
      ann({ organization: { name: { en: "Example Inc." } }, title: { en: "CEO" } }),
    ],
    [
      "Dr. Ann Example, Example University",
      {
        person: { name: { en: "Ann Example" }, honorific: { en: "Dr." } },
        posts: [{ organization: { name: { en: "Example University" } } }],
      },
    ],
    ["heads of the departments concerned", { group: { en: "heads of the departments concerned" } }],
  ])("%s", (line, expected) => expect(one(line)).toEqual(expected));
});

describe("a list", () => {
  it("takes sides from its headings and reports what it cannot read", () => {
    const list = read(
      "主方：\n王小样 某某局局长\n李小样\n客方：张小样（会长）、赵小样等\n\n下午三点在大厅集合\n",
    );
    expect(list.participants.map(({ person, side }) => [person?.name?.zh, side])).toEqual([
      ["王小样", "host"],
      ["李小样", "host"],
      ["张小样", "guest"],
      ["赵小样", "guest"],
    ]);
    expect(list.open).toBe(true);
    expect(list.unread).toEqual(["下午三点在大厅集合"]);
  });

  it("skips the header of a table, and gives each person a unique key", () => {
    const taken = new Set(["ann-example"]);
    const list = read(
      "Name\tTitle\tOrganization\nAnn Example\tpresident\tExample Chamber\nAnn Example",
      taken,
    );
    expect(list.participants.map(({ key }) => key)).toEqual(["ann-example-2", "ann-example-3"]);
    expect(list.unread).toEqual([]);
  });

  it("of many people of one firm that ends in other words is read quickly", () => {
    for (const comma of [", ", ",  "]) {
      const start = process.cpuUsage().user;
      const list = read(`Model Tools – ${`Ann Example (Director)${comma}`.repeat(30)}and others`);
      expect((process.cpuUsage().user - start) / 1_000).toBeLessThan(5_000);
      expect(list.participants.filter(({ person }) => person?.name?.en === "Ann Example")).toHaveLength(30);
    }
  });

  it("with a word of 500 letters is read quickly", () => {
    const start = process.cpuUsage().user;
    expect(read(`Ann Example, Director\n${"A".repeat(500)}`).participants).toHaveLength(1);
    expect((process.cpuUsage().user - start) / 1_000).toBeLessThan(3_000);
  });

  it("any pasted text becomes a draft, and no line is lost", () => {
    const piece = fc.constantFrom(
      "王小样",
      "会长",
      "（",
      "）",
      "、",
      "，",
      "Ann Example",
      ",",
      "of",
      "director",
      "\t",
      " ",
      "\n",
      "等",
      "：",
      "主方",
      "1.",
      "x",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const list = read(pieces.join(""));
        const record = { format: FORMAT, kind: "meeting", status: "held", participants: list.participants };
        expect(draftRecord.safeParse(record).error?.issues).toBeUndefined();
        for (const each of list.participants) expect(Boolean(each.person) !== Boolean(each.group)).toBe(true);
      }),
    );
  });
});

describe("ambiguous words", () => {
  it("keeps a company apart from a name in Latin letters before it", () => {
    const { participants } = read("SAMPLE Jan，男，某某展览公司，总裁");
    expect(participants).toMatchObject([
      { person: { name: { en: "Jan Sample" } }, posts: [zhPost("某某展览公司", "总裁")] },
    ]);
    expect(participants[0]?.person?.name).not.toHaveProperty("zh");
  });

  it("reads Peng and Meng as names, PEng as a degree", () => {
    expect(one("Lim Ah Peng (President, Lake Guild)")).toMatchObject({
      person: { name: { en: "Lim Ah Peng" } },
    });
    expect(one("Ann Sample PEng, President, Lake Guild")).toMatchObject({
      person: { name: { en: "Ann Sample" }, postNominals: { en: "PEng" } },
    });
  });

  it.each(["Baroness", "Viscountess", "Countess", "Reverend", "Marquess"])(
    "reads %s as a form of address",
    (form) => {
      expect(one(`${form} Helen Sample - Chair, Lake Guild`)).toMatchObject({
        person: { name: { en: "Helen Sample" }, honorific: { en: form } },
      });
    },
  );

  it("reads an organization behind the title in a column of titles", () => {
    const { participants } = read(
      "Name\tRole in delegation\tPosition\nAnna Sample\tHead of delegation\tExecutive Director, Lake Oil Association\nPeter Example\tMember\tQuality Manager, Lake Oil Association",
    );
    expect(participants[1]).toMatchObject({
      posts: [{ title: { en: "quality manager" }, organization: { name: { en: "Lake Oil Association" } } }],
    });
  });

  it("keeps a title and its department in a column of titles", () => {
    const { participants } = read(
      "Name\tPosition\nAnna Sample\tVice President, Asia\nPeter Example\tDirector, Press Office",
    );
    expect(participants[0]?.posts?.[0]?.organization).toBeUndefined();
  });

  it("reads 企业及职务 as posts below their header", () => {
    const { participants } = read(
      "姓名\t企业及职务\n王小样\t样例建材集团董事长\n李小例\t例样水产有限公司总经理",
    );
    expect(participants).toMatchObject([
      { person: { name: { zh: "王小样" } }, posts: [zhPost("样例建材集团", "董事长")] },
      { person: { name: { zh: "李小例" } }, posts: [zhPost("例样水产有限公司", "总经理")] },
    ]);
  });

  it("keeps the post of a column beside one of employers", () => {
    const { rows } = readList(
      "示例商人联合会考察人员\n姓名\t会内职务\t企业及职务\n王小样\t会长\t样例建材集团董事长\n李小例\t副会长\t例样水产有限公司总经理",
      new Set(),
    );
    const titles = rows.map((row) =>
      "participant" in row ? row.participant.posts?.map(({ title }) => title?.zh) : [],
    );
    expect(titles).toEqual([
      ["会长", "董事长"],
      ["副会长", "总经理"],
    ]);
    expect(rows.every((row) => "doubt" in row && row.doubt.length > 0)).toBe(true);
  });

  it("reads a head of delegation in the last column as its head", () => {
    const { participants } = read(
      "某某考察团\n阿里·样 某某管理局 副局长 团长\n巴里·样 某某管理局 经理 团员\n王小样 翻译",
    );
    expect(participants[0]).toMatchObject({ roles: ["head"], posts: [zhPost("某某管理局", "副局长")] });
    expect(participants[0]).not.toHaveProperty("functions");
  });
});
