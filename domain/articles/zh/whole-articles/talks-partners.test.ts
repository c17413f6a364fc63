import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { PORT, remark, zh } from "./lake-town.test-data";

const SCHOOL = { name: zh("云雀大学"), kind: "university" };
const OFFICE = { name: zh("国际处"), parent: SCHOOL };

const person = (key: string, name: string, title: string, side: string, more: object = {}): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization: side === "guest" ? PORT : SCHOOL, title: zh(title) }],
  side,
  ...more,
});
const group = (key: string, name: string, side: string, of: object, more: object = {}): object => ({
  key,
  group: zh(name),
  of: [of],
  side,
  ...more,
});
const visitor = person("chen", "陈例", "会长", "guest", { delegation: "d" });
const dean = person("lu", "陆样", "校长", "host");
const deputy = person("bai", "白样", "副校长", "host");
const staff = group("staff", "师生代表", "host", SCHOOL);

const text = (
  kind: string,
  title: string,
  participants: readonly object[],
  talks: object,
  more?: object,
): string =>
  faultlessText(
    {
      format: FORMAT,
      kind,
      status: "held",
      title: zh(title),
      when: { start: "2024-03-05" },
      delegations: [{ key: "d", side: "guest", head: "chen" }],
      participants: [visitor, ...participants],
      agenda: [{ key: "t", activity: "talks", topics: [zh("合作办学"), zh("学生实习")], ...talks }],
      ...more,
    } as unknown as DraftRecord,
    "zh",
  );
const said = (by: string, point: string): object => remark(`${by}-said`, by, "say", point);

describe("the hosts with whom visitors talked, where the talks have no list", () => {
  const visit = (...hosts: readonly object[]): string =>
    text("reception", "湖滨港口商会会长陈例一行访问云雀大学", hosts, {
      remarks: [said("lu", "两地往来密切"), said("chen", "商会重视人才培养")],
    });

  it("include those who spoke, so that a deputy is not named as the first of them", () => {
    const article = visit(dean, deputy);
    expect(article).toMatch(/与[^。]*校长陆样、副校长白样[^。]*合作办学/);
    expect(article).not.toMatch(/与[^陆。]*副校长白样/);
    expect(article.match(/校长陆样/g)).toHaveLength(1);
  });

  it("are a group alone as the group is listed", () => {
    const article = visit(dean, staff);
    expect(article).toMatch(/校长陆样(?:表示|说)/);
    expect(article).not.toMatch(/与[^。]*陆样[^。]*师生代表/);
  });
});

describe("a third organization at talks of the visitors with their host", () => {
  const RECEIVES = { ...dean, roles: ["receiver"] };
  const present = [
    RECEIVES,
    group("office", "负责人", "host", OFFICE, { roles: ["escort"] }),
    group("town", "代表", "third", { name: zh("云雀市外事办公室"), kind: "government" }),
  ];

  it("is not with whom they talked", () => {
    const article = text("meeting", "云雀大学校长陆样会见湖滨港口商会会长陈例", present, {
      people: [{ key: "lu", as: "head" }, { key: "chen" }, { key: "office", as: "escort" }, { key: "town" }],
      remarks: [said("lu", "两地往来密切"), said("chen", "商会重视人才培养")],
    });
    expect(article).toMatch(/陆样会见[^。]*陈例一行，双方就合作办学和学生实习/);
    expect(article).toMatch(/云雀市外事办公室代表参加/);
    expect(article).not.toMatch(/与云雀市外事办公室/);
  });
});

it("names the two sides of a meeting once where their agreement follows", () => {
  const agreed = {
    key: "a",
    title: zh("战略合作"),
    type: "strategic_cooperation",
    status: "intended",
    parties: [{ organization: SCHOOL }, { organization: PORT }],
    scope: [
      { key: "s", text: zh("共同培养港口管理专业的本科生和研究生，并在港口建立学生实习基地和教师工作站") },
    ],
  };
  const article = text(
    "meeting",
    "云雀大学校长陆样会见湖滨港口商会会长陈例",
    [{ ...dean, roles: ["receiver"] }],
    { people: [{ key: "lu", as: "head" }, { key: "chen" }], agreements: ["a"] },
    { agreements: [agreed] },
  );
  expect(article).toMatch(/陈例一行，就合作办学和学生实习进行了交流。双方/);
});

describe("companions of the guests at a meeting", () => {
  const RECEIVES = { ...dean, roles: ["receiver"] };
  const companion = person("mo", "莫常", "秘书长", "guest", { delegation: "d" });
  const met = (...others: readonly object[]): string =>
    text("meeting", "云雀大学校长陆样会见湖滨港口商会会长陈例", [RECEIVES, companion, ...others], {
      remarks: [said("lu", "两地往来密切"), said("chen", "商会重视人才培养")],
    });

  it("are not in one list with the hosts' people who took part", () => {
    const article = met(deputy);
    expect(article).toMatch(/秘书长莫常同行[，。][^。]*副校长白样参加会见/);
    expect(article).not.toMatch(/莫常[^行。]*白样参加会见/);
  });

  it("took part where none of the hosts is listed", () => {
    expect(met()).toMatch(/秘书长莫常参加会见/);
  });
});

describe("a second meeting of the visitors, with a long list of others", () => {
  const offices = ["交通", "财政", "教育", "文化"].map((of) => ({ name: zh(`云雀市${of}发展促进中心`) }));
  const others = { key: "others", group: zh("代表"), of: offices, ofOpen: true, side: "host" };
  const record = (...agenda: readonly object[]): string =>
    text("inspection", "湖滨港口商会会长陈例一行到云雀大学调研", [dean, deputy, others], {}, { agenda });
  const first = {
    key: "t",
    activity: "talks",
    people: [{ key: "chen", as: "head" }, { key: "lu" }, { key: "bai" }],
  };
  const second = {
    key: "u",
    activity: "talks",
    people: [{ key: "chen", as: "head" }, { key: "others" }],
    topics: [zh("航运人才培养情况"), zh("港口建设面临的主要问题")],
    topicsOpen: true,
  };

  it("is not of both sides of the first one", () => {
    const article = record(first, second);
    expect(article).not.toMatch(/双方就航运人才培养|代表交流，参加/);
  });
});
