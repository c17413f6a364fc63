import { describe, expect, it } from "vitest";
import { isNoName, isNoOrganization, isNoTitle, leadOf } from "./no-values";
import { readList } from "./read-list";

const read = (text: string) => {
  const { rows } = readList(text, new Set());
  const people = rows.flatMap((row) => ("participant" in row ? [row.participant] : []));
  return {
    names: people.map(({ person }) => person?.name?.zh ?? person?.name?.en),
    organizations: people.flatMap(({ posts = [] }) =>
      posts.flatMap(({ organization: one }) => one?.name?.zh ?? one?.name?.en ?? []),
    ),
    titles: people.flatMap(({ posts = [] }) => posts.flatMap(({ title }) => title?.zh ?? title?.en ?? [])),
    groupPosts: people.flatMap(({ group, posts = [] }) => (group ? posts : [])),
    unread: rows.flatMap((row) => ("unread" in row ? [row.unread] : [])),
    unmarked: rows.filter((row) => "participant" in row && row.doubt.length === 0).length,
  };
};

describe("what is impossible as a value of its kind", () => {
  it.each([
    "明晚",
    "今早",
    "下周二",
    "周四",
    "上午",
    "有事",
    "马改为",
    "于说请",
    "补充一下",
    "联系方式",
    "市示例办",
  ])("is not a person: %s", (words) => expect(isNoName(words)).toBe(true));
  it.each(["Dalian", "Managing Director", "Tuesday", "3 March", "tomorrow"])("is nobody: %s", (words) =>
    expect(isNoName(words)).toBe(true),
  );
  it.each([
    "周一鸣",
    "明小样",
    "王改梅",
    "邵说",
    "许说文",
    "李邀月",
    "Ann Example",
    "Vincent",
    "Paris Example",
    "Dean Marshall",
  ])("accepts people: %s", (name) => expect(isNoName(name)).toBe(false));

  it.each([
    "换成",
    "补充一下",
    "咱们这里请",
    "周三下午",
    "3月5日",
    "其他名单待对方确认",
    "按报名顺序",
    "开会",
    "王处长有会",
  ])("is not an organization: %s", (words) => expect(isNoOrganization(words)).toBe(true));
  it.each([
    "Yes",
    "Pending",
    "wife",
    "14 March",
    "Thursday",
    "meeting was opened by Dean Example of Model University",
    "Japanese",
  ])("is not an organization: %s", (words) => expect(isNoOrganization(words)).toBe(true));
  it.each(["示例市改革办", "示例市", "按摩协会", "March Group", "Sunday Times", "Model Port", "代表处"])(
    "accepts organizations: %s",
    (name) => expect(isNoOrganization(name)).toBe(false),
  );

  it.each(["周五到", "明早回", "王处说", "记录", "Pending", "Model Institute"])(
    "is not a person, as words of a message and organizations are not: %s",
    (words) => expect(isNoName(words)).toBe(true),
  );
  it.each([
    "今早到",
    "待回复",
    "已订票",
    "她爱人一起吃饭",
    "明晚离开",
    "更新",
    "原定",
    "It was",
    "Jon Test can't make it",
    "Yantai hosts",
  ])("is not an organization, as words of a message are not: %s", (words) =>
    expect(isNoOrganization(words)).toBe(true),
  );
  it("is only the beginning of an organization", () => {
    expect(
      [
        "换成市场部",
        "咱们请市教育局",
        "赵局长说让科技处",
        "请示例公司",
        "示例市商务局",
        "改革办",
        "邀请赛组委会",
      ].map((words) => leadOf(words)),
    ).toEqual(["换成", "咱们请", "赵局长说让", "", "", "", ""]);
  });

  it("is not a title", () => {
    expect(isNoTitle("director of the")).toBe(true);
    expect(["的是王处长", "Friday", "明天上午"].filter((words) => !isNoTitle(words))).toEqual([]);
    expect(["处长", "Director"].filter(isNoTitle)).toEqual([]);
  });
});

describe("words of a sentence in a list", () => {
  it.each([
    ["补充一下，王处有事，换成副处长李小例", "换成"],
    ["刚通知，周三下午改为副局长赵小样参加", "改为"],
  ])("become unread: %s", (text) => {
    const { names, organizations, unmarked } = read(`示例市商务局 局长 王小样\n${text}`);
    expect(names.filter((name) => /有事|换|改|周三/.test(name ?? ""))).toEqual([]);
    expect(organizations.filter((org) => /一下|换成|改为|周三/.test(org))).toEqual([]);
    expect(unmarked).toBeLessThanOrEqual(1);
  });

  it("are cut from the beginning of an organization", () => {
    const { organizations, unread } = read("示例市商务局 局长 王小样\n李总有课，换成市场部经理赵小例");
    expect(organizations).toContain("市场部");
    expect(unread.join()).toContain("换成");
  });

  it("are not an office whose person is a title", () => {
    const { names, titles } = read(
      "1、示例公司 总经理 王小样\n2、样例大学 教授 李小例\n3、市示例办 副主任 张小样\n4、市示例办 高远",
    );
    expect(names).not.toContain("市示例办");
    expect(titles).not.toContain("高远");
  });

  it("are not a place and day of an English report", () => {
    const { names, organizations, unread } = read(
      "Hangzhou, 14 March – Speakers included Ann Example, Mayor of Model City; and Bob Sample, President of Model Group.",
    );
    expect(names.filter((name) => name === "Hangzhou")).toEqual([]);
    expect(organizations.filter((org) => /March/.test(org))).toEqual([]);
    expect(unread.join()).toContain("14 March");
  });

  it("are not an answer to an invitation, and everybody who comes along is shown", () => {
    const { organizations, unread } = read(
      "Yes: Ann Example, Managing Director, Model Port Services, + husband\nNo: Bob Sample, Ambassador of Norway (represented by Mr Holm)",
    );
    expect(organizations.filter((org) => /^(?:yes|no|husband)$/i.test(org))).toEqual([]);
    expect(unread.join()).toContain("husband");
  });

  it("are not an employer of a group", () => {
    const { groupPosts } = read("示例市商务局局长王小样，各县商务局分管负责人，示例商会会长代表参加。");
    expect(groupPosts).toEqual([]);
  });
});
