import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// People of several organizations who were at invented talks and spoke there.

const unit = (name: string, kind: string): object => ({ name: zh(name), kind });
const UNITS = [
  unit("青石镇", "government"),
  unit("湖滨机床商会", "association"),
  unit("云雀机械", "company"),
];

const talksWith = (of: readonly object[], ...more: object[]): string =>
  faultlessText(
    heldEvent({
      kind: "inspection",
      title: zh("青松市政协调研湖滨机床产业"),
      participants: [
        personOf("an", "安例", "青松市政协", "副主席", { side: "guest", roles: ["head"] }),
        { key: "dw", group: zh("代表"), of, ofOpen: true, side: "host", roles: ["speaker"] },
        ...more,
      ],
      agenda: [
        { key: "tour", activity: "tour", people: [{ key: "an", as: "head" }], saw: [zh("展厅")] },
        {
          key: "talk",
          activity: "discussion",
          title: zh("交流"),
          people: [{ key: "an", as: "head" }, { key: "dw" }],
          remarks: [
            remark("r1", "dw", "introduce", "机床产业转型升级工作的经验"),
            remark("r2", "an", "praise", "机床产业的发展成绩"),
          ],
        },
      ],
    }),
    "zh",
  );

it("names a long list of units once", () => {
  const text = talksWith(UNITS);
  expect(text.match(/青石镇、湖滨机床商会、云雀机械/g)).toHaveLength(1);
  expect(text).toContain("上述单位代表介绍了");
});

it("calls societies by their noun", () => {
  const societies = (...names: string[]): object[] => names.map((name) => unit(name, "association"));
  const alike = societies("湖滨机床协会", "青石机床协会", "云雀船模公会");
  expect(talksWith(alike)).toContain("各协会代表介绍了");
  const chambers = societies("湖滨机床商会", "青石机床商会", "云雀船模商会");
  expect(talksWith(chambers)).toContain("各商会代表介绍了");
  const mixed = societies("湖滨机床商会", "青石机床商会", "云雀船模公会");
  expect(talksWith(mixed)).toContain("上述单位代表介绍了");
  const withChamber = societies("湖滨机床协会", "青石机床协会", "云雀机床商会");
  expect(talksWith(withChamber)).toContain("上述单位代表介绍了");
});

it("names two units again, which are short", () => {
  expect(talksWith(UNITS.slice(0, 2))).not.toContain("上述");
});

it("does not say 上述单位 where another group is of several units", () => {
  const others = {
    key: "x",
    group: zh("专家"),
    of: [unit("东山大学", "university"), unit("西山研究院", "institute")],
    side: "host",
  };
  expect(talksWith(UNITS, others)).not.toContain("上述");
});

it("names an open list of five units once, where those of another group come later", () => {
  const names = ["青石镇", "湖滨机床商会", "云雀机械协会", "湖滨航道局", "白石船模协会"];
  const group = (key: string, of: readonly string[]): object => ({
    key,
    group: zh("负责人"),
    of: of.map((name) => unit(name, "association")),
    ofOpen: true,
    side: "host",
  });
  const text = faultlessText(
    heldEvent({
      kind: "inspection",
      title: zh("青松市政协调研湖滨机床产业"),
      participants: [
        personOf("an", "安例", "青松市政协", "副主席", { side: "guest", roles: ["head"] }),
        group("one", names),
        group("two", ["东山商会", "西山协会", "南山镇"]),
      ],
      agenda: [
        {
          key: "a",
          activity: "discussion",
          people: [{ key: "an", as: "head" }, { key: "one" }],
          remarks: [remark("r", "one", "introduce", "机床产业转型升级工作的经验")],
        },
        {
          key: "b",
          activity: "discussion",
          people: [{ key: "an", as: "head" }, { key: "two" }],
          topics: [zh("商会建设")],
        },
      ],
    }),
    "zh",
  );
  expect(text.match(/湖滨机床商会/g)).toHaveLength(1);
  expect(text).toContain("上述单位负责人介绍了");
});

it("calls several firms that received the visitors by their number", () => {
  const firms = ["湖滨渔具公司", "湖滨船舶公司", "云雀机械公司"].map((name) => unit(name, "company"));
  const article = (units: readonly object[]): string =>
    faultlessText(
      heldEvent({
        kind: "outbound_visit",
        title: zh("航运协会走访会员"),
        participants: [
          personOf("an", "安例", "航运协会", "会长", { side: "guest", roles: ["head"] }),
          { key: "firms", group: zh("负责人"), of: firms, side: "host", roles: ["receiver"] },
          { key: "units", group: zh("负责人"), of: units, side: "host", roles: ["receiver"] },
        ],
        agenda: [
          {
            key: "talk",
            activity: "talks",
            people: [{ key: "an", as: "head" }, { key: "firms" }, { key: "units" }],
            remarks: [remark("r1", "firms", "introduce", "企业的生产情况")],
          },
        ],
      }),
      "zh",
    );
  expect(article([unit("湖滨海事局", "government")])).toContain("上述三家企业负责人介绍了企业的生产情况");
  expect(article([unit("青石电缆公司", "company")])).not.toContain("上述三家企业");
});

it("calls two offices of the hosts departments, where only the visitors are of several too", () => {
  const offices = (key: string, side: string, ...names: string[]): object => ({
    key,
    group: zh(side === "guest" ? "业务部门负责人" : "负责人"),
    of: names.map((name) => unit(name, "government")),
    side,
    ...(side === "guest" ? { delegation: "d" } : {}),
  });
  const article = (...more: readonly object[]): string =>
    faultlessText(
      heldEvent({
        kind: "inspection",
        title: zh("青松调研组到湖滨调研航运"),
        city: zh("湖滨"),
        delegations: [{ key: "d", name: zh("青松调研组"), side: "guest" }],
        participants: [
          offices("g", "guest", "青松市口岸办", "青松市财政局"),
          offices("h", "host", "湖滨市商务局", "云溪县口岸办"),
          ...more,
        ],
        agenda: [
          {
            key: "t",
            activity: "tour",
            people: [{ key: "g" }, { key: "h", as: "escort" }],
            saw: [zh("湖滨铁路口岸")],
          },
          {
            key: "d",
            activity: "discussion",
            people: [{ key: "g" }, { key: "h" }],
            topics: [zh("口岸建设")],
          },
        ],
      }),
      "zh",
    );
  expect(article()).toContain("与上述部门负责人");
  expect(article(offices("x", "host", "湖滨市财政局", "湖滨市教育局"))).not.toContain("上述部门");
});
