import { describe, expect, it } from "vitest";
import { readList } from "./read-list";

/** The fields marked of each person, by name or group. */
const marks = (text: string) =>
  readList(text, new Set()).rows.flatMap((row) =>
    "participant" in row
      ? [[Object.values(row.participant.person?.name ?? row.participant.group ?? {})[0], row.doubt]]
      : [],
  );
const markedAs = (text: string, name: string) =>
  marks(text).find(([each]) => each === name)?.[1] ?? "no such person";

describe("a reading without a mark", () => {
  it.each([
    ["王小样 示例市商务局局长\n李大例 示例市贸促会会长"],
    ["来宾：\n王小样 样例集团董事长\n主方：\n李大例 示例市商务局局长"],
    ["Ann Example, President, Model Group\nBob Sample, Director, Sample Bank"],
    ["样例集团：\n王小样 董事长\n李大例 总经理"],
    ["姓名\t单位\t职务\t备注\n王小样\t样例集团\t董事长\t素食"],
    ["王小样 示例市商务局局长\n工作人员3名"],
    ["区长 王小样\n示例区商务局局长 李大例"],
    ["示例商会：会长 王小样、市场部部长 李大例"],
    ["From Model Solar Inc.:\nAnn Example (Director)"],
    ["样国示例友好代表团\n团长 王小样 样例集团董事长\n团员 李大例 样例商会会长"],
    ["副校长 邝样例 示例大学\n校长 王小样 示例大学"],
    ["王小样 示例市外办翻译\n李大例 示例市外办处长"],
    ["碧海云天万里\n王小样 样例集团董事长"],
    ["姓名,单位,职务,是否用餐\n王小样,样例集团,董事长,是\n李大例,样例商会,会长,否"],
    ["1. 样例集团/董事长/王小样（晚到半小时）\n2. 样例商会/会长/李大例"],
    ["样例商会 Model Chamber\n王小样 Wang Xiaoyang, 会长/Chair\n李大例 Li Dali, 秘书长/Secretary General"],
    ["韩方：\n金样例 样例集团董事长\n中方：\n李大例 示例市贸促会会长"],
    ["王小样 示例大学党委书记、校长\n李大例 样例大学副校长"],
    ["客方：样例协会代表团（2人）\n王小样 会长\n李大例 秘书长\n\n我方：示例市外事办公室（1人）\n主任 赵小样"],
    ["王小样 示例市商务局局长\n学生8人"],
    [
      "Name\tPosition\tCompany / Organisation\nAnn Example\tPartner\tExample Fiction Solicitors\nBob Sample\tDirector\tSample Bank",
    ],
    ["Ann Example, President, Model Group\nBob Sample, Director, Sample Bank\nand one driver"],
    ["Project Managers: Ann Example (Model Group), Bob Sample (Sample Bank)"],
    ["参加签约仪式人员\n王小样（样例集团董事长）\n李大例（样例商会会长）"],
    ["翻译：张示范\n王小样 示例市商务局局长\n李大例 示例市贸促会会长"],
    ["示例市外事办公室参会人员\n主任：王小样\n礼宾处处长：李大例"],
    ["示例行业协会参会人员\n会长 王小样\n秘书长 李大例"],
    ["示例大学\n王小样 材料学院院长\n李大例 国际处处长"],
    ["示例市外事办公室主任王小样、礼宾处处长李大例"],
    ["示例经开区管委会\n主任 王小样\n招商局局长 李大例"],
    ["Ann Example, Manager, Overseas Business Department, Model Group\nBob Sample, Director, Sample Bank"],
    ["Model University:\nAnn Example, Head of International Office\nBob Sample, Rector"],
  ])("is explained word by word: %s", (text) =>
    expect(marks(text).flatMap(([, doubt]) => doubt)).toEqual([]),
  );

  it.each([
    ["a verb in its line that nothing explains", "王小样 示例市商务局局长 缓缓", "organization"],
    ["a side that a letter speaks of", "周三来贵局拜访的有：\n王小样 样例集团董事长", "side"],
    ["guests who may be all who are there", "嘉宾名单\n王小样 样例集团董事长", "side"],
    ["an organization below it", "王小样 董事长\n单位：样例集团", "organization"],
    ["a department of nothing", "王小样 招商一科科长", "organization"],
    ["less than others have", "李大例 样例集团董事长\n王小样 副会长", "organization"],
    ["a bureau behind a comma", "示例经开区管委会主任李大例，招商局局长王小样", "organization"],
    ["a remark in its line", "王小样（样例集团董事长，另行安排）", "title"],
  ] as const)("does not have %s", (_, text, field) => expect(markedAs(text, "王小样")).toContain(field));

  it.each([
    [
      "a heading with an organization of nobody",
      "Members of the Model Mission:\nAnn Example, President",
      "Ann Example",
    ],
    ["a form of address that may be a name", "Khun Ann Example, President, Model Group", "Khun Ann Example"],
    ["an unnamed group of unknown words", "王小样 样例集团董事长\n有关部门负责人", "有关部门负责人"],
    [
      "a post in one language beside a name in two",
      "王小样 Wang Xiaoyang 董事长 样例集团 Model Group",
      "王小样",
    ],
  ])("does not have %s", (_, text, name) => expect(markedAs(text, name)).not.toEqual([]));

  it("has names in capitals in one order", () => {
    const list = "EXAMPLE Ann – Director – Model Group\nNGUYEN Bob – Manager – Model Group";
    expect(marks(list).map(([, doubt]) => doubt)).toEqual([[], expect.arrayContaining(["name"])]);
  });
});

describe("an organization that is hardly one", () => {
  it.each([
    [
      "what a firm sells behind its name",
      "Ann Example, Model & Muster teas, owner\nBob Sample, Sample Bank, director",
      "Ann Example",
    ],
    [
      "a city as the employer of a trustee",
      "Ann Example - Trustee (Tokyo)\nBob Sample - Chairman (Sample Bank)",
      "Ann Example",
    ],
    [
      "a faculty whose school only the letter names",
      "我校参会人员：\n王小样 外国语学院 教授\n李大例 国际处 处长",
      "王小样",
    ],
    [
      "a committee of an unnamed zone",
      "Ann Example, Director, Administrative Committee\nBob Sample, Director, Sample Bank",
      "Ann Example",
    ],
  ])("is marked: %s", (_, text, name) => expect(markedAs(text, name)).toContain("organization"));

  it.each([
    ["Ann Example, Mayor of Tokyo\nBob Sample, Director, Sample Bank", "Ann Example"],
    ["王小样 样例市外国语学院院长\n李大例 示例商会会长", "王小样"],
  ])("is not marked where it is one: %s", (text, name) =>
    expect(markedAs(text, name)).not.toContain("organization"),
  );
});
