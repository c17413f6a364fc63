import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { zh } from "./lake-town.test-data";

// A visit of several days to invented places.

const org = (name: string) => ({ name: zh(name), kind: "university" });
const at = (name: string) => ({ venue: { name: zh(name), organization: org(name) } });
const person = (key: string, name: string, organization: string, title: string, more: object): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization: org(organization), title: zh(title) }],
  ...more,
});
const HEAD = { key: "an", as: "head" };
const item = (key: string, activity: string, met: readonly string[], more: object): object => ({
  key,
  activity,
  people: [HEAD, ...met.map((one) => ({ key: one, as: "receiver" }))],
  ...more,
});
const text = (agenda: readonly object[], more: object = {}): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "outbound_visit",
      status: "held",
      title: zh("安例率团赴东岛访问"),
      when: { start: "2024-03-05", end: "2024-03-09" },
      areas: [zh("东岛")],
      delegations: [{ key: "d", name: zh("松山大学代表团"), side: "guest", head: "an" }],
      participants: [
        person("an", "安例", "松山大学", "校长", { side: "guest", delegation: "d", roles: ["head"] }),
        person("bai", "白样", "湖滨海洋大学", "校长", { side: "host" }),
        person("mo", "莫常", "云溪美术学院", "院长", { side: "host" }),
        person("chen", "陈例", "海角大学", "校长", { side: "host" }),
      ],
      agenda,
      ...more,
    } as unknown as DraftRecord,
    "zh",
  );

const LONG = "两校在海洋观测、作物育种和教师培训方面的合作以及今后三年的学生交换计划";
const JOURNEY = [
  item("forum", "other", [], { ...at("湖滨海洋大学"), did: zh("参加由两校共同举办的海洋论坛") }),
  item("talks", "talks", ["bai"], { ...at("湖滨海洋大学"), topics: [zh(LONG)] }),
  item("school", "talks", ["mo"], {
    ...at("云溪美术学院"),
    topics: [zh("《东岛画集》的编辑出版和联合展览")],
  }),
  item("works", "tour", [], { saw: [zh("云溪美术学院")] }),
  item("cape", "talks", ["chen"], { ...at("海角大学"), topics: [zh("继续教育")] }),
];

describe("a journey to several places", () => {
  it("has one unit for each place, which begins with the place", () => {
    const written = text(JOURNEY);
    expect(written).toContain(
      `在湖滨海洋大学，代表团参加了由两校共同举办的海洋论坛，并与校长白样就${LONG}进行交流。`,
    );
    expect(written).toMatch(/\n\n在云溪美术学院，代表团与院长莫常(?:就|围绕)[^。]+，并参观了该校。/);
    expect(written).toContain("在海角大学，代表团与校长陈例");
  });

  it("has no chain of words of sequence, and no place named twice in its unit", () => {
    const written = text(JOURNEY);
    expect(written).not.toMatch(/随后|接着|之后/);
    expect(written).not.toContain("参观了云溪美术学院");
  });

  it("separates what several people of one organization said from the next place", () => {
    const said = { key: "r", by: "all", act: "say", points: [zh("今后应加强往来")] };
    const written = text([
      ...JOURNEY.slice(0, 2),
      item("school", "talks", ["mo"], { ...at("云溪美术学院"), topics: [zh("联展")], remarks: [said] }),
      ...JOURNEY.slice(4),
    ]);
    expect(written).toMatch(/在云溪美术学院，[^。]+。双方表示，今后应加强往来。/);
    expect(written).not.toContain("各方");
  });
});

describe("short items of a visit one after the other", () => {
  it("are one sentence with 随后, and the next has 还", () => {
    const written = text(
      [
        item("film", "other", [], { did: zh("观看宣传片") }),
        item("lab", "tour", [], { saw: [zh("观测站")] }),
        item("dock", "tour", [], {
          saw: [zh("旧码头")],
          remarks: [{ key: "r", by: ["an"], act: "praise", points: [zh("码头的保护")] }],
        }),
      ],
      { areas: undefined, venue: { name: zh("海角港") } },
    );
    expect(written).toContain("代表团观看了宣传片，随后参观了观测站");
    expect(written).not.toContain("代表团参观了观测站");
  });
});

describe("escorts at every item of a visit", () => {
  it("are named once, after those who came", () => {
    const escorted = (key: string, saw: string): object => ({
      key,
      activity: "tour",
      people: [HEAD, { key: "mo" }, { key: "bai", as: "escort" }],
      saw: [zh(saw)],
    });
    const written = text([escorted("a", "观测站"), escorted("b", "旧码头")], {
      participants: [
        person("an", "安例", "松山大学", "校长", { side: "guest", delegation: "d", roles: ["head"] }),
        person("mo", "莫常", "松山大学", "副校长", { side: "guest", delegation: "d" }),
        person("bai", "白样", "湖滨海洋大学", "校长", { side: "host", roles: ["escort"] }),
      ],
    });
    expect(written).toMatch(/莫常(?:同行|随行|参加考察)[，。]湖滨海洋大学校长白样陪同。/);
    expect(written.match(/陪同/g)).toHaveLength(1);
  });
});

describe("the office's own sentence about what was seen", () => {
  it("precedes what was said of it", () => {
    const remarks = [{ key: "r", by: ["an"], act: "hope", points: [zh("码头保护好")] }];
    const tour = (narrative: string): string =>
      text([item("dock", "tour", [], { saw: [zh("旧码头")], narrative: [zh(narrative)], remarks })]);
    expect(tour("来宾对码头的布局表现出浓厚的兴趣。")).toMatch(/浓厚的兴趣。\s*安例希望码头保护好/);
    expect(tour("安例还题词留念。")).toMatch(/安例希望码头保护好。\s*安例还题词留念/);
  });
});
