import { describe, expect, it } from "vitest";
import type { Participant } from "../../events/shape";
import { type CheckedList, doubtsOfRows } from "./checks";

const zh = (name: string, title?: string, organization?: string): Participant => ({
  key: name,
  person: { name: { zh: name } },
  ...((title || organization) && {
    posts: [
      {
        ...(title && { title: { zh: title } }),
        ...(organization && { organization: { name: { zh: organization } } }),
      },
    ],
  }),
});
const en = (name: string, title: string, organization: string): Participant => ({
  key: name,
  person: { name: { en: name } },
  posts: [{ title: { en: title }, organization: { name: { en: organization } } }],
});
const HEAD: Participant = {
  key: "p",
  person: { name: { en: "Ann Example" } },
  roles: ["head"],
  posts: [{ organization: { name: { en: "Model Bank" } } }],
};
const list = (rows: CheckedList["rows"], more: Partial<CheckedList> = {}): CheckedList => ({
  rows,
  text: rows.map(({ source }) => source).join("\n"),
  open: false,
  unread: [],
  ...more,
});
const sourceOf = ({ person, group }: Participant): string =>
  Object.values(person?.name ?? group ?? {}).join(" ");
const doubts = (participant: Participant, more: Partial<CheckedList> = {}) =>
  doubtsOfRows(list([{ participant, source: sourceOf(participant) }], { text: "", ...more }))[0];

describe("the checks of a list", () => {
  it.each([
    zh("王小样", "局长", "示例市商务局"),
    zh("王小样", "首席代表", "样例集团"),
    zh("欧阳小样"),
    en("Ann Example", "vice president", "Model Group"),
    { key: "g", group: { zh: "工作人员3名" } },
  ])("find nothing doubtful in what is explained", (participant) => expect(doubts(participant)).toEqual([]));

  it.each([
    ["a name without a surname", zh("作主题", "局长", "示例市商务局"), "name"],
    ["an organization with a title in it", zh("王小样", "局长", "副市长兼公安局"), "organization"],
    ["an organization that ends in no word of one", zh("王小样", "局长", "去年生"), "organization"],
    ["somebody before a party committee", zh("王小样", "委员", "李大例党委"), "organization"],
    ["a label as an organization", zh("王小样", "局长", "参会名单"), "organization"],
    ["a room as a part of an organization", en("Ann Example", "buyer", "Room 1102"), "organization"],
    ["a field of work as an organization", en("Ann Example", "buyer", "Sales"), "organization"],
    ["a head without a title at an organization", HEAD, "title"],
    ["words that are no title", en("Ann Example", "blue river", "Model Group"), "title"],
    ["a group that is a label", { key: "g", group: { zh: "邀请领导" } }, "name"],
    [
      "a form of address that is a name",
      { key: "p", person: { name: { en: "Ping" }, honorific: { en: "He" }, surnameOnly: true } },
      "name",
    ],
  ] as const)("doubt %s", (_, participant, field) => expect(doubts(participant)).toContain(field));

  it("doubt remarks that are organizations or titles", () =>
    expect(
      doubtsOfRows(list([{ participant: zh("王小样"), source: "王小样", note: "样例集团" }]))[0],
    ).toContain("organization"));

  it("doubt people who are named twice, or named like an organization", () => {
    const twice = [zh("王小样", "局长"), zh("王小样", "处长")].map((participant, n) => ({
      participant,
      source: `${n}`,
    }));
    expect(doubtsOfRows(list(twice))).toEqual([["name"], ["name"]]);
    const firm = [en("Holm Model", "buyer", "Sample Group"), en("Ann Example", "buyer", "Holm Model")];
    const rows = firm.map((participant, n) => ({ participant, source: `${n}` }));
    expect(doubtsOfRows(list(rows))[0]).toContain("name");
  });

  it("doubt a side that the text mentions and nobody has", () =>
    expect(doubts(zh("王小样", "局长"), { text: "客人请看：王小样 局长" })).toContain("side"));

  it("doubt everybody if the text states other numbers of people", () => {
    expect(doubts(zh("王小样", "局长"), { text: "一行3人：王小样局长" })).toContain("name");
    expect(doubts(zh("王小样", "局长"), { text: "一行1人：王小样局长" })).toEqual([]);
    expect(doubts(zh("王小样", "局长"), { text: "王小样局长等3人", open: true })).toEqual([]);
  });

  it("doubt people without an organization under words that were not understood", () =>
    expect(doubts(zh("王小样", "局长"), { unread: ["蓝海星辰："] })).toContain("organization"));

  it("doubt people in words without a separator", () => {
    const rows = [zh("韩例样"), zh("靳样", "处长", "招商局")].map((participant) => ({
      participant,
      source: "中韩例样靳样处长",
    }));
    expect(doubtsOfRows(list(rows)).map((fields) => fields.includes("name"))).toEqual([true, true]);
  });

  it("doubt a line with words that are in no result", () => {
    const row = { participant: zh("王小样", "局长", "示例市商务局") };
    const fields = (source: string) => doubtsOfRows(list([{ ...row, source }]))[0];
    expect(fields("王小样 示例市商务局 局长 碧海云天")).toEqual(["title", "organization"]);
    expect(fields("参会：王 小 样（示例市商务局）局长 13900000000")).toEqual([]);
    expect(fields("甘肃：示例市商务局局长 王小样")).toEqual(["title", "organization"]);
  });

  it("doubt two people of one line with the same post that need not be shared", () => {
    const rows = ["Model Park", "Ann Example"].map((name) => ({
      participant: en(name, "director", "Sample"),
      source: "Director of Sample Model Park, Ann Example",
    }));
    expect(doubtsOfRows(list(rows))[1]).toContain("name");
    const joined = rows.map((row) => ({ ...row, source: "Director of Sample: Model Park and Ann Example" }));
    expect(doubtsOfRows(list(joined))[1]).toEqual([]);
  });

  it("doubt a line of two people if the others have one", () => {
    const names = ["王小样", "李大例", "张示范", "陈样本", "赵例样"];
    const rows = names.map((name, n) => ({ participant: zh(name, "局长"), source: `${Math.min(n, 3)}` }));
    expect(doubtsOfRows(list(rows)).map((fields) => fields.length > 0)).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  it("doubt people without an organization if the others have one", () => {
    const rows = [zh("王小样", "局长", "示例市商务局"), zh("李大例", "科员")].map((participant) => ({
      participant,
      source: sourceOf(participant),
    }));
    expect(doubtsOfRows(list(rows))).toEqual([[], ["organization"]]);
  });

  it("doubt a department without its organization if the others belong to a whole one", () => {
    const rows = [zh("王小样", "局长", "示例市商务局"), zh("李大例", "经理", "市场部")].map(
      (participant) => ({
        participant,
        source: sourceOf(participant),
      }),
    );
    expect(doubtsOfRows(list(rows))).toEqual([[], ["organization"]]);
    expect(doubtsOfRows(list(rows.slice(1)))).toEqual([[]]);
    expect(doubtsOfRows(list(rows.slice(1), { unread: ["—— 样例科技有限公司"] }))).toEqual([
      ["organization"],
    ]);
  });

  it("doubt a heading that was read as more people", () => {
    const group: Participant = { key: "g", group: { zh: "市领导" } };
    const source = "市领导 王小样、李大例";
    const rows = [group, zh("王小样"), zh("李大例")].map((participant) => ({ participant, source }));
    expect(doubtsOfRows(list(rows))[0]).toContain("name");
    const behind = rows.map((row) => ({ ...row, source: "王小样、李大例及市领导" }));
    expect(doubtsOfRows(list(behind))[0]).toEqual([]);
  });

  it("doubt a function before a colon next to a post", () => {
    const both = zh("王小样", "主席", "示例商会");
    const participant = {
      ...both,
      posts: [...(both.posts ?? []), ...(zh("", "副会长", "示例商会").posts ?? [])],
    };
    const fields = (source: string) => doubtsOfRows(list([{ participant, source }]))[0];
    expect(fields("主席：王小样（示例商会副会长）")).toEqual(["title", "organization"]);
    expect(fields("主席 王小样（示例商会副会长）")).toEqual([]);
  });

  it.each([
    ["who leads a body of another kind", zh("王小样", "副局长", "示例市自贸办")],
    ["a form of address read as a title", en("Emeka Example", "chief", "Model Chamber of Commerce")],
    [
      "an unknown word between name and organization",
      {
        key: "p",
        person: { name: { en: "Ann Example" } },
        posts: [{ organization: { name: { en: "Wizard" }, parent: { name: { en: "Model Corp" } } } }],
      } satisfies Participant,
    ],
    [
      "a country beside an organization",
      {
        ...zh("王小样"),
        posts: [...(zh("", "董事", "示例株式会社").posts ?? []), ...(zh("", "总代表", "中国").posts ?? [])],
      },
    ],
    ["a field read as an organization", en("Ann Example", "officer", "Government Relations")],
  ])("doubt %s", (_, participant) => expect(doubts(participant)).not.toEqual([]));

  it("doubt a short name of an organization at the end of somebody's name", () => {
    const participant = en("Ken Example Mbc", "president", "Model Chamber of Commerce");
    const fields = (source: string) => doubtsOfRows(list([{ participant, source }]))[0];
    expect(fields("President Ken Example MBC")).toContain("name");
    expect(fields("President Ken Example Mbc")).toEqual([]);
  });

  it("doubt the organization in a line that begins like a sender's name", () => {
    const fields = (source: string) => doubtsOfRows(list([{ participant: zh("王小样", "总裁"), source }]))[0];
    expect(fields("小样：王小样（总裁）")).toEqual(["organization"]);
    expect(fields("王小样（总裁）")).toEqual([]);
  });

  it("doubt the side of somebody without one if others have one", () => {
    const guest: Participant = { ...zh("王小样", "局长"), side: "guest" };
    const rows = [guest, zh("李大例", "董事长")].map((participant) => ({
      participant,
      source: sourceOf(participant),
    }));
    expect(doubtsOfRows(list(rows))).toEqual([[], ["side"]]);
  });

  it("doubt people without an organization below a sentence that ends in one", () =>
    expect(
      doubts(zh("王小样", "局长"), { unread: ["They will attend on behalf of the Port of Model City"] }),
    ).toContain("organization"));
});
