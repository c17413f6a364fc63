import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";

const zh = (text: string): { zh: string } => ({ zh: text });
const GUILD = { name: zh("湖滨港口商会") };
const person = (key: string, name: string, title: string, more: object = {}): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization: GUILD, title: zh(title) }],
  side: "guest",
  delegation: "d",
  ...more,
});
const HEAD = person("chen", "陈例", "会长", { roles: ["head"] });
const ALONG = ["甲", "乙", "丙", "丁"].map((name) =>
  person(name, `${name}某`, `${name}业发展专业委员会常务副主任委员`),
);
const TOUR = { key: "t", activity: "tour", saw: [zh("展览馆"), zh("港口")] };
const hosts = (names: string): object[] =>
  [...names].map((name) => ({
    ...person(name, `${name}某`, "理事"),
    posts: [{ organization: { name: zh("云雀市航运协会") }, title: zh("理事") }],
    side: "host",
    delegation: undefined,
  }));
const paragraphs = (participants: readonly object[], more: object = {}): string[] =>
  faultlessText(
    {
      format: FORMAT,
      kind: "outbound_visit",
      status: "held",
      title: zh("湖滨港口商会赴云雀市考察"),
      when: { start: "2024-03-05" },
      city: zh("云雀市"),
      participants,
      delegations: [{ key: "d", side: "guest", head: "chen" }],
      agenda: [TOUR],
      ...more,
    } as unknown as DraftRecord,
    "zh",
  )
    .trim()
    .split(/\n+/);

describe("the visitors' companions", () => {
  it("are named in the first paragraph where it names no hosts, not at the end", () => {
    const [, lead = "", ...rest] = paragraphs([HEAD, ...ALONG]);
    expect(lead).toMatch(/^2024年3月5日，湖滨港口商会会长陈例率队赴云雀市考察。.*丁某参加考察。$/);
    expect(rest.join("")).not.toContain("丁某");
  });

  it("follow the visit where the hosts' people end the text", () => {
    const [, lead = "", ...rest] = paragraphs([HEAD, ...ALONG, ...hosts("庚辛壬癸")]);
    expect(lead).toMatch(/丁某参加考察。/);
    expect(rest.join("")).not.toContain("丁某");
  });

  it("end the text where their list would part the visit from what was done", () => {
    const many = [..."甲乙丙丁戊己庚辛壬"].map((name) =>
      person(name, `${name}某`, `${name}业发展专业委员会常务副主任委员`),
    );
    const [, lead = "", ...rest] = paragraphs([HEAD, ...many, ...hosts("子丑寅卯")]);
    expect(lead).not.toContain("壬某");
    expect(rest.at(-1)).toContain("壬某");
  });

  it("follow a document signed on the visit before its terms", () => {
    const party = (name: string): object => ({ organization: { name: zh(name) } });
    const signed = {
      key: "doc",
      title: zh("合作共建协议"),
      status: "signed",
      parties: [party("湖滨港口商会"), party("云雀市航运协会")],
      scope: [{ key: "s", text: zh("建立招商互动机制") }],
    };
    const staff = { key: "staff", group: zh("各部门负责人"), side: "guest", delegation: "d" };
    const all = paragraphs([HEAD, ...ALONG, staff], { agreements: [signed] });
    const end = all.slice(2).join("");
    expect(end).not.toMatch(/随行|同行/);
  });
});

describe("a visit that many hosts received", () => {
  const official = {
    ...person("mo", "莫常", "副厅长"),
    posts: [{ organization: { name: zh("松山省卫生厅") }, title: zh("副厅长") }],
    side: "third",
    delegation: undefined,
    roles: ["escort"],
  };
  const many = hosts("庚辛壬癸").map((one) => ({ ...one, roles: ["receiver"] }));

  it("has the official who came along with the visitors in its first sentence", () => {
    const [, lead = ""] = paragraphs([HEAD, official, ...many], { kind: "reception" });
    expect(lead).toMatch(/^[^。]*松山省卫生厅副厅长莫常陪同。[^。]*癸某接待了来宾。/);
  });

  it("counts the visitors before two companions with long posts", () => {
    const others = ALONG.slice(0, 2).map((one) => ({
      ...one,
      posts: [{ organization: { name: zh("云溪航运集团") }, title: zh("业务发展部副总经理") }],
    }));
    const [, lead = ""] = paragraphs([HEAD, ...others, ...many], {
      kind: "reception",
      delegations: [{ key: "d", side: "guest", head: "chen", size: 4 }],
    });
    expect(lead).toMatch(/^2024年3月5日，湖滨港口商会会长陈例一行4人/);
    expect(lead).not.toMatch(/乙某一行/);
  });
});

describe("an inspection", () => {
  it("has one person as its subject, and two others who took part after it", () => {
    const office = (key: string, name: string, organization: string, title: string): object => ({
      ...person(key, name, title),
      posts: [{ organization: { name: zh(organization) }, title: zh(title) }],
      delegation: undefined,
    });
    const [, lead = ""] = paragraphs(
      [
        { ...office("li", "李样", "湖滨市政协", "副主席"), roles: ["head"] },
        office("wen", "文例", "湖滨市政协经济委员会", "主任"),
        office("liu", "刘样", "湖滨市科技局", "副局长"),
      ],
      { kind: "inspection", title: zh("湖滨市政协副主席李样到云雀市调研"), delegations: undefined },
    );
    expect(lead).toMatch(/湖滨市政协副主席李样赴云雀市调研，[^。]*刘样参加。/);
    expect(lead).not.toMatch(/李样，[^。]*刘样赴/);
  });
});
