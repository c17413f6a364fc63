import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, zh } from "../whole-articles/lake-town.test-data";

const CHAMBER = { name: zh("湖滨商会"), kind: "association" };
const ACADEMY = { name: zh("松山学院"), kind: "university" };
const by = (organization: object, tier: string): object => ({ organization, tier });
const text = (more: object): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "other",
      status: "held",
      when: { start: "2024-03-05" },
      city: zh("云雀市"),
      participants: [],
      agenda: [],
      ...more,
    } as unknown as DraftRecord,
    "zh",
  );

describe("the organizers of an event with a name", () => {
  const officialName = zh("茶叶贸易对接会");

  it("are its subject where the title has them as such", () => {
    const article = text({
      officialName,
      title: zh("湖滨商会举办茶叶贸易对接会"),
      organizers: [by(CHAMBER, "host")],
    });
    expect(article).toContain("湖滨商会在云雀市举办茶叶贸易对接会。");
    expect(article).not.toContain("主办");
  });

  it("come before its name where the title begins with the event", () => {
    const given = {
      officialName,
      title: zh("茶叶贸易对接会在云雀市举行"),
      organizers: [by(CHAMBER, "host")],
    };
    expect(text(given)).toContain("由湖滨商会主办的茶叶贸易对接会在云雀市举行。");
    expect(text(given)).not.toContain("举行，由湖滨商会主办");
  });

  it("follow where the place is theirs or the name comes with a theme", () => {
    const given = { officialName, title: zh("茶叶贸易对接会举行"), organizers: [by(CHAMBER, "host")] };
    expect(text({ ...given, venue: { name: zh("湖滨商会会议中心") } })).toMatch(/对接会[^。]*由湖滨商会主办/);
    expect(text({ ...given, theme: zh("以茶会友") })).toContain("以“以茶会友”为主题，由湖滨商会主办");
  });

  it("come before its name where one carried it out for another", () => {
    const article = text({
      officialName: zh("茶艺研修班开班仪式"),
      title: zh("茶艺研修班在云雀市开班"),
      organizers: [by(CHAMBER, "host"), by(ACADEMY, "organizer")],
      participants: [
        {
          key: "s",
          group: zh("学员"),
          of: [
            { name: zh("甲省茶业局"), kind: "government" },
            { name: zh("乙省茶业局"), kind: "government" },
          ],
          ofOpen: true,
        },
      ],
      attendance: { count: 20, of: zh("学员") },
    });
    expect(article).toContain("由湖滨商会主办、松山学院承办的茶艺研修班开班仪式在云雀市举行，");
    expect(article).toMatch(/来自甲省茶业局、乙省茶业局等部门的20名学员参加/);
  });
});

it("organizers of a course are not those of the ceremony that opened it", () => {
  const school = (name: string): object => ({ name: zh(name), kind: "university" });
  const article = text({
    officialName: zh("茶艺师资课程培训班开班典礼"),
    title: zh("茶艺师资课程培训班开班典礼举行"),
    organizers: [
      by(CHAMBER, "organizer"),
      by(school("湖滨职业技术学院"), "organizer"),
      by(school("云雀高等专科学校"), "co_organizer"),
    ],
  });
  expect(article).toContain("培训班由湖滨商会、湖滨职业技术学院承办，云雀高等专科学校协办");
  expect(article).not.toContain("典礼由");
});

describe("a ceremony at which something was signed", () => {
  const officialName = zh("项目集中签约仪式");
  const zone = { name: zh("北原开发区"), kind: "zone" };
  const party = (name: string): object => ({ organization: { name: zh(name), kind: "company" } });
  const agreement = (key: string, name: string): object => ({
    key,
    title: zh("项目投资协议"),
    status: "signed",
    parties: [{ organization: zone, signatories: ["an"] }, party(name)],
  });
  const person = (key: string, name: string, title: string): object => ({
    key,
    person: { name: zh(name) },
    posts: [{ organization: zone, title: zh(title) }],
  });

  it("is the news where the title names it, with who only attended and the one who signed", () => {
    const article = text({
      kind: "signing",
      officialName,
      title: zh("北原开发区举行项目集中签约仪式"),
      organizers: [by(zone, "host")],
      participants: [
        person("an", "安例", "副主任"),
        person("bai", "白样", "主任"),
        person("mo", "莫常", "主席"),
      ],
      agreements: [agreement("a", "松谷公司"), agreement("b", "阳桥公司")],
      outcomes: [{ key: "o", type: "result", points: [zh("2个项目集中签约，总投资3亿元")] }],
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          people: [{ key: "bai", as: "speaker" }, { key: "an" }, { key: "mo" }],
          remarks: [{ key: "r", by: ["bai"], act: "hope", points: [zh("项目早日建成")] }],
          outcomes: ["o"],
        },
        { key: "s", activity: "signing", people: [{ key: "an" }], agreements: ["a", "b"] },
      ],
    });
    expect(article).toMatch(/北原开发区在云雀市举行项目集中签约仪式。2个项目集中签约，总投资3亿元。/);
    expect(article).toContain("安例代表开发区分别与松谷公司、阳桥公司签署了项目投资协议。");
    expect(article).toMatch(/投资协议。北原开发区主任白样、主席莫常出席仪式。/);
    expect(article).not.toContain("仪式上，北原开发区与");
  });
});

const held = (host: object): string =>
  faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("湖滨航运学会第八次会员代表大会暨学术年会在云雀召开"),
      officialName: zh("湖滨航运学会第八次会员代表大会暨学术年会"),
      city: zh("云雀"),
      organizers: [{ organization: host, tier: "host" }],
    }),
    "zh",
  );

describe("the only host of an event", () => {
  it("is named once where the name of the event begins with it", () => {
    expect(held({ name: zh("湖滨航运学会"), kind: "association" })).toContain(
      "3月5日，湖滨航运学会第八次会员代表大会暨学术年会在云雀",
    );
  });

  it("comes before the name of the event otherwise", () => {
    expect(held({ name: zh("云雀市科协"), kind: "association" })).toContain("由云雀市科协主办的湖滨航运学会");
  });
});
